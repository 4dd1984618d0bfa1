import Clips
import XCTest

@testable import newsreel

final class RefusalTests: XCTestCase {
  private let now: Int64 = 1_772_500_000  // 2026-03-03T01:06:40Z

  private func refused(_ ruling: Ruling, _ change: (inout Clip) -> Void = { _ in }) -> String? {
    var clip = harbourClip()
    change(&clip)
    return refusal(of: clip, by: ruling, now: now)?.description
  }

  func testTheRightsDeskAllowsAndDeniesAllButAKill() {
    var allowed = Ruling(.clear)
    allowed.override = .allow
    var denied = Ruling(.no)
    denied.override = .deny
    denied.house = "denied (Otto, 2026-06-18: pool dispute)"
    XCTAssertNil(refused(allowed) { $0.embargo = Embargo(.untilTold) })
    XCTAssertNil(refused(allowed) { $0.status = .withheld })
    XCTAssertEqual(
      refused(denied), "by word of your rights desk: denied (Otto, 2026-06-18: pool dispute).")
    XCTAssertEqual(
      refused(allowed) { $0.status = .killed },
      "killed by its sender; do not use it, and look for a replacement.")
  }

  func testEveryRulingButNoLetsAClipBeTaken() {
    XCTAssertNil(refused(Ruling(.clear)))
    XCTAssertNil(refused(Ruling(.conditions)))
    XCTAssertNil(refused(Ruling(.review)))
    XCTAssertEqual(
      refused(Ruling(.no, profile: "NRK", because: ["NO ACCESS NORWAY"])),
      "not for NRK: \"NO ACCESS NORWAY\"; ask the source for a licence.")
  }

  func testKilledAndWithheldClipsAreRefusedWhateverTheRuling() {
    XCTAssertEqual(
      refused(Ruling(.clear)) {
        $0.status = .killed
        $0.advisories = [Advisory(.kill, "Withdrawn."), Advisory(.update, "New shots.")]
      },
      "killed by its sender: \"Withdrawn.\"; do not use it, and look for a replacement.")
    XCTAssertEqual(
      refused(Ruling(.clear)) { $0.status = .withheld },
      "withheld by its sender; wait for its release.")
  }

  func testAnEmbargoHoldsUntilItEnds() {
    XCTAssertEqual(
      refused(Ruling(.clear)) {
        $0.embargo = Embargo(.until, until: Moment("2026-03-03T02:00Z"), text: "HOLD TILL 0200")
      },
      "under embargo until 2026-03-03T02:00Z: \"HOLD TILL 0200\"; wait for its end.")
    XCTAssertNil(
      refused(Ruling(.clear)) {
        $0.embargo = Embargo(.until, until: Moment("2026-03-03T01:00Z"))
      })
    XCTAssertEqual(
      refused(Ruling(.clear)) { $0.embargo = Embargo(.untilTold) },
      "under embargo; wait for its end.")
  }

  func testAnExpiredClipIsRefused() {
    XCTAssertEqual(
      refused(Ruling(.review)) {
        $0.expires = [Expiry(at: Moment("2026-03-01T00:00Z"), from: "text", text: "24 hours only")]
      },
      "its use ended 2026-03-01T00:00Z: \"24 hours only\"; ask the source for an extension.")
  }
}
