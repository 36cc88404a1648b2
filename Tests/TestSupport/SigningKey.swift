import Glibc

/// A key of SSH made for one test, in `home/.ssh` of its store: `HOME` is to be that folder.
package struct SigningKey {
  /// The line of the `.pub` file, without its end.
  package let line: String

  /// Makes it with the machine's own ssh-keygen.
  ///
  /// - Parameter path: of the private half, from the store's folder.
  package init(
    _ store: TemporaryStore, at path: String = "home/.ssh/id_ed25519", passphrase: String = ""
  ) throws {
    try store.makeFolder(String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]))
    guard
      Shell.status(
        "ssh-keygen -q -t ed25519 -C test -N '\(passphrase)' -f '\(store.absolute(path))'") == 0
    else { throw FileFailure(path: path, number: ENOENT) }
    line = String(try store.text(path + ".pub").prefix { $0 != "\n" })
  }
}

/// The shell of the machine, for what a stranger would type.
package enum Shell {
  /// The exit status of a command; -1 where it could not be run.
  package static func status(_ command: String) -> Int32 {
    let status = unsafe system("{ \(command)\n} >/dev/null 2>&1 </dev/null")
    return status & 0x7F == 0 ? status >> 8 & 0xFF : -1
  }
}
