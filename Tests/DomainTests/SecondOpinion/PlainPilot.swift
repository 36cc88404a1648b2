struct PlainPilot {
  struct Reading {
    var on: Int
    var value: Double
    /// Nil: the pilot's own.
    var metric: Int?
  }
  /// A kill rule or, without a day to begin, a guardrail.
  struct Limit {
    var name: String
    var metric: Int?
    var comparison: String
    var value: Double
    var from: Int?
  }
  struct CheckIn {
    var on: Int
    var score: Int
  }
  struct Member {
    var person: String
    var fte: Double?
  }

  var id: Int
  var status = "planned"
  var useCase: Int?
  var metric: Int?
  var baseline: Double?
  var target: Double?
  var start: Int?
  var end: Int?
  var budget: Double?
  var spent: Double?
  var series: [Reading] = []
  var kill: [Limit] = []
  var guardrails: [Limit] = []
  var checkIns: [CheckIn] = []
  var team: [Member] = []
  var overrideColour: String?
  var overrideNote: String?
  var actualBenefit: Double?
  var verdict: String?
  var verdictOn: Int?
  var communicated: Int?
  var isArchived = false
}
