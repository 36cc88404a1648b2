extension Decision {
  static let rules: [Rule] = [
    acyclic, replaced, proposal, record, signatures, oneWayAgree, oneWayReview, bothSides, finance,
    legal, procurement,
  ]
}
