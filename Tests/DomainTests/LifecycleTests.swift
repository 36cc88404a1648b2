import Domain
import Testing

struct LifecycleTests {
  /// Every way of the product's table, and no other one is open.
  static let ways: [(kind: Kind, states: String, ways: String)] = [
    (
      .decision, "draft proposed decided superseded withdrawn",
      "draft>proposed proposed>decided decided>superseded draft>withdrawn proposed>withdrawn"
    ),
    (
      .useCase, "idea framed ready piloting scaled parked dropped",
      """
      idea>framed framed>ready ready>piloting piloting>scaled piloting>dropped piloting>framed \
      idea>parked framed>parked ready>parked parked>idea parked>framed parked>ready \
      idea>dropped framed>dropped ready>dropped parked>dropped
      """
    ),
    (
      .pilot, "planned running closed cancelled", "planned>running running>closed planned>cancelled"
    ),
    (
      .tool, "candidate adopted retired rejected",
      "candidate>adopted adopted>retired candidate>rejected"
    ),
    (.meeting, "planned open closed approved", "planned>open open>closed closed>approved"),
    (.ownership, "", ""), (.objective, "", ""), (.metric, "", ""), (.segment, "", ""),
    (.person, "", ""),
  ]

  @Test(arguments: ways.indices)
  func `exactly the ways of the table are open`(index: Int) {
    let (kind, states, ways) = LifecycleTests.ways[index]
    let lifecycle = kind.schema.lifecycle
    let words = states.split(separator: " ").map(String.init)
    #expect(lifecycle.states == words)
    let open = Set(ways.split(separator: " ").map(String.init))
    for from in words {
      for to in words {
        #expect(
          lifecycle.allows(from: from, to: to) == open.contains("\(from)>\(to)"), "\(from)>\(to)")
      }
      let next = words.filter { open.contains("\(from)>\($0)") }
      #expect(lifecycle.next(after: from) == next)
    }
  }

  @Test func `the table of ways covers every kind`() {
    #expect(LifecycleTests.ways.map(\.kind).sorted() == Kind.allCases)
  }

  @Test(arguments: [
    (Kind.decision, "decided", "proposed"), (.decision, "withdrawn", "draft"),
    (.decision, "draft", "decided"), (.useCase, "scaled", "dropped"), (.useCase, "idea", "scaled"),
    (.useCase, "dropped", "idea"), (.pilot, "closed", "running"), (.pilot, "running", "cancelled"),
    (.tool, "rejected", "adopted"), (.meeting, "approved", "open"),
  ])
  func `a state that cannot follow is refused`(kind: Kind, from: String, to: String) {
    #expect(!kind.schema.lifecycle.allows(from: from, to: to))
  }

  @Test func `a state that nobody knows leads nowhere`() {
    #expect(Kind.decision.schema.lifecycle.next(after: "on hold").isEmpty)
    #expect(Kind.objective.schema.lifecycle.first == nil)
  }
}
