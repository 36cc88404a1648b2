/// What `steerco doctor` reports on; the raw value stands in pipes.
package enum DoctorTopic: String, Sendable, CaseIterable {
  case terminal, colours, size, locale, store
  case fileSystem = "file-system"
  case records, unreadable, speed, actor, git, signing, user, settings
}

/// What the doctor says of the machine.
package enum DoctorMessage: Sendable, Equatable {
  case noTerminal, network, safeSaves, notWritable, root
  /// Whether keys can be put under sign-offs.
  case sshKeygen, noSSHKeygen
  /// Milliseconds, as written.
  case speed(reading: String, assessing: String, change: String)
}

extension Catalogue {
  /// A word or two, to stand in front of what was found.
  package func text(_ topic: DoctorTopic) -> String {
    let phrase: Phrase =
      switch topic {
      case .terminal: Phrase("Terminal", "Terminal")
      case .colours: Phrase("Colours", "Màu")
      case .size: Phrase("Size", "Cỡ")
      case .locale: Phrase("Locale", "Ngôn ngữ máy")
      case .store: Phrase("Store", "Kho")
      case .fileSystem: Phrase("File system", "Hệ thống tệp")
      case .records: Phrase("Records", "Bản ghi")
      case .unreadable: Phrase("Unreadable", "Không đọc được")
      case .speed: Phrase("Speed", "Tốc độ")
      case .actor: Phrase("Who acts", "Người thao tác")
      case .git: Phrase("git", "git")
      case .signing: Phrase("Signing", "Ký bằng khóa")
      case .user: Phrase("User", "Người dùng")
      case .settings: Phrase("Settings", "Cài đặt")
      }
    return say(phrase)
  }

  /// What `steerco doctor` prints behind a heading.
  package func text(_ message: DoctorMessage) -> String {
    switch message {
    case .noTerminal: say(Phrase("output goes to a file or pipe", "đầu ra là tệp hoặc ống dẫn"))
    case .network:
      say(
        Phrase(
          "a network file system: changes of others show later, a power cut may lose a save",
          "hệ thống tệp mạng: thay đổi của người khác hiện chậm, mất điện có thể mất bản vừa lưu"))
    case .speed(let reading, let assessing, let change):
      say(
        Phrase(
          "all read in \(reading) ms, worked out in \(assessing) ms; after one change \(change) ms",
          "đọc hết trong \(reading) ms, tính hết trong \(assessing) ms; sau một thay đổi \(change) ms"
        ))
    case .notWritable: say(Phrase("cannot be written", "không ghi được"))
    case .safeSaves: say(Phrase("saves are safe", "lưu an toàn"))
    case .sshKeygen:
      say(
        Phrase(
          "ssh-keygen is there: signatures are made and verified",
          "có ssh-keygen: tạo và kiểm chứng được chữ ký"))
    case .noSSHKeygen:
      say(
        Phrase(
          "ssh-keygen is not installed: sign-offs stand without signatures, and none is verified",
          "chưa cài ssh-keygen: lượt ký không có chữ ký khóa, và không kiểm chứng được"))
    case .root:
      say(
        Phrase(
          "root: use an account of your own, files would belong to root",
          "root: nên dùng tài khoản riêng, nếu không tệp sẽ thuộc về root"))
    }
  }
}
