import Rights
import XCTest

/// What a machine may do with a clip (RIGHTS.md 2 and R13).
final class AITests: XCTestCase {
  private func read(_ text: String) -> [String] {
    parse(text).clauses.map {
      "\($0.kind) \($0.polarity) \($0.target.joined(separator: ","))"
        + ($0.value == .only ? " only" : "")
    }
  }

  private func outlet(_ ai: [String]?) -> Profile {
    Profile(
      id: "p", kind: "broadcaster", country: "IE", territories: ["IE"],
      platforms: ["tv", "digital"], purposes: ["news"], clientOf: [], memberOf: [],
      resells: false, archives: false, usesFromArchive: false, commerciallyFunded: true, ai: ai)
  }

  private func answer(_ text: String, _ ai: [String]?) -> Verdict.Answer {
    evaluate([parse(text)], facts: ClipFacts(published: 0), profile: outlet(ai), at: 0).answer
  }

  private let all = "train,index,summarise,translate,voice,alter,generate"

  func testABareBanOnAIBarsAllOfIt() {
    for text in [
      "No AI", "NO AI", "No use by AI systems", "AI use prohibited", "Keine KI-Nutzung",
      "Pas d'IA", "Sin IA", "Использование ИИ запрещено", "AI: no",
    ] {
      XCTAssertEqual(read(text), ["ai prohibit \(all)"], text)
    }
  }

  func testABanNamesWhatAIMayNotDo() {
    XCTAssertEqual(read("No AI training"), ["ai prohibit train"])
    XCTAssertEqual(
      read("NO AI TRAINING. NO ARCHIVE."), ["ai prohibit train", "archive prohibit "])
    XCTAssertEqual(read("No AI dubbing or translation"), ["ai prohibit translate,voice"])
    XCTAssertEqual(read("No text and data mining"), ["ai prohibit train,index"])
    XCTAssertEqual(read("Do not use to create deepfakes"), ["ai prohibit alter,generate"])
    XCTAssertEqual(read("KI-Training untersagt"), ["ai prohibit train"])
    XCTAssertEqual(read("Entraînement d'IA interdit"), ["ai prohibit train"])
    XCTAssertEqual(read("Prohibido su uso para entrenar IA"), ["ai prohibit train"])
  }

  func testAnExclusiveGrantBarsTheOtherUsesOfAI() {
    XCTAssertEqual(read("AI use for AI search only"), ["ai permit index only"])
    XCTAssertEqual(read("AI translation only"), ["ai permit translate only"])
    XCTAssertEqual(answer("AI translation only", ["translate"]), .clear)
    XCTAssertEqual(answer("AI translation only", ["translate", "voice"]), .conditions)
    XCTAssertEqual(answer("AI translation only", []), .clear)
  }

  func testALabelIsADuty() {
    for text in [
      "Label as AI-generated", "AI-generated content: label as AI-generated",
      "Must be labelled as AI generated", "Do not remove the AI label",
      "Als KI-generiert kennzeichnen",
    ] {
      XCTAssertEqual(read(text), ["ai duty label"], text)
      XCTAssertEqual(answer(text, []), .conditions, text)
    }
  }

  func testABanLimitsOnlyAnOutletThatUsesAIThatWay() {
    XCTAssertEqual(answer("No AI", []), .clear)
    XCTAssertEqual(answer("No AI", nil), .conditions)
    XCTAssertEqual(answer("No AI", ["index"]), .conditions)
    XCTAssertEqual(answer("No AI training", ["index"]), .clear)
    XCTAssertEqual(answer("No AI training", ["train"]), .conditions)
    XCTAssertEqual(answer("AI translation permitted", nil), .clear)
  }

  func testTheRuleIsNamed() {
    let verdict = evaluate(
      [parse("No AI training")], facts: ClipFacts(published: 0), profile: outlet(["train"]), at: 0)
    XCTAssertEqual(verdict.why.map(\.rule), ["R13"])
    XCTAssertEqual(verdict.duties.map(\.text), ["Do not use AI on it to train."])
  }

  func testABanIsExportedAndReadBack() {
    let text = policy(of: [parse("No AI training. Label as AI-generated")], clip: "c", uid: "u")
    XCTAssertTrue(text.contains("\"action\":\"nr:ai-train\""), text)
    let clauses = readPolicy(text).clauses.filter { $0.kind == .ai }
    XCTAssertEqual(clauses.map(\.polarity), [.prohibit, .duty])
    XCTAssertEqual(clauses.map(\.target), [["train"], ["label"]])
  }
}
