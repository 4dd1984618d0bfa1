import Catalogue
import Clips
import XCTest

@testable import newsreel

final class StoringLineTests: XCTestCase {
  private let now: Int64 = 1_781_805_600

  private func batch(_ number: Int) -> [ListingRecord] {
    var clip = Clip()
    clip.id = "c\(number)"
    clip.title = "Ferry \(number)"
    return [.clip(clip)]
  }

  private func storing(_ count: Int, bulkFrom start: Int) throws -> (StoreSummary, Catalogue) {
    let catalogue = try Catalogue.temporary()
    let line = StoringLine(into: catalogue, now: now)
    for number in 0..<count {
      if number == start { line.beginBulk() }
      try line.add(batch(number), weight: 1)
    }
    try line.finish()
    return (line.summary, catalogue)
  }

  func testEveryBatchIsStoredWhenTheLineIsFinished() throws {
    for round in 0..<8 {
      let (summary, catalogue) = try storing(25, bulkFrom: round)
      XCTAssertEqual(summary.new, 25, "bulk from \(round)")
      XCTAssertEqual(try catalogue.size().clips, 25, "bulk from \(round)")
      XCTAssertEqual(try catalogue.verify(), [])
    }
  }
}
