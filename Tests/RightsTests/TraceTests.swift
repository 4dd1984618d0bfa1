import Testing

@testable import Rights

/// `newsreel rights --trace`: what competed for the words, what won and why.
@Suite struct TraceTests {
  private func told(_ text: String) -> [String] {
    trace(text).stretches.flatMap { stretch in
      stretch.map {
        "\($0.rule) (\($0.tokens)) \u{201C}\($0.quote)\u{201D}: "
          + $0.clauses.joined(separator: ", ") + ($0.lostBy.map { " - " + $0 } ?? "")
      }
    }
  }

  @Test func wordsCarryTheirConcepts() {
    #expect(
      trace("No archive; Kestrel").words == [
        Trace.Word(text: "No", concepts: ["neg", "nope"]),
        Trace.Word(text: "archive", concepts: ["archive", "archiveField"]),
        Trace.Word(text: ";", concepts: []),
        Trace.Word(text: "Kestrel", concepts: []),
      ])
  }

  @Test func theReadingThatExplainsMoreWordsIsTaken() {
    #expect(
      told("Faces blurred at source") == [
        "notice (4) \u{201C}Faces blurred at source\u{201D}: notice info",
        "privacy (2) \u{201C}Faces blurred\u{201D}: privacy duty blur - longer",
      ])
  }

  @Test func ofReadingsAsLongTheOneWhoseRuleBeatsTheOtherIsTaken() {
    #expect(
      told("Subject to your agreement with Tamarisk").map(reason) == ["pointer", "consent beats"])
  }

  @Test func ofReadingsAsGoodTheStrictestIsTakenThenThatOfTheFirstRule() {
    #expect(told("Restricted to Kestane clients").map(reason) == ["generic", "pointer stricter"])
    #expect(told("Call the desk before use").map(reason) == ["consent", "contact earlier"])
  }

  private func reason(_ line: String) -> String {
    let words = line.split(separator: " ")
    let isTaken = !line.contains(" - ")
    return ([words[0]] + (isTaken ? [] : [words[words.count - 1]])).joined(separator: " ")
  }

  @Test func guessesAndWhatStaysUnknownAreTold() {
    let traced = trace("No archive after 30 dayz. Blorp")
    #expect(traced.words.compactMap(\.meant) == ["days"])
    #expect(traced.unknown == ["Blorp"])
  }

  @Test func aTraceReadsAsAParse() {
    for text in ["No access Germany", "TV: no use; Online: access all", "", "Credit Blorp TV"] {
      #expect(trace(text).restriction == parse(text))
    }
  }
}
