import Testing

@testable import Localization

@Suite struct SynonymTests {
  @Test func `every other word belongs to an action, and stands once in its row`() {
    #expect(!Vocabulary.synonyms.isEmpty)
    for (action, words) in Vocabulary.synonyms {
      #expect(Vocabulary.actions.terms[action] != nil, "\(action)")
      #expect(Set(words).count == words.count && words.count > 1, "\(action)")
    }
  }
}
