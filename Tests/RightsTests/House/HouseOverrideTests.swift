import Clips
import XCTest

@testable import Rights

/// A ruling of the desk stands above the reading, beside it, and below a kill.
final class HouseOverrideTests: XCTestCase {
  private let outlet = Profile(
    id: "de", name: "Kanal Hollerau", kind: "broadcaster", country: "DE", territories: ["DE"],
    platforms: ["tv", "digital"], purposes: ["news"], clientOf: [], memberOf: [], resells: false,
    archives: false, usesFromArchive: false, commerciallyFunded: true)
  private let now: Int64 = 1_773_133_200

  private func clip(_ text: String, version: String? = "2") -> Clip {
    var clip = Clip()
    clip.id = "kes:4 7"
    clip.version = version
    clip.restrictions = [Clips.Restriction(text)]
    clip.restrictionState = .restricted
    clip.published = Clips.Moment(seconds: now - 3600)
    return clip
  }

  private func entry(
    _ ruling: HouseOverride.Ruling, on clip: Clip, profile: String? = nil, when: Int64 = 0,
    until: Int64? = nil
  ) -> HouseOverride {
    HouseOverride(
      clip: clip.id, version: clip.version, digest: wordsDigest(of: clip), ruling: ruling,
      profile: profile, who: "Delphine", when: now - 86_400 + when, until: until,
      reason: "cleared by phone")
  }

  private func verdict(_ clip: Clip, _ overrides: HouseOverride...) -> Verdict {
    var house = House()
    for override in overrides { house.enter(override) }
    return judge(clip, for: outlet, at: now, house: house).verdict
  }

  func testAnAllowStandsAboveTheReadingWhichIsShownBeside() {
    let clip = clip("No access Germany")
    let allow = entry(.allow, on: clip)
    let verdict = verdict(clip, allow)
    XCTAssertEqual(verdict.answer, .clear)
    XCTAssertEqual(verdict.platforms, ["tv": .clear, "digital": .clear])
    XCTAssertEqual(
      verdict.house,
      Verdict.House(
        override: allow, standing: .inForce, reading: .no,
        because: Verdict.Evidence(quote: "No access Germany", span: 0..<17, text: 0)))
    XCTAssertEqual(
      verdict.deciding,
      [Verdict.Evidence(quote: allow.words, span: 0..<0, origin: .houseOverride)])
    XCTAssertEqual(verdict.why.map(\.rule), ["R1", "R15"])
  }

  func testWhatHasToBeDoneStaysToBeDone() {
    let clip = clip("Must credit Norrskar. Blorpish zanthem. Get consent of the court.")
    let verdict = verdict(clip, entry(.allow, on: clip))
    XCTAssertEqual(verdict.answer, .conditions)
    XCTAssertEqual(verdict.duties.map(\.credit), ["Norrskar"])
    XCTAssertEqual(verdict.house?.reading, .review)
  }

  func testADenyBarsWhatTheReadingClears() {
    let clip = clip("Access all")
    let verdict = verdict(clip, entry(.deny, on: clip))
    XCTAssertEqual(verdict.answer, .no)
    XCTAssertEqual(verdict.platforms, ["tv": .no, "digital": .no])
    XCTAssertEqual(verdict.house?.reading, .clear)
  }

  func testAKillIsNeverHidden() {
    for text in ["KILL", "Access all"] {
      var clip = clip(text)
      if text == "Access all" { clip.status = .killed }
      let verdict = verdict(clip, entry(.allow, on: clip))
      XCTAssertEqual(verdict.answer, .no, text)
      XCTAssertEqual(verdict.house?.standing, .killed, text)
    }
  }

  func testAnOverrideForOtherWordsOrAnotherVersionIsShownAndDoesNotCount() {
    let old = clip("No access Germany")
    let allow = entry(.allow, on: old)
    let reworded = verdict(clip("No access Germany. No archive"), allow)
    XCTAssertEqual(reworded.answer, .no)
    XCTAssertEqual(reworded.house?.standing, .otherWords)
    let newer = verdict(clip("No access Germany", version: "3"), allow)
    XCTAssertEqual(newer.answer, .no)
    XCTAssertEqual(newer.house?.standing, .otherVersion)
  }

  func testAnOverrideEndsWithItsTimeAndTheVerdictSaysWhen() {
    let clip = clip("No access Germany")
    XCTAssertEqual(verdict(clip, entry(.allow, on: clip, until: now + 60)).validUntil, now + 60)
    let over = verdict(clip, entry(.allow, on: clip, until: now - 60))
    XCTAssertEqual(over.answer, .no)
    XCTAssertEqual(over.house?.standing, .over)
  }

  func testTheNewestOverrideThatCountsForTheOutletDecides() {
    let clip = clip("Access all")
    let all = entry(.deny, on: clip)
    let own = entry(.allow, on: clip, profile: "de", when: 1)
    let other = entry(.deny, on: clip, profile: "fr", when: 2)
    XCTAssertEqual(verdict(clip, all, own, other).house?.override, own)
    XCTAssertEqual(verdict(clip, own, entry(.deny, on: clip, when: 3)).answer, .no)
    XCTAssertNil(verdict(clip, other).house)
  }

  func testAnEmbargoThatCameLaterMakesAnAllowStale() {
    var clip = clip("No access Germany")
    let allow = entry(.allow, on: clip)
    clip.embargo = Embargo(.untilTold)
    XCTAssertEqual(verdict(clip, allow).house?.standing, .otherWords)
  }
}
