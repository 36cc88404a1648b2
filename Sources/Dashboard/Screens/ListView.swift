import Domain

/// A view that every board has: what somebody wants to see again and again.
struct ListView: Sendable {
  /// Its words are in the catalogue under this key.
  let key: String
  let screen: ScreenID
  /// `{me}` stands for whoever acts.
  let filter: String
  var sort: String?
  var group: String?

  init(
    _ key: String, _ screen: ScreenID, _ filter: String, sort: String? = nil, group: String? = nil
  ) {
    self.key = key
    self.screen = screen
    self.filter = filter
    self.sort = sort
    self.group = group
  }

  /// A new one is a row here; its words are a row in the catalogue.
  static let all: [ListView] = [
    ListView("waits-on-me", .decisions, "waits:{me}"),
    ListView("overdue", .decisions, "status:proposed overdue:yes"),
    ListView("mine", .decisions, "owner:{me}"),
    ListView("one-way", .decisions, "door:one-way status:draft,proposed"),
    ListView("untold", .decisions, "untold:yes"),
    ListView("by-area", .decisions, "", group: "area"),
    ListView("contested", .ownership, "state:contested,unowned"),
    ListView("drifted", .ownership, "state:drifted"),
    ListView("mine", .ownership, "owner:{me}"),
    ListView("by-state", .ownership, "", group: "state"),
    ListView("it-owes", .backlog, "owes:it,both", sort: "score"),
    ListView("marketing-owes", .backlog, "owes:marketing,both", sort: "score"),
    ListView("mine", .backlog, "owner:{me}"),
    ListView("shiny", .backlog, "shiny:yes"),
    ListView("parked", .backlog, "status:parked,dropped"),
    ListView("by-rank", .backlog, "status!=dropped,scaled", sort: "rank,score"),
    ListView("by-status", .backlog, "", group: "status"),
    ListView("waits-on-me", .pilots, "waits:{me}"),
    ListView("red", .pilots, "rag:red,amber"),
    ListView("verdict-due", .pilots, "verdict-due:yes"),
    ListView("mine", .pilots, "owner:{me}"),
    ListView("by-rag", .pilots, "", group: "rag"),
  ]

  private static let me = "{me}"

  /// Whether it can be shown only when it is known who acts.
  var isPersonal: Bool { filter.contains(ListView.me) }

  /// - Parameter person: a handle; nil where nobody is known.
  func view(named name: String, for person: String?) -> SavedView {
    let filter = filter.split(separator: ListView.me, omittingEmptySubsequences: false)
      .joined(separator: person ?? "")
    return SavedView(
      name: name, screen: screen.rawValue, filter: filter, sort: sort, group: group)
  }
}
