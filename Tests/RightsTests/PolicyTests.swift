import Rights
import XCTest

final class PolicyTests: XCTestCase {
  private let outlet = Profile(
    id: "de", name: "Kanal Hollerau", kind: "broadcaster", country: "DE", territories: ["DE"],
    platforms: ["tv"], purposes: ["news"], clientOf: [], memberOf: [], resells: false,
    archives: false, usesFromArchive: false, commerciallyFunded: true)
  private let agency = Profile(
    id: "a", kind: "agency", country: "GB", territories: ["GB"], platforms: ["digital"],
    purposes: ["advertising"], clientOf: [], memberOf: [], resells: true, archives: true,
    usesFromArchive: true, commerciallyFunded: true)

  private func answer(_ restrictions: [Restriction], _ profile: Profile) -> Verdict.Answer {
    evaluate(restrictions, facts: ClipFacts(), profile: profile, at: 1_773_133_200).answer
  }

  func testAnExclusivePurposeIsWrittenAsPermissionAndProhibition() {
    let text = policy(
      of: [parse("News use only")], clip: "urn:example:clip:1", uid: "urn:example:policy:1")
    XCTAssertEqual(
      text,
      """
      {"@context":["http://www.w3.org/ns/odrl.jsonld",{"nr":"urn:newsreel:rights:",\
      "xsd":"http://www.w3.org/2001/XMLSchema#"}],"@type":"Set","uid":"urn:example:policy:1",\
      "conflict":"prohibit","profile":["https://iptc.org/std/RightsML/odrl-profile/",\
      "urn:newsreel:rights"],"permission":[{"target":"urn:example:clip:1","action":"use",\
      "constraint":[{"leftOperand":"purpose","operator":"isAnyOf","rightOperand":[{"@id":"nr:news"}]}],\
      "nr:quote":"News use only","nr:span":[0,13]}],"prohibition":[{"target":"urn:example:clip:1",\
      "action":"use","constraint":[{"leftOperand":"purpose","operator":"isNoneOf",\
      "rightOperand":[{"@id":"nr:news"}]}],"nr:quote":"News use only","nr:span":[0,13]}]}
      """)
  }

  func testWhatIsNotUnderstoodLeavesNoPermission() {
    let text = policy(of: [parse("Access all. Gantry rules apply.")], clip: "c", uid: "p")
    XCTAssertFalse(text.contains("\"permission\""))
    XCTAssertTrue(text.contains("\"nr:unparsed\":\"Gantry rules apply\""))
  }

  func testAnExportedPolicyReadsBackToTheSameAnswers() {
    for line in ["News use only", "Editorial use only", "Access all", "TV use only"] {
      let text = policy(of: [parse(line)], clip: "c", uid: "p")
      XCTAssertEqual(
        answer([readPolicy(text)], outlet), answer([parse(line)], outlet), line)
      XCTAssertEqual(
        answer([readPolicy(text)], agency), answer([parse(line)], agency), line)
    }
  }

  func testTheStricterOfTextAndPolicyCounts() {
    let free = readPolicy(
      """
      {"@type":"Set","permission":[{"target":"c","action":"use"}]}
      """)
    XCTAssertEqual(answer([free], outlet), .clear)
    XCTAssertEqual(answer([free, parse("No access Germany")], outlet), .no)
    XCTAssertEqual(contradictions(between: free, and: [parse("No access Germany")]).count, 1)
  }

  func testAPolicyInXMLIsReadLikeJSON() {
    let text = """
      <o:Policy xmlns:o="http://www.w3.org/ns/odrl/2/" type="http://www.w3.org/ns/odrl/2/Set">
        <o:permission><o:action name="http://www.w3.org/ns/odrl/2/use"/></o:permission>
        <o:prohibition><o:action name="odrl:use"/>
          <o:constraint name="spatial" operator="eq" rightOperand="http://cvx.iptc.org/iso3166-1a3/DEU"/>
        </o:prohibition>
      </o:Policy>
      """
    let restriction = readPolicy(text)
    XCTAssertEqual(restriction.clauses.map(\.kind), [.access, .territory])
    XCTAssertEqual(answer([restriction], outlet), .no)
    XCTAssertEqual(answer([restriction], agency), .clear)
  }

  func testWhatThePolicyReaderDoesNotKnowGivesReview() {
    let texts = [
      "", "{}", "[1", "<a/>", "{\"@type\":\"Set\"}",
      "{\"@type\":\"Set\",\"inheritFrom\":\"x\",\"permission\":[{\"action\":\"use\"}]}",
      "{\"@type\":\"Set\",\"profile\":\"urn:other\",\"permission\":[{\"action\":\"use\"}]}",
      "{\"@type\":\"Set\",\"permission\":[{\"action\":\"levitate\"}]}",
      """
      {"@type":"Set","permission":[{"action":"use","constraint":
      [{"leftOperand":"moon","operator":"neq","rightOperand":"full"}]}]}
      """,
    ]
    for text in texts { XCTAssertEqual(answer([readPolicy(text)], outlet), .review, text) }
  }
}
