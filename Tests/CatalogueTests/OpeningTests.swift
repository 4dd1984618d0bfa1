import Clips
import GRDB
import XCTest

@testable import Catalogue

final class OpeningTests: XCTestCase {
  private func assertFails(
    _ path: String, readOnly: Bool = false, _ expected: CatalogueError, line: UInt = #line
  ) {
    XCTAssertThrowsError(try Catalogue(at: path, readOnly: readOnly), line: line) {
      XCTAssertEqual($0 as? CatalogueError, expected, line: line)
    }
  }

  func testFoldersAreMade() throws {
    let path = try temporaryPath("deep/er/catalogue.sqlite")
    try Catalogue(at: path).store([clip("a", "One")])
    XCTAssertEqual(try Catalogue(at: path).ids(), ["a"])
  }

  func testAnOldCatalogueIsBroughtUpToDate() throws {
    let path = try temporaryPath()
    let queue = try DatabaseQueue(path: path)
    try Schema.migrator(upTo: 1).migrate(queue)
    try queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO list VALUES ('top', 'Top', NULL, 'top', NULL, NULL, 0, 0, 1);
          INSERT INTO snapshot VALUES (1, 'top', NULL, 0, '{"type":"list","id":"top"}')
          """)
    }
    try queue.close()
    let catalogue = try Catalogue(at: path)
    XCTAssertEqual(try catalogue.lists().map(\.id), ["top"])
    try catalogue.createCollection("Rivers", now: noon)
    XCTAssertEqual(try catalogue.collections(), [ClipCollection(name: "Rivers")])
  }

  func testANewerCatalogueIsRefused() throws {
    let path = try temporaryPath()
    do {
      let catalogue = try Catalogue(at: path)
      try catalogue.store.write { try $0.execute(sql: "PRAGMA user_version = 99") }
    }
    assertFails(path, .newer(path: path, written: 99, known: Schema.format))
  }

  func testAFileThatIsNoCatalogueIsLeftAlone() throws {
    let path = try temporaryPath()
    let words = Data("These are the notes of a night editor, not a catalogue.".utf8)
    try words.write(to: URL(fileURLWithPath: path))
    assertFails(path, .corrupt(path: path, detail: "file is not a database"))
    XCTAssertEqual(try Data(contentsOf: URL(fileURLWithPath: path)), words)
  }

  func testADatabaseOfAnotherProgramIsRefused() throws {
    let path = try temporaryPath()
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: "CREATE TABLE rss_item(id)") }
    try queue.close()
    assertFails(path, .corrupt(path: path, detail: "it belongs to another program"))
  }

  func testADamagedCatalogueSaysSo() throws {
    let path = try temporaryPath()
    do {
      let catalogue = try Catalogue(at: path)
      try catalogue.store((0..<200).map { clip("c\($0)", "Title \($0)", age: Int64($0)) })
    }
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    for index in 4096..<bytes.count where index % 3 == 0 { bytes[index] = 0xA5 }
    try bytes.write(to: URL(fileURLWithPath: path))
    XCTAssertThrowsError(try Catalogue(at: path).ids()) { error in
      guard case .corrupt(path, _)? = error as? CatalogueError else {
        return XCTFail("\(error)")
      }
    }
  }

  func testReadingWhatIsNotThere() throws {
    let path = try temporaryPath()
    assertFails(path, readOnly: true, .missing(path: path))
    XCTAssertFalse(FileManager.default.fileExists(atPath: path))
  }

  func testAReadOnlyCatalogueReadsAndRefusesToWrite() throws {
    let path = try temporaryPath()
    let writer = try Catalogue(at: path)
    try writer.store([clip("a", "One")])
    let reader = try Catalogue(at: path, readOnly: true)
    XCTAssertEqual(try reader.found("one"), ["a"])
    XCTAssertThrowsError(try reader.store([clip("b", "Two")])) {
      XCTAssertEqual($0 as? CatalogueError, .readOnly(path: path))
    }
  }

  func testAFolderThatMayNotBeWritten() throws {
    try XCTSkipIf(geteuid() == 0, "skipped: the superuser may write everywhere")
    let path = try temporaryPath()
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    XCTAssertEqual(chmod(folder, 0o500), 0)
    defer { chmod(folder, 0o700) }
    XCTAssertThrowsError(try Catalogue(at: path))
  }

  func testAFolderInPlaceOfTheFile() throws {
    let path = URL(fileURLWithPath: try temporaryPath()).deletingLastPathComponent().path
    XCTAssertThrowsError(try Catalogue(at: path)) { error in
      guard case .unreachable(path, _)? = error as? CatalogueError else {
        return XCTFail("\(error)")
      }
    }
  }

  func testTwoProcessesShareACatalogue() throws {
    let path = try temporaryPath()
    let one = try Catalogue(at: path)
    let other = try Catalogue(at: path)
    try one.store([clip("a", "One", age: 5)])
    try other.store([clip("b", "Two")])
    XCTAssertEqual(try one.ids(), ["b", "a"])
    XCTAssertEqual(try other.found("one"), ["a"])
    XCTAssertEqual(try one.verify(), [])
  }

  func testACatalogueThatAnotherWritesToIsLocked() throws {
    let path = try temporaryPath()
    let one = try Catalogue(at: path)
    let other = try Catalogue(at: path, patience: 0.01)
    try one.store.write { _ in
      XCTAssertThrowsError(try other.store([clip("a", "One")])) {
        XCTAssertEqual($0 as? CatalogueError, .locked(path: path))
      }
      XCTAssertEqual(try other.ids(), [])
    }
    try other.store([clip("a", "One")])
    XCTAssertEqual(try one.ids(), ["a"])
  }

  func testAFullDiskStoresNothingAndSaysSo() throws {
    let path = try temporaryPath()
    let catalogue = try Catalogue(at: path)
    try catalogue.store([clip("a", "One")])
    try catalogue.store.write { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(pages)")
    }
    let large = (0..<500).map { number in
      clip("b\(number)", "Two") { clip in
        clip.sections = [Section(.script, String(repeating: "word\(number) ", count: 200))]
      }
    }
    XCTAssertThrowsError(try catalogue.store(large)) {
      XCTAssertEqual($0 as? CatalogueError, .diskFull(path: path))
    }
    XCTAssertEqual(try catalogue.ids(), ["a"])
    XCTAssertEqual(try catalogue.verify(), [])
  }

  func testEveryFailureNamesTheNextStep() {
    let failures: [CatalogueError] = [
      .newer(path: "/c", written: 9, known: 1), .corrupt(path: "/c", detail: "x"),
      .locked(path: "/c"), .readOnly(path: "/c"), .diskFull(path: "/c"),
      .unreachable(path: "/c", detail: "x"), .missing(path: "/c"), .failed(path: "/c", detail: "x"),
    ]
    for failure in failures {
      XCTAssertTrue(failure.description.contains("/c"), failure.description)
      XCTAssertGreaterThan(
        failure.description.split(separator: ". ").count, 1, failure.description)
    }
  }
}
