import XCTest

@testable import Readers

final class RememberedTests: XCTestCase {
  func testARememberedValueIsTheOneThatWasMade() {
    let lengths = Remembered { $0.utf8.count }
    for round in 0..<2 {
      for number in 0..<5000 {
        XCTAssertEqual(lengths[String(number)], String(number).utf8.count, "round \(round)")
      }
    }
    let long = String(repeating: "x", count: 1000)
    XCTAssertEqual([lengths[long], lengths[""]], [1000, 0])
  }

  func testManyThreadsMayAsk() async {
    let words = Remembered { $0.uppercased() }
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask { (0..<3000).allSatisfy { words["w\($0)"] == "W\($0)" } }
      }
      for await isRight in group { XCTAssertTrue(isRight) }
    }
  }
}
