import Browser
import XCTest

final class KeyboardLayoutsTests: XCTestCase {
  private func latin(_ keys: String...) -> [String?] {
    keys.map { latinKey(for: Key($0))?.notation }
  }

  private func row(_ letters: String) -> String {
    letters.unicodeScalars.map { latinKey(for: Key(String(Character($0))))?.notation ?? "·" }
      .joined()
  }

  func testCyrillicLettersAreTheKeysAtTheirPlace() {
    XCTAssertEqual(row("йцукенгшщзхъ"), "qwertyuiop[]")
    XCTAssertEqual(row("фывапролджэ"), "asdfghjkl;'")
    XCTAssertEqual(row("ячсмитьбю"), "zxcvbnm,.")
    XCTAssertEqual(row("ЙПТ№"), "QGN#")
    XCTAssertEqual(latin("Б", "Ю"), ["<lt>", ">"])
    XCTAssertEqual(row("іїєґўІ"), "s]'\\oS")
  }

  func testGreekLettersAreTheKeysAtTheirPlace() {
    XCTAssertEqual(row("ςερτυθιοπ"), "wertyuiop")
    XCTAssertEqual(row("ασδφγηξκλ"), "asdfghjkl")
    XCTAssertEqual(row("ζχψωβνμ"), "zxcvbnm")
    XCTAssertEqual(row("ΓΝάΏ"), "GNaV")
  }

  func testArabicLettersAreTheKeysAtTheirPlace() {
    XCTAssertEqual(row("ضصثقفغعهخحجد"), "qwertyuiop[]")
    XCTAssertEqual(row("شسيبلاتنمكط"), "asdfghjkl;'")
    XCTAssertEqual(row("ئءؤرىةوزظ"), "zxcvnm,./")
    XCTAssertEqual(row("أآ،؟ـ"), "HNK?J")
    XCTAssertEqual(row("\u{64E}\u{64B}\u{64F}\u{64C}إ‘÷×؛"), "QWERYUIOP")
    XCTAssertEqual(row("٠١٩۴"), "0194")
    XCTAssertEqual(row("یک"), "d;")
  }

  func testHebrewLettersAreTheKeysAtTheirPlace() {
    XCTAssertEqual(row("קראטוןםפ"), "ertyuiop")
    XCTAssertEqual(row("שדגכעיחלךף"), "asdfghjkl;")
    XCTAssertEqual(row("זסבהנמצתץ"), "zxcvbnm,.")
  }

  func testModifiersAreKept() {
    XCTAssertEqual(
      latin("<C-в>", "<A-ф>", "<C-A-ц>", "<A-Б>", "<C-ש>"),
      ["<C-d>", "<A-a>", "<C-A-w>", "<A-lt>", "<C-a>"])
  }

  func testWhatIsNoLetterOfALayoutHasNoLatinKey() {
    XCTAssertEqual(
      latin("", "j", ";", "<", ">", "<ret>", "<C-d>", "é", "世", "йц", "<й>", "<F1>", "-й>", "й>"),
      Array(repeating: nil, count: 14))
  }

  func testNoAnswerIsAKeyOfALayoutItself() {
    for value in UInt32(0x80)...0xFFFF {
      guard let scalar = Unicode.Scalar(value),
        let key = latinKey(for: Key(String(Character(scalar))))
      else { continue }
      XCTAssertTrue(key.notation.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }, key.notation)
      XCTAssertNil(latinKey(for: key), key.notation)
    }
  }
}
