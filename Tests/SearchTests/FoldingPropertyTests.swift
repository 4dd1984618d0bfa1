import Foundation
import Search
import XCTest

final class FoldingPropertyTests: XCTestCase {
  private let letters: [Unicode.Scalar] =
    Array(
      "aZ 9-'\"`cCсСоОαΑνéЁё\u{301}\u{308}\u{654}\u{65E}وىیأٱـ٣۴ßæŁıİςﬁ½™\u{AD}\u{200B}"
        .unicodeScalars)
    + Array(
      "か\u{3099}ｶﾞ\u{1112}\u{1161}\u{11AB}한日本ไทยที่ผู้\u{E38}\u{E3A}\u{93C}\u{CC6}\u{CD5}\u{DD9}\u{DCA}\u{DCF}\u{1025}\u{102E}\u{1039}น\u{E33}ก\u{94D}ि\u{9C7}\u{9BE}ק\u{5B8}"
        .unicodeScalars)

  private func text(_ generator: inout SeededGenerator) -> String {
    var view = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...24, using: &generator) {
      if Int.random(in: 0..<4, using: &generator) == 0 {
        let value = UInt32.random(in: 0...0x10_FFFF, using: &generator)
        view.append(Unicode.Scalar(value) ?? "x")
      } else {
        view.append(generator.pick(letters))
      }
    }
    return String(view)
  }

  func testEveryScalarFoldsToSomethingThatFoldsToItself() {
    var broken: [String] = []
    let alphabets = Array(0..<UInt32(0x3400)) + Array(0xA000..<0xAC00) + Array(0xF900..<0x1_0000)
    let others = Array(0x1_0000..<UInt32(0x1_2000)) + Array(0x1_D000..<0x1_F200)
    for value in alphabets + others + Array(0xE_0000..<0xE_0200) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = folded(String(scalar))
      if folded(once) != once { broken.append(String(value, radix: 16)) }
    }
    XCTAssertEqual(broken, [])
  }

  func testFoldingTwiceIsFoldingOnce() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<4_000 {
      let text = text(&generator)
      let once = folded(text)
      XCTAssertEqual(Array(folded(once).unicodeScalars), Array(once.unicodeScalars), scalars(text))
    }
  }

  func testComposedAndDecomposedTextsFoldToTheSame() {
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<4_000 {
      var view = String.UnicodeScalarView()
      for _ in 0..<12 { view.append(generator.pick(letters)) }
      let text = String(view)
      let whole = Array(folded(text).unicodeScalars)
      XCTAssertEqual(
        Array(folded(text.decomposedStringWithCanonicalMapping).unicodeScalars), whole,
        scalars(text))
      XCTAssertEqual(
        Array(folded(text.precomposedStringWithCanonicalMapping).unicodeScalars), whole,
        scalars(text))
    }
  }

  func testWithAndWithoutTheWayBackTheFoldingIsTheSame() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<2_000 {
      let text = text(&generator)
      XCTAssertEqual(
        Array(fold(text).text.unicodeScalars), Array(folded(text).unicodeScalars), scalars(text))
    }
  }

  func testTheWayBackStaysInTheTextAndInOrder() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<2_000 {
      let text = text(&generator)
      let folded = fold(text)
      let count = text.unicodeScalars.count
      var last = 0
      for index in 0..<folded.count {
        let range = folded.originalRange(of: index..<index + 1)
        XCTAssertFalse(range.isEmpty, scalars(text))
        XCTAssertGreaterThanOrEqual(range.lowerBound, last, scalars(text))
        XCTAssertLessThanOrEqual(range.upperBound, count, scalars(text))
        last = range.lowerBound
      }
    }
  }

  func testFoldedTextHoldsNoUpperCaseDiacriticsOrForeignDigits() {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<2_000 {
      for scalar in folded(text(&generator)).unicodeScalars {
        XCTAssertFalse((0x300...0x36F).contains(scalar.value), scalars(String(scalar)))
        XCTAssertNotEqual(scalar.properties.generalCategory, .format)
        XCTAssertNotEqual(scalar.properties.generalCategory, .control)
        if scalar.properties.generalCategory == .decimalNumber { XCTAssertTrue(scalar.isASCII) }
      }
    }
  }

  func testAHundredThousandMarksOnOneLetterAreOrderedInLinearTime() {
    let marks = String(repeating: "\u{E38}\u{E48}\u{94D}", count: 30_000)
    XCTAssertEqual(folded("ก" + marks).unicodeScalars.count, 90_001)
  }

  private func scalars(_ text: String) -> String {
    text.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: " ")
  }
}
