extension Dice {
  private static let points: [Double] = [1, 2, 3, 5, 8, 13, 20]

  mutating func useCase(_ id: Int) -> PlainUseCase {
    nextRecord()
    var useCase = PlainUseCase(id: id)
    useCase.status = pick([
      "idea", "framed", "ready", "piloting", "scaled", "scaled", "parked", "dropped",
    ])
    fillWhy(&useCase)
    fillHalves(&useCase)
    fillTogether(&useCase)
    fillScore(&useCase)
    useCase.isArchived = chance(5)
    return useCase
  }

  private mutating func fillWhy(_ useCase: inout PlainUseCase) {
    useCase.objective = maybe([1])
    useCase.metric = maybe([1, 1, 2])
    useCase.baseline = maybe([0, 10, 31000])
    useCase.target = maybe([0, 5, 9800])
    useCase.hasProblem = chance(completeness)
    useCase.hasBenefit = chance(completeness)
  }

  private mutating func fillHalves(_ useCase: inout PlainUseCase) {
    useCase.segment = maybe([1, 1, 2])
    useCase.touchpoints = maybe([["app"], ["web", "app"], ["shop"], []]) ?? []
    useCase.briefLines = maybe([1, 3, 4, 5, 5, 6]) ?? 0
    useCase.benefitMonth = maybe([0, 20, 60, 60])
    useCase.sources = list(0...2) { dice in
      PlainSource(
        owner: dice.maybe(Dice.names), access: dice.maybe(["granted", "granted", "asked", "none"]))
    }
    if completeness == 100 {
      useCase.sources = [PlainSource(owner: "cio", access: pick(["granted", "granted", "asked"]))]
    }
    useCase.integrations = maybe([1, 2]) ?? 0
    useCase.acceptance = maybe([1, 2]) ?? 0
    useCase.privacy = maybe(["none", "basic", "sensitive"])
    useCase.effort = maybe([0, 0.4, 0.5, 0.6, 3])
    useCase.hasTradeOff = chance(completeness)
    useCase.isProseInBody = chance(30)
  }

  private mutating func fillTogether(_ useCase: inout PlainUseCase) {
    useCase.translator = chance(90) ? maybe(Dice.names) : nil
    useCase.needs = some(0...2, of: [1, 1, 2, 9])
    useCase.tool = chance(60) ? 1 : nil
    useCase.costOnce = maybe([0, 480, 240])
    useCase.runMonth = maybe([0, 20, 60, 61])
    useCase.readBack = signatures(["marketing", "it"])
    if completeness == 100 && useCase.readBack.count < 2 && chance(80) {
      useCase.readBack = ["marketing", "it"].map { side in
        let content: PlainSignature.Content = pick([.unverified, .unchanged, .unchanged, .changed])
        return PlainSignature(name: side, on: day(), content: content)
      }
    }
  }

  private mutating func fillScore(_ useCase: inout PlainUseCase) {
    useCase.reach = maybe([0, 1000, 1234])
    useCase.impact = maybe([3, 2, 1, 0.5, 0.25])
    useCase.confidence = maybe([1, 0.8, 0.5])
    useCase.value = maybe(Dice.points)
    useCase.criticality = maybe(Dice.points)
    useCase.riskReduction = maybe(Dice.points)
    useCase.size = maybe(Dice.points)
  }
}
