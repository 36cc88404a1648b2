// The second opinion: every indicator once more, worked out from the words of the design alone and
// without the product's types. Slow and obvious on purpose. Days count from 1970-01-01, money and
// numbers are plain doubles, and nil is a missing field.

struct PlainPerson {
  var handle: String
  var role: String?
  var speaks: [String] = []
  var skills: [String] = []
  var until: Int?
  var isArchived = false
}

/// A day and, where it was signed by the program, what was signed then.
struct PlainSignature {
  enum Content { case unverified, unchanged, changed }
  var name: String
  var on: Int
  var content: Content
}

struct PlainDecision {
  var id: Int
  var status = "draft"
  var area: String?
  var raised: Int?
  var decideBy: [Int] = []
  var driver: String?
  var approver: String?
  var agree: [String] = []
  var signed: [PlainSignature] = []
  var decided: Int?
  var review: Int?
  var communicated: Int?
  var isArchived = false
}

struct PlainOwnership {
  struct Cell {
    var role: String
    var letters: String
  }
  var id: Int
  var cells: [Cell] = []
  var agreedByMarketing: Int?
  var agreedByIT: Int?
  var agreedAs: [Cell]?
  var isArchived = false
}

struct PlainSource {
  var owner: String?
  var access: String?
}

struct PlainUseCase {
  var id: Int
  var status = "idea"
  // Why
  var objective: Int?
  var metric: Int?
  var baseline: Double?
  var target: Double?
  var hasProblem = false
  var hasBenefit = false
  // The business half
  var segment: Int?
  var touchpoints: [String] = []
  var briefLines = 0
  var benefitMonth: Double?
  // The IT half
  var sources: [PlainSource] = []
  var integrations = 0
  var acceptance = 0
  var privacy: String?
  var effort: Double?
  var hasTradeOff = false
  /// Whether prose stands under headings of the body.
  var isProseInBody = false
  // Together
  var translator: String?
  var needs: [Int] = []
  var tool: Int?
  var costOnce: Double?
  var runMonth: Double?
  var readBack: [PlainSignature] = []
  // Score
  var reach: Double?
  var impact: Double?
  var confidence: Double?
  var value: Double?
  var criticality: Double?
  var riskReduction: Double?
  var size: Double?
  var isArchived = false
}

struct PlainTool {
  var id: Int
  var status = "candidate"
  var scores: [String: Double] = [:]
  var licenceYear: Double?
  var rollout: Double?
  var training: Double?
  var seats: Double?
  var seatsUsed: Double?
  var features: Double?
  var featuresUsed: Double?
  var contractEnd: Int?
  var exclusiveUntil: Int?
  var decision: Int?
  var isArchived = false
}

struct PlainSegment {
  var id: Int
  var customers: Double?
  var marginYear: Double?
  var retention: Double?
  var discount: Double?
  var acquisition: Double?
  var isArchived = false
}

struct PlainMetric {
  var id: Int
  var level: String?
}

struct PlainMeeting {
  struct Action {
    var name: String
    var state: String?
  }
  var id: Int
  var status = "planned"
  var date: Int?
  var chair: String?
  var present: [String] = []
  var actions: [Action] = []
  var isArchived = false
}
