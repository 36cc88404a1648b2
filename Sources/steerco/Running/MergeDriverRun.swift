import Domain
import Git
import Glibc
import Localization
import Store
import Workspace

/// What the merge driver knows of the file that git wants merged.
struct MergeDriverRun {
  private let session: Session
  private let path: String
  private let repository: GitRepository

  init(_ session: Session, path: String) {
    self.session = session
    self.path = path
    // Git calls its drivers in the root of the work tree.
    repository = session.repository(of: session.surroundings.folder)
  }

  private var steps: [String] { path.split(separator: "/").map(String.init) }

  /// Nil for a file that is no record.
  var kind: Kind? {
    guard let folder = steps.dropLast().last, let name = steps.last,
      StoreReader.isRecordName(name)
    else { return nil }
    return Kind.allCases.first { $0.folder == folder }
  }

  var name: String {
    kind.map { RecordID(fileName: steps.last ?? "", in: $0).text } ?? path
  }

  /// The bytes with who wrote them, as far as git tells.
  func version(_ bytes: [UInt8], of commit: String?) -> Version {
    guard let commit, let last = try? repository.log(of: commit, limit: 1, paths: [path]).first
    else { return Version(bytes) }
    return Version(bytes, by: last.author.by, on: last.author.on)
  }

  /// What is no record is merged by git as it would do without us.
  func mergeLines(_ base: String, _ ours: String, _ theirs: String) throws {
    do { try repository.mergeLines(ours, base, theirs) } catch {
      throw CommandError.said(.refused)
    }
  }
}

extension Surroundings {
  /// The commit that is being merged. Git names it in a variable of its own for each.
  var otherHead: String? {
    let heads = environment.keys.filter { $0.hasPrefix("GITHEAD_") }
    return heads.count == 1 ? heads.first.map { String($0.dropFirst("GITHEAD_".count)) } : nil
  }
}

extension Session {
  /// Puts other bytes into a file of git's own.
  func replace(_ name: String, with bytes: [UInt8]) throws {
    let path = absolute(name)
    let file = unsafe Glibc.open(path, O_WRONLY | O_TRUNC | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { throw StoreError.system(path: path, number: errno) }
    defer { close(file) }
    var start = 0
    while start < bytes.count {
      let count = unsafe bytes[start...].withUnsafeBytes {
        unsafe Glibc.write(file, $0.baseAddress, $0.count)
      }
      if count < 0 { throw StoreError.system(path: path, number: errno) }
      start += count
    }
  }
}
