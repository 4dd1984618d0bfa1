import Clips
import Rights
import XCTest

/// A clip judged by its texts and its machine-readable policy together.
final class JudgementTests: XCTestCase {
  private let outlet = Profile(
    id: "de", name: "Kanal Hollerau", kind: "broadcaster", country: "DE", territories: ["DE"],
    platforms: ["tv", "digital"], purposes: ["news"], clientOf: [], memberOf: [], resells: false,
    archives: false, usesFromArchive: false, commerciallyFunded: true)
  private let now: Int64 = 1_773_133_200

  private func clip(_ text: String?, policy: String?) -> Clip {
    var clip = Clip()
    clip.id = "kes:4 7"
    if let text {
      clip.restrictions = [Clips.Restriction(text)]
      clip.restrictionState = .restricted
    }
    clip.machineRights = policy
    clip.published = Clips.Moment(seconds: now - 3600)
    return clip
  }

  private let everyUse = """
    {"@type":"Set","permission":[{"target":"c","action":"use"}]}
    """
  private let notGermany = """
    {"@type":"Set","permission":[{"action":"use"}],"prohibition":[{"action":"use","constraint":
    [{"leftOperand":"spatial","operator":"eq",
    "rightOperand":"http://cvx.iptc.org/iso3166-1a3/DEU"}]}]}
    """

  func testThePolicyIsTheLastOfTheTexts() {
    let judgement = judge(clip("Access all", policy: everyUse), for: outlet, at: now)
    XCTAssertEqual(judgement.policy, 1)
    XCTAssertEqual(
      judgement.texts.map { $0.clauses.map(\.quote) }, [["Access all"], ["/permission/0"]])
    XCTAssertEqual(judgement.verdict.answer, .clear)
    XCTAssertEqual(judgement.contradictions, [])
  }

  func testAStricterTextBeatsAPolicyThatGrantsAll() {
    let judgement = judge(clip("No access Germany", policy: everyUse), for: outlet, at: now)
    XCTAssertEqual(judgement.verdict.answer, .no)
    XCTAssertEqual(
      judgement.verdict.because,
      Verdict.Evidence(quote: "No access Germany", span: 0..<17, text: 0))
    XCTAssertEqual(
      judgement.contradictions,
      ["The policy grants every use, the text says “No access Germany”; the text counts."])
  }

  func testAStricterPolicyBeatsATextThatGrantsAll() {
    let judgement = judge(clip("Access all", policy: notGermany), for: outlet, at: now)
    XCTAssertEqual(judgement.verdict.answer, .no)
    XCTAssertEqual(
      judgement.verdict.because, Verdict.Evidence(quote: "/prohibition/0", span: 0..<0, text: 1))
    XCTAssertEqual(
      judgement.contradictions,
      ["The text says “Access all”, the policy (/prohibition/0) limits the use; the policy counts."]
    )
  }

  func testTheSameRuleAllowedAndBarredIsAContradiction() {
    let judgement = judge(clip("Available in Germany", policy: notGermany), for: outlet, at: now)
    XCTAssertEqual(judgement.verdict.answer, .no)
    XCTAssertEqual(
      judgement.contradictions,
      [
        "The policy (/prohibition/0) and “Available in Germany” contradict each other;"
          + " the stricter counts."
      ])
  }

  func testAPolicyThatCannotBeReadIsNeverClear() {
    let policies = [
      "rights reserved", "{\"@type\":", "<a>", "{\"linkedRights\":\"https://a.example/p\"}",
      "{\"encodedRights\":\"none\"}",
      """
      {"@type":"Set","permission":[{"action":[{"rdf:value":{"@id":"odrl:use"},
      "refinement":[{"leftOperand":"resolution","operator":"lteq","rightOperand":"720"}]}]}]}
      """,
      """
      {"@type":"Set","permission":[{"action":"use","remedy":{"action":"delete"}}]}
      """,
      """
      {"@type":"Set","@type":"Set","permission":[{"action":"use"}]}
      """,
    ]
    for policy in policies {
      let judgement = judge(clip("Access all", policy: policy), for: outlet, at: now)
      XCTAssertEqual(judgement.verdict.answer, .review, policy)
      XCTAssertEqual(
        judge(clip("No access Germany", policy: policy), for: outlet, at: now).verdict.answer, .no,
        policy)
    }
  }

