import Dashboard
import Domain
import Glibc
import Interchange
import Store
import Synchronization

/// What was typed into forms and not saved, a file each in the user's own folder: a terminal that is
/// closed, or a program that is killed, loses none of it.
final class Drafts: Sendable {
  /// `~/.local/state/steerco/drafts`
  private let path: String
  /// The absolute path of the store: drafts of other stores lie beside.
  private let store: String
  private let mailbox: Mailbox
  private let worker: Worker
  /// What is to be written next, by the keys of the drafts; nil takes the file away. Letters that are
  /// typed while one is written come together.
  private let waiting = Mutex<[String: FormDraft?]>([:])

  /// Nil where nobody has a home, and when the system has no more descriptors or threads.
  init?(_ surroundings: Surroundings, of store: String, _ mailbox: Mailbox) {
    guard let state = surroundings.userFolder("XDG_STATE_HOME", default: ".local/state"),
      let worker = Worker()
    else { return nil }
    path = state + "/drafts"
    self.store = store
    self.mailbox = mailbox
    self.worker = worker
  }

  /// Those of this store, told as an event; what cannot be read is left alone.
  func load() {
    guard let folder = try? Folder(path: path), let names = try? folder.names() else { return }
    let found = names.filter { $0.isRegular && $0.text.hasSuffix(".json") }.compactMap { name in
      if case .bytes(let bytes) = folder.read(name.text) { draft(of: bytes) } else { nil }
    }
    if !found.isEmpty { mailbox.post(.draftsFound(found)) }
  }

  func keep(_ draft: FormDraft) { put(draft, at: draft.key) }

  func drop(_ key: String) { put(nil, at: key) }

  /// Waits until all is written, at most so many milliseconds.
  func finish(atMost milliseconds: Int32) { _ = worker.finish(atMost: milliseconds) }

  private func put(_ draft: FormDraft?, at key: String) {
    waiting.withLock { $0[key] = .some(draft) }
    worker.perform { self.write() }
  }

  private func write() {
    let due = waiting.withLock { waiting in
      defer { waiting = [:] }
      return waiting
    }
    guard !due.isEmpty, let folder = Drafts.privateFolder(path) else { return }
    for (key, draft) in due {
      let name = fileName(of: key)
      guard let draft else {
        folder.remove(name)
        continue
      }
      let now = time(nil)
      let text = JSONWriter.indented(json(draft, seconds: now)) + "\n"
      guard
        (try? folder.replace(name, by: Array(text.utf8), over: "\(name).\(getpid())")) != nil
      else { continue }
      mailbox.post(.draftKept(key: key, at: Drafts.moment(now)))
    }
  }

  /// The names of stores and records may hold anything: a number stands for both.
  private func fileName(of key: String) -> String {
    // FNV-1a; the file says what it is about, so that two of one name are noticed.
    let hash = (store + "\0" + key).utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    return String(hash, radix: 16) + ".json"
  }

  private static func moment(_ seconds: Int) -> Moment {
    let (day, minutes) = Surroundings.localMoment(of: seconds)
    return Moment(day: day, minutes: minutes)
  }

  /// Nobody else looks into it.
  private static func privateFolder(_ path: String) -> Folder? {
    var made = ""
    for step in path.split(separator: "/") {
      made += "/" + step
      _ = unsafe mkdir(made, 0o700)
    }
    return try? Folder(path: path)
  }
}

extension Drafts {
  private func json(_ draft: FormDraft, seconds: Int) -> JSON {
    let fields = draft.fields.map { field in
      JSON.object([
        JSON.Pair("key", .string(field.key)), JSON.Pair("text", .string(field.text)),
        JSON.Pair("base", .string(field.base)),
      ])
    }
    return .object([
      JSON.Pair("store", .string(store)), JSON.Pair("kind", .string(draft.kind.rawValue)),
      JSON.Pair("path", draft.path.map(JSON.string) ?? .null),
      JSON.Pair("origin", draft.origin.map { .string($0.text) } ?? .null),
      JSON.Pair("selected", .string(draft.selected)), JSON.Pair("seconds", .number(seconds)),
      JSON.Pair("fields", .array(fields)),
    ])
  }

  /// Nil for the draft of another store, and for what is none.
  private func draft(of bytes: [UInt8]) -> KeptDraft? {
    guard let json = try? JSONReader.value(bytes), json["store"]?.text == store,
      let kind = json["kind"]?.text.flatMap(Kind.init(rawValue:)),
      case .array(let items)? = json["fields"], case .number(let digits)? = json["seconds"],
      let seconds = Int(digits)
    else { return nil }
    let fields = items.compactMap { item -> FormDraft.Field? in
      guard let key = item["key"]?.text, let text = item["text"]?.text,
        let base = item["base"]?.text
      else { return nil }
      return FormDraft.Field(key: key, text: text, base: base)
    }
    let draft = FormDraft(
      kind: kind, path: json["path"]?.text,
      origin: json["origin"]?.text.flatMap { RecordID($0, kind: nil) },
      selected: json["selected"]?.text ?? "", fields: fields)
    return KeptDraft(draft, Drafts.moment(seconds))
  }
}

extension JSON {
  fileprivate var text: String? {
    if case .string(let text) = self { text } else { nil }
  }
}
