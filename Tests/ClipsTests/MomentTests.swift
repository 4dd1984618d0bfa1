import Clips
import XCTest

final class MomentTests: XCTestCase {
  func testEveryPrecisionIsReadAndWrittenAsItWas() {
    for text in [
      "1961", "1961-05", "2019-10-01", "2023-01-31T14:39Z", "2024-03-05T15:06:07",
      "2022-11-17T17:30:00Z", "2000-02-29", "1899-12-31T23:59:59Z",
    ] {
      XCTAssertEqual(Moment(text)?.description, text)
    }
  }

  func testAnOffsetIsBroughtToUTC() {
    XCTAssertEqual(Moment("2024-01-01T00:30:00+02:00")?.description, "2023-12-31T22:30:00Z")
    XCTAssertEqual(Moment("2024-01-01T00:30-0530")?.description, "2024-01-01T06:00Z")
  }

  func testWhatIsNoDateIsRefused() {
    for text in ["", "20", "2024-13", "2023-02-29", "2024-01-01T", "2024-01-01T10:00X", "soon"] {
      XCTAssertNil(Moment(text), text)
    }
  }

  func testAnUnzonedEmbargoEndsTwelveHoursLaterAndAnUnzonedExpiryFourteenEarlier() {
    let noon = Moment(seconds: 1_704_110_400, isZoned: false)
    let embargo = Embargo(.until, until: noon)
    XCTAssertTrue(embargo.isInForce(at: 1_704_110_400 + 12 * 3600 - 1))
    XCTAssertFalse(embargo.isInForce(at: 1_704_110_400 + 12 * 3600))
    let expiry = Expiry(at: noon, from: "expires")
    XCTAssertFalse(expiry.hasPassed(at: 1_704_110_400 - 14 * 3600))
    XCTAssertTrue(expiry.hasPassed(at: 1_704_110_400 - 14 * 3600 + 1))
  }

  func testADateOnlyEmbargoEndsTwelveHoursAfterTheDay() {
    let day = Moment(seconds: 1_704_067_200, precision: .day)
    XCTAssertEqual(day.latest, 1_704_067_200 + 36 * 3600)
    XCTAssertEqual(Expiry(at: day, from: nil).lastInstant, 1_704_067_200 + 10 * 3600)
  }

  func testAnEmbargoWithoutAKnownEndStaysInForce() {
    for state in [EmbargoState.untilTold, .textOnly, .invalid] {
      XCTAssertTrue(Embargo(state).isInForce(at: .max))
    }
  }
}
