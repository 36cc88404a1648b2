import Domain
import Interchange
import Store

/// A decision record of another program and the file it stands in.
struct DecisionSource {
  let name: String
  let record: DecisionRecord

  /// - Throws: `ImportError.file`, or `unreadable` for what is no file of bearable size.
  init(_ file: SourceFile) throws(ImportError) {
    guard case .bytes(let bytes) = file.content else {
      throw .unreadable(name: file.name, file.content)
    }
    name = file.name
    do throws(InterchangeError) {
      record = try DecisionRecordReader.record(bytes, fileName: file.name)
    } catch {
      throw .file(name: file.name, error)
    }
  }

  /// `madr:0005-use-dashes-in-filenames`
  var importKey: String { "madr:" + name.dropLast(".md".count) }
}
