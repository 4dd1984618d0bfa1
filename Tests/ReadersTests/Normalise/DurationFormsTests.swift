import XCTest

@testable import Readers

final class DurationFormsTests: XCTestCase {
  func testEveryFormIsReadInSeconds() {
    let forms: [(String, Double)] = [
      ("92", 92), ("174.42", 174.42), ("20.5 s", 20.5), ("20,5 s", 20.5), ("2:41", 161),
      ("01:30", 90), ("00:02:15", 135), ("1:02:03", 3723), ("00:02:15.5", 135.5),
      ("٠٠:٠٢:١٥", 135), ("۰۰:۰۲:۱۵", 135), ("००:०१:०८", 68), ("00:00:32:04", 32),
      ("00:00:32;04", 32), ("PT1M2S", 62), ("PT1H", 3600), ("PT62.5S", 62.5), ("pt1m2s", 62),
      ("P0DT0H1M5S", 65), ("P0Y0M0DT1M", 60), ("2 min 15 sec", 135), ("1h02m", 3720),
      ("2'15\"", 135), ("75 seconds", 75), (" 92 ", 92), ("100:00", 6000),
    ]
    for (text, expected) in forms {
      XCTAssertEqual(readDuration(RawDuration(text))?.seconds, expected, text)
      XCTAssertEqual(readDuration(RawDuration(text))?.isSuspect, false, text)
    }
  }

  func testWithoutItsPTheISOFormIsSuspect() {
    XCTAssertEqual(
      readDuration(RawDuration("T2M5S")), ReadDuration(seconds: 125, isSuspect: true))
  }

  func testWhatIsUnknownZeroOrUnreadableIsAbsent() {
    for text in [
      "", "0", "00:00:00", "P10M", "P1DT2H", "PT", "T", "soon", "a while", "-5", "1:75", "::",
      "1e9", "inf", "nan", "99999999999999", "12:", "PT5X", "1.2.3",
    ] {
      XCTAssertNil(readDuration(RawDuration(text)), text)
    }
  }

  func testTheUnitAttributeDecides() {
    XCTAssertEqual(readDuration(RawDuration("62500", unit: "timeunit:milliseconds"))?.seconds, 62.5)
    XCTAssertEqual(readDuration(RawDuration("3", unit: "minutes"))?.seconds, 180)
    XCTAssertEqual(
      readDuration(RawDuration("446", unit: "timeunit:editUnit", frameRate: 25))?.seconds, 17.84)
    XCTAssertEqual(
      readDuration(RawDuration("446", unit: "timeunit:editUnit")),
      ReadDuration(seconds: 17.84, isSuspect: true))
    XCTAssertEqual(readDuration(RawDuration("00:01:05", unit: "timeunit:frames"))?.seconds, 65)
    XCTAssertEqual(readDuration(RawDuration("69", unit: "timeunit:seconds"))?.seconds, 69)
  }

  func testLargeUnitlessIntegersAreMillisecondsWhereTheFormatWritesThemSo() {
    let large = RawDuration("128929", mayBeMilliseconds: true)
    XCTAssertEqual(readDuration(large), ReadDuration(seconds: 128.929, isSuspect: true))
    let clip = clip { $0.durations = [large] }
    XCTAssertTrue(clip.noteCodes.contains("duration-unit-guessed"))
    XCTAssertEqual(readDuration(RawDuration("128929"))?.seconds, 128929)
    XCTAssertEqual(
      readDuration(RawDuration("35999", mayBeMilliseconds: true)), ReadDuration(seconds: 35999))
  }

  func testTimecodesMayBeZero() {
    XCTAssertEqual(readTimecode("00:00:00:00"), 0)
    XCTAssertEqual(readTimecode("00:00:14:12"), 14)
    XCTAssertEqual(readTimecode("15"), 15)
    XCTAssertNil(readTimecode("soon"))
  }
}
