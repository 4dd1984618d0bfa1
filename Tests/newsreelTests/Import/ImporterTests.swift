import Catalogue
import Clips
import Readers
import Search
import XCTest

@testable import newsreel

final class ImporterTests: XCTestCase {
  private let now: Int64 = 1_781_805_600

  private func table(_ numbers: ClosedRange<Int>) -> BytesInput {
    BytesInput(
      "id,title,published\n"
        + numbers.map { "c\($0),Ferry \($0),2024-01-01T10:00:00Z" }.joined(separator: "\n"))
  }

  private func importing(
    _ tables: [ClosedRange<Int>], into catalogue: Catalogue, bulkSize: Int = 10_000
  ) throws -> Importer.Tally {
    var importer = Importer(into: catalogue, now: now, bulkSize: bulkSize, report: { _ in })
    for numbers in tables { try importer.read(table(numbers), named: "table") }
    try importer.finish()
    return importer.tally
  }

  func testFilesOfOneImportAreAllStoredAtItsEnd() throws {
    let catalogue = try Catalogue.temporary()
    let tally = try importing([1...3, 3...5], into: catalogue)
    XCTAssertEqual(tally.files, 2)
    XCTAssertEqual(tally.clips, 6)
    XCTAssertEqual(tally.stored.new, 5)
    XCTAssertEqual(tally.stored.repeated, 1)
    XCTAssertEqual(try catalogue.size().clips, 5)
  }

  func testALargeImportIsSearchableAndLeavesTheCatalogueSettled() throws {
    let catalogue = try Catalogue.temporary()
    let tally = try importing([1...1500], into: catalogue, bulkSize: 200)
    XCTAssertEqual(tally.stored.new, 1500)
    let found = try catalogue.ids(on: .all, matching: parse("ferry 1499"), limit: 10, now: now)
    XCTAssertEqual(found, ["c1499"])
    XCTAssertEqual(try catalogue.verify(), [])
    XCTAssertLessThanOrEqual(try catalogue.size().indexSegments, 3)
  }

  func testTheSameImportAgainStoresNothing() throws {
    let catalogue = try Catalogue.temporary()
    _ = try importing([1...1500], into: catalogue, bulkSize: 200)
    let tally = try importing([1...1500], into: catalogue, bulkSize: 200)
    XCTAssertEqual(tally.stored.new, 0)
    XCTAssertEqual(tally.stored.repeated, 1500)
    XCTAssertEqual(try catalogue.size().clips, 1500)
  }

  func testAnInterruptedLargeImportIsSetRightByTheNext() throws {
    let catalogue = try Catalogue.temporary()
    try catalogue.beginBulkLoad()
    try catalogue.settle()
    _ = try importing([1...10], into: catalogue)
    XCTAssertEqual(try catalogue.verify(), [])
  }

  func testAFailureOfTheStoreEndsTheImport() throws {
    let folder = NSTemporaryDirectory() + "newsreel-\(getpid())-\(UInt64.random(in: 0 ... .max))"
    let path = folder + "/catalogue.sqlite"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    _ = try importing([1...2], into: Catalogue(at: path))
    let shut = try Catalogue(at: path, readOnly: true)
    XCTAssertThrowsError(try importing([3...900], into: shut)) { error in
      XCTAssertEqual(error as? CatalogueError, .readOnly(path: path))
    }
    XCTAssertEqual(try shut.size().clips, 2)
  }
}
