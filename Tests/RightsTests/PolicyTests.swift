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

  private func set(_ rules: String) -> Restriction { readPolicy(#"{"@type":"Set",\#(rules)}"#) }

  private let web = Profile(
    id: "web", kind: "online", country: "DE", territories: ["DE"],
    platforms: ["digital", "social"], purposes: ["news"], clientOf: [], memberOf: [],
    resells: false, archives: false, usesFromArchive: false, commerciallyFunded: true, ai: [])
  private let paper = Profile(
    id: "paper", kind: "print", country: "DE", territories: ["DE"], platforms: ["print"],
    purposes: ["news"], clientOf: [], memberOf: [], resells: false, archives: false,
    usesFromArchive: false, commerciallyFunded: true)

  func testAPermissionOfLessThanUseIsNoGrantOfIt() {
    for action in ["play", "display", "reproduce", "odrl:play", "index", "tdm:mine", "sell"] {
      let policy = set(#""permission":[{"action":"\#(action)"}]"#)
      XCTAssertEqual(answer([policy], outlet), .review, action)
    }
    let printing = set(#""permission":[{"action":"print"}]"#)
    XCTAssertEqual(answer([printing], outlet), .review)
    XCTAssertEqual(answer([printing], paper), .clear)
    let limited = set(
      #""permission":[{"action":"print","constraint":[{"leftOperand":"spatial","operator":"eq","#
        + #""rightOperand":"DEU"}]}]"#)
    XCTAssertEqual(answer([limited], paper), .review)
    let both = set(#""permission":[{"action":"play"},{"action":"use"}]"#)
    XCTAssertEqual(answer([both], outlet), .clear)
  }

  func testTheChannelWebMeansSocialMediaToo() {
    for channel in ["web", "http://www.w3.org/ns/odrl/2/web", "nr:web", "online", "internet"] {
      let policy = set(
        """
        "permission":[{"action":"use"}],"prohibition":[{"action":"use","constraint":
        [{"leftOperand":"deliveryChannel","operator":"eq","rightOperand":"\(channel)"}]}]
        """)
      let verdict = evaluate([policy], facts: ClipFacts(), profile: web, at: 1_773_133_200)
      XCTAssertEqual(verdict.platforms, ["digital": .no, "social": .no], channel)
    }
  }

  func testPlatformsReadBackAsTheyWereWritten() {
    for line in ["No digital use", "No digital use. Social media allowed", "No social media"] {
      let text = policy(of: [parse("Access all"), parse(line)], clip: "c", uid: "p")
      let read = evaluate([readPolicy(text)], facts: ClipFacts(), profile: web, at: 1_773_133_200)
      let said = evaluate([parse(line)], facts: ClipFacts(), profile: web, at: 1_773_133_200)
      XCTAssertEqual(read.platforms, said.platforms, line + " " + text)
    }
  }

  func testARuleUnderAPrefixedNameIsNotOverlooked() {
    let policy = set(
      #""permission":[{"action":"use"}],"odrl:prohibition":[{"odrl:action":"odrl:use"}]"#)
    XCTAssertEqual(answer([policy], outlet), .no)
    let twice = set(
      #""permission":[{"action":"use"}],"prohibition":[],"odrl:prohibition":[{"action":"use"}]"#)
    XCTAssertEqual(answer([twice], outlet), .review)
  }

  func testNoRestrictionsIsExportedAsAPermission() {
    for line in ["No restrictions", "NO RESTRICTIONS", "No access restrictions"] {
      let text = policy(of: [parse(line)], clip: "c", uid: "p")
      XCTAssertTrue(text.contains(#""permission":[{"target":"c","action":"use""#), text)
    }
  }

  func testWhatMachinesMayDoIsReadFromThePolicy() {
    let policy = set(
      #""permission":[{"action":"use"}],"prohibition":[{"action":"tdm:mine"},{"action":"index"}]"#)
    XCTAssertEqual(
      policy.clauses.filter { $0.kind == .ai }.map(\.target),
      [["train", "summarise", "generate"], ["index"]])
    XCTAssertEqual(answer([policy], web), .clear)
  }
}
