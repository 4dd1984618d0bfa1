import Rights
import XCTest

@testable import newsreel

/// The CSV file that `newsreel rights --check` audits.
final class RundownTests: XCTestCase {
  private let outlet = Profile(id: "ie", platforms: ["tv"], purposes: ["news"])

  private func read(_ text: String) throws -> Rundown { try Rundown(Array(text.utf8)) }

  func testPlatformsAndPurposesAreReadLikeThoseOfAProfile() throws {
    let rundown = try read("Title,Platforms,purpose,Use At,met\nGoats,TV; Facebook,,,yes\n")
    let entry = try XCTUnwrap(rundown.entries.first)
    let use = entry.use(of: outlet)
    XCTAssertEqual(use.profile.platforms, ["tv", "social"])
    XCTAssertEqual(use.profile.purposes, ["news"])
    XCTAssertNil(use.problem)
    XCTAssertEqual(entry.isMet, true)
    XCTAssertEqual(entry.moments(now: 7), [7])
  }

  func testWhatIsNotUnderstoodIsAProblemAndNeverGuessed() throws {
    let rundown = try read(
      "id,platforms,met,use_at\n1,telepathy,no,\n2,tv,perhaps,\n3,tv,,tomorrow\n4,tv,,,x\n")
    XCTAssertEqual(
      rundown.entries[0].use(of: outlet).problem,
      "platforms: 'telepathy' is not known; write a list of tv, radio, digital, social, mobile,"
        + " vod, print")
    XCTAssertNil(rundown.entries[0].use(of: outlet).profile.platforms)
    XCTAssertNil(rundown.entries[1].isMet)
    XCTAssertNil(rundown.entries[2].moments(now: 0))
    XCTAssertEqual(rundown.entries.map(\.hasSurplus), [false, false, false, true])
  }

  func testADayAloneIsJudgedAtBothEnds() throws {
    let entry = try XCTUnwrap(try read("id,date\n1,2026-06-18\n").entries.first)
    let moments = try XCTUnwrap(entry.moments(now: 0))
    XCTAssertEqual(moments.count, 2)
    XCTAssertLessThan(moments[0], moments[1])
  }

  func testColumnsThatAreNotCertainAreRefused() {
    for (text, words) in [
      ("platforms\ntv\n", "no column id or title in its first line; name one there"),
      ("id,platfroms\n1,tv\n", "no column is called 'platfroms'; did you mean platforms?"),
      ("id,platform,platforms\n1,tv,web\n", "the column platforms is there twice; keep one"),
    ] {
      XCTAssertThrowsError(try read(text)) { XCTAssertEqual("\($0)", words) }
    }
    XCTAssertNoThrow(try read("id,slug,anchor\n1,x,y\n"))
  }

  func testEveryActHasANameThatIsDocumented() {
    let acts: [ToDo.Act] = [
      .credit("", .any), .keepLogo, .keepUnchanged([]), .run(atMost: 1, per: nil),
      .useAtMost(seconds: 1, per: nil), .useShare(0.5), .useBefore(0), .deleteBy(0),
      .deleteAfter(hours: 1), .keepOutOfArchive, .keepInReport(onThisStory: true), .avoid([]),
      .protect([]), .removeOthers, .leaveOutPart, .leaveOutPlatforms([]), .usePlatformsOnly([]),
      .leaveOutPlaces([]), .deliverOnly([]), .leaveOutPurposes([]),
      .programmes([], isAllowed: true), .noAI([]), .onlyAI([]), .labelAI, .ask(.meaning), .keepTo,
    ]
    var names: [String] = []
    for name in acts.map(\.name) where !names.contains(name) { names.append(name) }
    XCTAssertEqual(names, RightsHelp.toDos.map(\.name))
  }
}
