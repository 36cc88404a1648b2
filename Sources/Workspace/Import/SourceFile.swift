package import Store

/// A file of a folder that is imported whole.
package struct SourceFile: Sendable {
  /// The file's name without its folder.
  package let name: String
  /// The bytes, or why they could not be read.
  package let content: FileContent

  package init(name: String, content: FileContent) {
    self.name = name
    self.content = content
  }

  package init(name: String, bytes: [UInt8]) { self.init(name: name, content: .bytes(bytes)) }

  /// What lies directly in a folder, hidden files and folders left out, by name.
  ///
  /// - Throws: `StoreError` when the folder cannot be listed; a file that cannot be read is a value.
  package static func all(in folder: Folder) throws(StoreError) -> [SourceFile] {
    let names = try folder.names().filter { !$0.isFolder && !$0.text.hasPrefix(".") }
    return names.map(\.text).sorted().map { SourceFile(name: $0, content: folder.read($0)) }
  }
}