  func testAnEncodedPolicyIsReadFromItsCarrier() throws {
    let carrier = JSONWriter.text(
      of: .object(["langid": .string("odrl"), "encodedRights": .string(notGermany)]))
    let judgement = judge(clip(nil, policy: carrier), for: outlet, at: now)
    XCTAssertEqual(judgement.texts.first?.clauses.map(\.kind), [.access, .territory])
    XCTAssertEqual(judgement.verdict.answer, .no)
  }

  func testSeveralPoliciesInXMLAreAllRead() {
    let one = """
      <p:Policy xmlns:p="http://www.w3.org/ns/odrl/2/" type="http://www.w3.org/ns/odrl/2/Set">
      <p:permission><p:action name="odrl:use"/></p:permission></p:Policy>
      """
    let other = one.replacing("permission", with: "prohibition").replacing(
      "</p:prohibition>",
      with: "<p:constraint name=\"spatial\" operator=\"eq\" rightOperand=\"FR\"/></p:prohibition>")
    let restriction = readPolicy(one + "\n" + other)
    XCTAssertEqual(restriction.clauses.map(\.kind), [.access, .territory])
    XCTAssertEqual(restriction.clauses.map(\.quote), ["/0/permission/0", "/1/prohibition/0"])
  }

  func testABlankPolicyIsNone() {
    let judgement = judge(clip("Access all", policy: " \n"), for: outlet, at: now)
    XCTAssertNil(judgement.policy)
    XCTAssertEqual(judgement.verdict.answer, .clear)
  }

  func testAClipsTermsAreExportedWithTheirFields() {
    var clip = clip("News use only", policy: nil)
    clip.embargo = Embargo(.until, until: Clips.Moment("2026-03-11T06:00Z"))
    XCTAssertEqual(
      policy(of: clip),
      """
      {"@context":["http://www.w3.org/ns/odrl.jsonld",{"nr":"urn:newsreel:rights:",\
      "xsd":"http://www.w3.org/2001/XMLSchema#"}],"@type":"Set",\
      "uid":"urn:newsreel:policy:kes:4%207","conflict":"prohibit",\
      "profile":["https://iptc.org/std/RightsML/odrl-profile/","urn:newsreel:rights"],\
      "permission":[{"target":"urn:newsreel:clip:kes:4%207","action":"use",\
      "constraint":[{"leftOperand":"purpose","operator":"isAnyOf",\
      "rightOperand":[{"@id":"nr:news"}]}],"nr:quote":"News use only","nr:span":[0,13]}],\
      "prohibition":[{"target":"urn:newsreel:clip:kes:4%207","action":"use",\
      "constraint":[{"leftOperand":"purpose","operator":"isNoneOf",\
      "rightOperand":[{"@id":"nr:news"}]}],"nr:quote":"News use only","nr:span":[0,13]},\
      {"target":"urn:newsreel:clip:kes:4%207","action":"use",\
      "constraint":[{"leftOperand":"dateTime","operator":"lt",\
      "rightOperand":{"@value":"2026-03-11T06:00:00Z","@type":"xsd:dateTime"}}],\
      "nr:quote":"2026-03-11T06:00Z"}]}
      """)
  }

  func testAKilledClipsTermsHoldNoPermission() {
    var clip = clip("Access all", policy: nil)
    clip.status = .killed
    XCTAssertFalse(policy(of: clip).contains("\"permission\""))
    XCTAssertTrue(policy(of: clip).contains("\"obligation\":[{\"action\":\"delete\""))
  }
}
