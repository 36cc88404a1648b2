/// What `git fast-import` is told: it makes any number of objects in one process, and neither reads nor
/// writes index and work tree.
struct ImportStream {
  private(set) var bytes: [UInt8] = []
  /// The characters of an object's name.
  private let nameLength: Int
  private var marks = 0

  init(nameLength: Int = 40) { self.nameLength = nameLength }

  /// The name of what is made in the stream, within it.
  typealias Mark = String

  /// What the changes of a commit start from.
  enum Base {
    case firstParent
    case tree(String)
    case nothing
  }

  mutating func add(_ content: [UInt8]) -> Mark {
    say("blob\n")
    let mark = newMark()
    addData(content)
    return mark
  }

  /// Has the names of the commit and of its tree printed.
  ///
  /// - Parameter changes: at paths from the root of the work tree; their objects may be marks.
  mutating func addCommit(
    by authors: GitAuthors, message: String, parents: [String], base: Base, changes: [GitChange]
  ) {
    // A name is needed here, and forgotten again below: no reference is to lead to the commit yet.
    let reference = "refs/steerco/import"
    say("commit \(reference)\n")
    let mark = newMark()
    say("author \(authors.author)\ncommitter \(authors.committer)\n")
    addData(Array(message.utf8))
    for (number, parent) in parents.enumerated() {
      say("\(number == 0 ? "from" : "merge") \(parent)\n")
    }
    switch base {
    case .firstParent: break
    case .tree(let tree): say("M 040000 \(tree) \"\"\n")
    case .nothing: say("deleteall\n")
    }
    for change in changes { say(change) }
    say("\n")
    ask(for: mark)
    askForTree(of: mark)
    say("reset \(reference)\nfrom \(String(repeating: "0", count: nameLength))\n\n")
  }

  /// Has the name printed that git gave to it.
  mutating func ask(for mark: Mark) { say("get-mark \(mark)\n") }

  /// Has the name of a commit's tree printed.
  mutating func askForTree(of commit: String) { say("ls \(commit) \"\"\n") }

  private mutating func say(_ change: GitChange) {
    // Always in quotes: a name may begin with one, or hold a line end.
    let path = change.path.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n")
    if let version = change.version {
      say("M \(version.mode) \(version.object) \"\(path)\"\n")
    } else {
      say("D \"\(path)\"\n")
    }
  }

  private mutating func newMark() -> Mark {
    marks += 1
    say("mark :\(marks)\n")
    return ":\(marks)"
  }

  private mutating func addData(_ content: [UInt8]) {
    say("data \(content.count)\n")
    bytes += content
    say("\n")
  }

  private mutating func say(_ text: String) { bytes += text.utf8 }
}
