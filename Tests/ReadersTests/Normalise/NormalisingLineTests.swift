import Clips
import Foundation
import XCTest

@testable import Readers

/// Long documents are normalised beside the reading; nothing else about them differs.
final class NormalisingLineTests: XCTestCase {
  private func table(_ rows: [String]) -> String {
    "id,title,description,duration\n" + rows.joined(separator: "\n") + "\n"
  }

  func testTheClipsOfALongDocumentComeInOrder() throws {
    let rows = (1...1000).map { "c\($0),Title \($0),Text \($0),0:20" }
    let reading = try read(table(rows))
    XCTAssertEqual(reading.clips.map(\.id), (1...1000).map { "c\($0)" })
    XCTAssertEqual(reading.clips.map { $0.origin?.record }, (1...1000).map { $0 })
    XCTAssertEqual(reading.clips.map(\.description), (1...1000).map { "Text \($0)" })
  }

  func testEachClipIsTheSameAsInADocumentOfItsOwn() throws {
    let rows = (1...300).map { number in
      number % 3 == 0 ? ",Title \(number),,0:20" : "c\(number),Title \(number),Text,x"
    }
    let long = try read(table(rows)).clips.map(\.content)
    let alone = try rows.map { try XCTUnwrap(read(table([$0])).clips.first).content }
    XCTAssertEqual(long, alone)
  }

  func testPartsOfOneItemFarApartAreStillUnited() throws {
    var rows = (1...200).map { "c\($0),Title \($0),Text,0:20" }
    rows.append("c1,Title 1,More text,0:20")
    let reading = try read(table(rows))
    XCTAssertEqual(reading.clips.count, 200)
    XCTAssertEqual(reading.clips[0].sections.map(\.text), ["Text", "More text"])
  }

  func testTheThreadBesideTheReadingEndsWithIt() throws {
    let rows = (1...1000).map { "c\($0),Title \($0),Text \($0),0:20" }
    let before = threads()
    var during: Set<String> = []
    let input = BytesInput(Array(table(rows).utf8))
    _ = try readListing(from: input, named: "in", options: .forTests) { event in
      if case .record = event, during.isEmpty { during = threads().subtracting(before) }
    }
    XCTAssertEqual(during.count, 1)
    XCTAssertTrue(threads().isDisjoint(with: during))
  }

  func testAnErrorOfTheTakerEndsTheReadingAndItsThread() throws {
    struct Full: Error {}
    let rows = (1...5000).map { "c\($0),Title \($0),Text \($0),0:20" }
    let before = threads()
    var during: Set<String> = []
    var ids: [String] = []
    let input = BytesInput(Array(table(rows).utf8))
    XCTAssertThrowsError(
      try readListing(from: input, named: "in", options: .forTests) { event in
        guard case .record(.clip(let clip)) = event else { return }
        if during.isEmpty { during = threads().subtracting(before) }
        ids.append(clip.id)
        if ids.count == 700 { throw Full() }
      }
    ) { XCTAssertTrue($0 is Full) }
    XCTAssertEqual(ids, (1...700).map { "c\($0)" })
    XCTAssertEqual(during.count, 1)
    XCTAssertTrue(threads().isDisjoint(with: during))
  }

  /// The numbers of the threads of this process.
  private func threads() -> Set<String> {
    Set((try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/task")) ?? [])
  }

  func testADerivedIdentityStandsInTheListBesideStatedOnes() throws {
    let rows = (1...200).map { number in
      "\(number),\(number % 50 == 0 ? "" : "c\(number)"),T\(number)"
    }
    let reading = try read("rank,id,title\n" + rows.joined(separator: "\n"))
    let list = try XCTUnwrap(reading.lists.first)
    XCTAssertEqual(list.entries.map(\.clipID), reading.clips.map(\.id))
    XCTAssertEqual(list.entries.map(\.state), Array(repeating: .loaded, count: 200))
  }
}
