import Clips
import Rights
import XCTest

/// A verdict that a field decides names the field (RIGHTS.md 13.15).
final class FieldReasonTests: XCTestCase {
  private let outlet = Profile(
    id: "de", name: "Kanal Hollerau", kind: "broadcaster", country: "DE", territories: ["DE"],
    platforms: ["tv", "digital"], purposes: ["news"], clientOf: [], memberOf: [], resells: false,
    archives: false, usesFromArchive: false, commerciallyFunded: true)
  private let now: Int64 = 1_773_133_200

  private func clip(_ change: (inout Clip) -> Void) -> Clip {
    var clip = Clip()
    clip.id = "x"
    clip.restrictions = [Clips.Restriction("Access all")]
    clip.restrictionState = .restricted
    clip.published = Clips.Moment(seconds: now - 3600)
    change(&clip)
    return clip
  }

  private func assert(
    _ answer: Verdict.Answer, _ quote: String, field: String, file: StaticString = #filePath,
    line: UInt = #line, _ change: (inout Clip) -> Void
  ) {
    let verdict = judge(clip(change), for: outlet, at: now).verdict
    XCTAssertEqual(verdict.answer, answer, file: file, line: line)
    XCTAssertEqual(
      verdict.because, Verdict.Evidence(quote: quote, span: 0..<0, origin: .field(field)),
      file: file, line: line)
    guard let because = verdict.because else { return }
    XCTAssertNotEqual(verdict.meaning(of: because), "", file: file, line: line)
  }

  func testEveryFieldThatDecidesIsNamedWithWhatItSays() {
    assert(.no, "killed", field: "status") { $0.status = .killed }
    assert(.no, "withheld", field: "status") { $0.status = .withheld }
    assert(.no, "untilTold", field: "embargo") { $0.embargo = Embargo(.untilTold) }
    assert(.no, "2026-03-10T10:00:00Z", field: "embargo") {
      $0.embargo = Embargo(.until, until: Clips.Moment(seconds: now + 3600))
    }
    assert(.review, "until the speech", field: "embargo") {
      $0.embargo = Embargo(.textOnly, text: "until the speech")
    }
    assert(.review, "31/31/2031", field: "embargo") {
      $0.embargo = Embargo(.invalid, text: "31/31/2031")
    }
    assert(.no, "2026-03-10T08:00:00Z", field: "expires") {
      $0.expires = [Expiry(at: Clips.Moment(seconds: now - 3600), from: "expires")]
    }
    assert(.review, "end of season", field: "licence end") {
      $0.expires = [Expiry(at: nil, from: "licence end", text: "end of season")]
    }
    assert(.review, #"["x"]"#, field: "restrictions") {
      $0.unread = [UnreadTerm(field: "restrictions", #"["x"]"#)]
    }
    assert(.review, "", field: "restrictions") { $0.restrictions = [] }
  }

  func testADamagedRecordIsNeverUsedWhateverItSays() {
    assert(.no, "", field: "record") { $0.isDamaged = true }
  }

  func testAKillIsNamedBeforeABanInWords() {
    assert(.no, "killed", field: "status") {
      $0.status = .killed
      $0.restrictions = [Clips.Restriction("No access Germany")]
    }
  }

  func testWordsAreNamedBeforeAFieldThatSaysNoMore() {
    let verdict = judge(
      clip {
        $0.restrictions = [Clips.Restriction("Must credit Quillay")]
        $0.expires = [Expiry(at: Clips.Moment(seconds: now + 3600), from: "expires")]
      }, for: outlet, at: now
    ).verdict
    XCTAssertEqual(verdict.answer, .conditions)
    XCTAssertEqual(verdict.deciding.map(\.quote), ["Must credit Quillay", "2026-03-10T10:00:00Z"])
  }
}
