import Search
import XCTest

final class BoundsTests: XCTestCase {
  /// 2023-03-31T12:00:00Z.
  private let now = 1_680_264_000
  private let day = 86_400

  private func bounds(_ text: String) throws -> [Int?] {
    guard case .filter(let filter) = try parse(text) else { return [] }
    switch filter {
    case .date(let field, let comparison):
      let bounds = comparison.bounds(of: field, now: now)
      return [bounds.from, bounds.until]
    case .number(_, let comparison):
      return [comparison.bounds.from, comparison.bounds.until]
    case .value, .has, .state:
      return []
    }
  }

  func testDatesMeanTheirWholePrecision() throws {
    let table: [(String, [Int?])] = [
      ("published:1970", [0, 365 * day]),
      ("published:1970-02", [31 * day, 59 * day]),
      ("published:2023-12", [1_701_388_800, 1_704_067_200]),
      ("published:1970-01-02", [day, 2 * day]),
      ("published:1970-01-01T01:00+01:00", [0, 60]),
      ("published:1969-12-31T23:59:59", [-1, 0]),
      ("published<1970-02", [nil, 31 * day]),
      ("published<=1970-02", [nil, 59 * day]),
      ("published>1970-02", [59 * day, nil]),
      ("published>=1970-02", [31 * day, nil]),
      ("published:1970-01..1970-02", [0, 59 * day]),
      ("published:today", [now - day / 2, now + day / 2]),
      ("published:yesterday", [now - day * 3 / 2, now - day / 2]),
    ]
    for (text, expected) in table {
      XCTAssertEqual(try bounds(text), expected, text)
    }
  }

  func testRelativeDatesCountFromNow() throws {
    let table: [(String, [Int?])] = [
      ("published<2d", [now - 2 * day + 1, nil]),
      ("published:2d", [now - 2 * day, nil]),
      ("published>3w", [nil, now - 21 * day]),
      ("published:7d..2d", [now - 7 * day, now - 2 * day + 1]),
      ("published:2d..7d", [now - 7 * day, now - 2 * day + 1]),
      ("published<=1mo", [now - 31 * day, nil]),
      ("published<=1y", [now - 365 * day, nil]),
      ("expires<7d", [now, now + 7 * day]),
      ("expires>12h", [now + day / 2 + 1, nil]),
    ]
    for (text, expected) in table {
      XCTAssertEqual(try bounds(text), expected, text)
    }
  }

  func testNumbersAndLengthsMeanWhatTheyAreWrittenIn() throws {
    let table: [(String, [Int?])] = [
      ("duration<90", [nil, 90]),
      ("duration<=90", [nil, 91]),
      ("duration>90", [91, nil]),
      ("duration:2:15", [135, 136]),
      ("duration:2m", [120, 180]),
      ("duration:1m..3m", [60, 181]),
      ("urgency<=3", [nil, 4]),
      ("urgency:1..3", [1, 4]),
    ]
    for (text, expected) in table {
      XCTAssertEqual(try bounds(text), expected, text)
    }
  }
}
