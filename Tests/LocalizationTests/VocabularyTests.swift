import Testing

@testable import Localization

@Suite struct VocabularyTests {
  static let all: [(name: String, vocabulary: Vocabulary)] = [
    ("fields", .fields), ("values", .values), ("kinds", .kinds), ("flags", .flags),
    ("roles", .roles), ("screens", .screens), ("actions", .actions),
    ("indicators", .indicators), ("headings", .headings),
  ]

  static let tables = [
    Vocabulary.commonFields, Vocabulary.decisionFields, Vocabulary.ownershipFields,
    Vocabulary.useCaseFields, Vocabulary.pilotFields, Vocabulary.toolFields,
    Vocabulary.meetingFields, Vocabulary.dictionaryFields, Vocabulary.configurationFields,
    Vocabulary.stateValues, Vocabulary.decisionValues, Vocabulary.useCaseValues,
    Vocabulary.otherValues, Vocabulary.kindTable, Vocabulary.flagTable, Vocabulary.roleTable,
    Vocabulary.screenTable, Vocabulary.recordActions, Vocabulary.viewActions,
    Vocabulary.indicatorTable, Vocabulary.headingTable,
  ]

  @Test func `every row has five cells and none is blank`() {
    for row in Self.tables.flatMap(TableReader.rows) {
      #expect(row.count == 5 && !row.contains(""), "\(row)")
    }
  }

  @Test func `no key stands twice in a vocabulary`() {
    for (name, vocabulary) in Self.all {
      let doubled = Dictionary(grouping: vocabulary.keys) { $0 }.filter { $1.count > 1 }.keys
      #expect(doubled.isEmpty, "\(name): \(doubled)")
    }
  }

  @Test func `every short form has at most twelve columns`() {
    for (name, vocabulary) in Self.all {
      for (key, term) in vocabulary.terms {
        for short in [term.shortEnglish, term.shortVietnamese] {
          #expect(short.count <= 12, "\(name) \(key): \(short)")
        }
      }
    }
  }

  @Test func `no term asks, thanks, shouts or deletes`() {
    for (_, vocabulary) in Self.all {
      for term in vocabulary.terms.values {
        for word in ["Xóa", "vui lòng", "!", "hoá ", "khoá"] {
          #expect(!term.vietnamese.contains(word), "\(term)")
        }
      }
    }
  }

  @Test func `a row's owner decides the word, the general row is the fallback`() {
    let catalogue = Catalogue(language: .vi)
    #expect(catalogue.long(catalogue.value("open", of: "meeting")) == "Đang họp")
    #expect(catalogue.long(catalogue.value("open", of: "action")) == "Chưa xong")
    #expect(catalogue.short(catalogue.value("one-way", of: "door")) == "Khó đảo")
    #expect(catalogue.short(catalogue.value("one-way", of: "dialogue")) == "1 chiều")
    #expect(catalogue.long(catalogue.value("segment", of: "grain")) == "Phân khúc")
    #expect(catalogue.long(catalogue.field("minutes", of: "agenda")) == "Số phút dự kiến")
    #expect(catalogue.long(catalogue.field("title", of: "pilot")) == "Tiêu đề")
    #expect(catalogue.long(catalogue.value("running")) == "Đang chạy")
  }

  @Test func `what the catalogue does not know is shown as it stands`() {
    let catalogue = Catalogue(language: .vi)
    #expect(catalogue.long(catalogue.field("cost-centre")) == "cost-centre")
    #expect(catalogue.long(catalogue.value("ECM", of: "side")) == "ECM")
    #expect(catalogue.long(catalogue.role("Arc")) == "Arc")
  }

  @Test func `roles are found in any case, and as values`() {
    let catalogue = Catalogue(language: .vi)
    #expect(catalogue.short(catalogue.role("CMO")) == "CMO")
    #expect(catalogue.long(catalogue.value("Finance", of: "side")) == "Tài chính")
  }

  @Test func `a term is found by each of its forms, named once`() {
    let term = Catalogue(language: .en).value("adopted", of: "tool")
    #expect(term.synonyms == ["Adopted", "Đang dùng"])
    #expect(Catalogue(language: .en).field("cac").synonyms.contains("CAC"))
  }

  @Test func `many records of a kind have a word of their own in English`() {
    let catalogue = Catalogue(language: .en)
    #expect(catalogue.long(catalogue.kinds("person")) == "People")
    #expect(catalogue.long(catalogue.kind("use-case")) == "Use case")
  }
}
