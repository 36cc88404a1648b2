import Notation
import Synchronization

/// The values that were read of one record since `begin`; nothing outside of it, since a store of
/// 100,000 records would hold them all.
final class NodeMemory: Sendable {
  private let memory = Mutex<Memory?>(nil)

  private struct Memory: Sendable {
    var users = 1
    var nodes: [(key: Key, node: Node?)] = []
  }

  func begin() {
    memory.withLock { memory in
      if memory == nil { memory = Memory() } else { memory?.users += 1 }
    }
  }

  func end() {
    memory.withLock { memory in
      memory?.users -= 1
      if memory?.users == 0 { memory = nil }
    }
  }

  func node(_ field: any AnyField, of document: Document) -> Node? {
    let known = memory.withLock { memory -> Node?? in
      guard let memory else { return nil }
      return memory.nodes.first { $0.key == field.key }.map { $0.node }
    }
    if let known { return known }
    let node = document.value(of: field)
    memory.withLock { $0?.nodes.append((field.key, node)) }
    return node
  }
}
