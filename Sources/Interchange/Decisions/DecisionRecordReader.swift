import Notation

/// Reads decision records in the shapes of MADR 2, 3 and 4 and of Michael Nygard.
///
/// Reading never fails for what a record lacks: any Markdown is a record with at least a title.
package enum DecisionRecordReader {
  /// The record in a file; `fileName` is the last part of its path.
  ///
  /// Throws ``InterchangeError/notUTF8(line:)`` only.
  package static func record(
    _ bytes: [UInt8], fileName: String
  ) throws(InterchangeError) -> DecisionRecord {
    let text = String(decoding: try SourceText.utf8(bytes), as: UTF8.self)
    return record(FrontMatterSketch(text), fileName: fileName)
  }

  /// The body with each mention of a record whose number `name` knows replaced by that name.
  ///
  /// `ADR-0005` and `[ADR-0005](0005-dashes.md)` become `D-0017`, `[dashes](0005-dashes.md)`
  /// becomes `dashes (D-0017)`. All other bytes stay.
  package static func rewritingLinks(_ body: String, with name: (Int) -> String?) -> String {
    var bytes = Array(body.utf8)
    for link in DecisionLinks.found(in: body).reversed() {
      guard let name = link.number.flatMap(name) else { continue }
      bytes.replaceSubrange(link.range, with: rewritten(link, as: name).utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func record(_ matter: FrontMatterSketch, fileName: String) -> DecisionRecord {
    let outline = MarkdownOutline(matter.body)
    let metadata = DecisionMetadata(frontMatter: matter.pairs, outline: outline)
    let title = DecisionTitle(outline, frontMatter: matter.pairs, fileName: fileName)
    let outcome = DecisionOutcome(outline)
    return DecisionRecord(
      number: DecisionFileName.number(fileName) ?? title.number, title: title.text,
      statusText: metadata.statusText, status: DecisionStatus(metadata.statusText),
      day: metadata.day, deciders: metadata.deciders, consulted: metadata.consulted,
      informed: metadata.informed,
      context: outline.section("context and problem statement", "context", "problem statement")
        .map { outline.text($0.all) } ?? "",
      drivers: outline.section("decision drivers").map { outline.items($0.all) } ?? [],
      options: DecisionOptions.read(outline), outcome: outcome.chosen,
      rationale: outcome.rationale, consequences: consequences(outline),
      links: DecisionLinks.found(in: matter.body), body: matter.body,
      extra: metadata.extra.filter { !(title.isFromFrontMatter && $0.key == "title") })
  }

  private static func consequences(_ outline: MarkdownOutline) -> String {
    if let section = outline.section("consequences") { return outline.text(section.all) }
    return ["positive consequences", "negative consequences"]
      .compactMap { outline.section($0) }
      .map { outline.text($0.heading..<$0.all.upperBound) }
      .joined(separator: "\n\n")
  }

  private static func rewritten(_ link: DecisionLink, as name: String) -> String {
    let text = DecisionTitle.parted(link.text).text
    let mentions = DecisionLinks.found(in: text)
    if link.file != nil, let mention = mentions.first, mention.number == link.number {
      var bytes = Array(text.utf8)
      bytes.replaceSubrange(mention.range, with: name.utf8)
      return String(decoding: bytes, as: UTF8.self)
    }
    let isNumber = Int(text) != nil || text.isEmpty || link.text == link.file
    return link.file == nil || isNumber ? name : "\(text) (\(name))"
  }
}
