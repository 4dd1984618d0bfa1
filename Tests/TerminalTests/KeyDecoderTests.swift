import Canvas
import XCTest

@testable import Terminal

final class KeyDecoderTests: XCTestCase {
  /// All events of a text of bytes, with what waits at its end.
  private func events(_ text: String, erase: UInt8 = 0x7F) -> [TerminalEvent] {
    events(Array(text.utf8), erase: erase)
  }

  private func events(_ bytes: [UInt8], erase: UInt8 = 0x7F) -> [TerminalEvent] {
    var decoder = KeyDecoder(erase: erase)
    return decoder.feed(bytes) + decoder.flush()
  }

  private func keys(_ text: String, erase: UInt8 = 0x7F) -> String {
    events(text, erase: erase).map { event in
      if case .key(let key) = event { key } else { "\(event)" }
    }.joined(separator: " ")
  }

  func testCharactersAreThemselves() {
    XCTAssertEqual(keys("aZé中😀"), "a Z é 中 😀")
    XCTAssertEqual(keys(" <>"), "<space> <lt> >")
  }

  func testControlCharactersAreNamed() {
    XCTAssertEqual(keys("\r\t\u{7F}"), "<ret> <tab> <backspace>")
    XCTAssertEqual(keys("\u{0}\u{1}\u{4}\u{1A}\n"), "<C-space> <C-a> <C-d> <C-z> <C-j>")
    XCTAssertEqual(keys("\u{1C}\u{1D}\u{1E}\u{1F}"), "<C-\\> <C-]> <C-^> <C-_>")
  }

  func testControlHIsBackspaceWhereTheLineErasesWithIt() {
    XCTAssertEqual(keys("\u{8}\u{7F}"), "<C-h> <backspace>")
    XCTAssertEqual(keys("\u{8}\u{7F}", erase: 8), "<backspace> <backspace>")
  }

  func testEscapeAloneIsTheKeyAndBeforeACharacterItIsAlt() {
    XCTAssertEqual(keys("\u{1B}"), "<esc>")
    XCTAssertEqual(keys("\u{1B}x\u{1B}X\u{1B}é"), "<A-x> <A-X> <A-é>")
    XCTAssertEqual(keys("\u{1B}\r\u{1B} \u{1B}<"), "<A-ret> <A-space> <A-lt>")
    XCTAssertEqual(keys("\u{1B}\u{4}"), "<C-A-d>")
    XCTAssertEqual(keys("\u{1B}\u{1B}"), "<esc> <esc>")
    XCTAssertEqual(keys("\u{1B}["), "<A-[>")
    XCTAssertEqual(keys("\u{1B}O"), "<A-O>")
    XCTAssertEqual(keys("\u{1B}]"), "<A-]>")
  }

  func testAnEscapeWaitsForItsRest() {
    var decoder = KeyDecoder()
    XCTAssertEqual(decoder.feed([0x1B]), [])
    XCTAssertTrue(decoder.isPending)
    XCTAssertEqual(decoder.timeLeft, 25)
    XCTAssertEqual(decoder.feed(Array("[A".utf8)), [.key("<up>")])
    XCTAssertFalse(decoder.isPending)
    XCTAssertEqual(decoder.feed([0x1B]) + decoder.flush(), [.key("<esc>")])
  }

  func testArrowsAndFunctionKeysOfAllTerminals() {
    XCTAssertEqual(keys("\u{1B}[A\u{1B}OB\u{1B}[C\u{1B}OD"), "<up> <down> <right> <left>")
    XCTAssertEqual(keys("\u{1B}[H\u{1B}OF\u{1B}[1~\u{1B}[4~"), "<home> <end> <home> <end>")
    XCTAssertEqual(
      keys("\u{1B}[2~\u{1B}[3~\u{1B}[5~\u{1B}[6~"), "<ins> <del> <pgup> <pgdn>")
    XCTAssertEqual(
      keys("\u{1B}OP\u{1B}[11~\u{1B}[[A\u{1B}[15~\u{1B}[24~"), "<F1> <F1> <F1> <F5> <F12>")
    XCTAssertEqual(keys("\u{1B}OM\u{1B}Oj\u{1B}Ox"), "<ret> * 8")
  }

  func testModifiersAreCountedAsXtermCountsThem() {
    XCTAssertEqual(keys("\u{1B}[1;2A\u{1B}[1;5D\u{1B}[1;3C"), "<S-up> <C-left> <A-right>")
    XCTAssertEqual(keys("\u{1B}[1;6H\u{1B}[5;5~\u{1B}[3;2~"), "<C-S-home> <C-pgup> <S-del>")
    XCTAssertEqual(keys("\u{1B}[Z\u{1B}[1;5P\u{1B}[15;2~"), "<S-tab> <C-F1> <S-F5>")
    XCTAssertEqual(keys("\u{1B}[1;9A"), "<A-up>")
  }

  func testTheWaysOfRxvtAreKnown() {
    XCTAssertEqual(keys("\u{1B}[a\u{1B}Oc\u{1B}[5^\u{1B}[3$"), "<S-up> <C-right> <C-pgup> <S-del>")
    XCTAssertEqual(keys("\u{1B}\u{1B}[A"), "<A-up>")
  }

  func testCodedKeysAreNamedLikeTheOthers() {
    XCTAssertEqual(keys("\u{1B}[97;5u\u{1B}[27;5;68~"), "<C-a> <C-d>")
    XCTAssertEqual(keys("\u{1B}[13;2u\u{1B}[27u\u{1B}[120;3u"), "<S-ret> <esc> <A-x>")
  }

  func testUnknownSequencesAreDroppedAsAWhole() {
    XCTAssertEqual(keys("\u{1B}[Ia\u{1B}[Ob\u{1B}[?1;2cc\u{1B}[99;99;99Qd"), "a b c d")
    XCTAssertEqual(keys("\u{1B}[12;"), "")
    XCTAssertEqual(keys("\u{1B}[12\u{1B}[A"), "<up>")
  }

  func testInvalidUTF8IsDropped() {
    XCTAssertEqual(events([0x61, 0xFF, 0x62, 0xC3, 0x63]), [.key("a"), .key("b"), .key("c")])
    XCTAssertEqual(events([0xE4, 0xB8]), [])
    XCTAssertEqual(events([0xC0, 0x80, 0xED, 0xA0, 0x80, 0xC2, 0x9B]), [])
  }

  func testACharacterMayComeInParts() {
    var decoder = KeyDecoder()
    XCTAssertEqual(decoder.feed([0xE4]), [])
    XCTAssertEqual(decoder.feed([0xB8]), [])
    XCTAssertEqual(decoder.feed([0xAD]), [.key("中")])
  }

  func testAPasteIsOneEventWithoutControls() {
    XCTAssertEqual(
      events("a\u{1B}[200~q\r\nx\u{1B}[A\ty\r\u{7}é\u{1B}[201~b"),
      [.key("a"), .paste("q\nx[A\ty\né"), .key("b")])
  }

  func testAPasteMayComeInPartsAndMayLackItsEnd() {
    var decoder = KeyDecoder()
    XCTAssertEqual(decoder.feed(Array("\u{1B}[200~ab\u{1B}[20".utf8)), [])
    XCTAssertTrue(decoder.isPending)
    XCTAssertEqual(decoder.timeLeft, 500)
    XCTAssertEqual(decoder.feed(Array("1~c".utf8)), [.paste("ab"), .key("c")])
    XCTAssertEqual(decoder.feed(Array("\u{1B}[200~lost".utf8)), [])
    XCTAssertEqual(decoder.flush(), [.paste("lost")])
    XCTAssertFalse(decoder.isPending)
  }

  func testTheMouseIsReadInBothProtocols() {
    XCTAssertEqual(
      events("\u{1B}[<0;5;3M\u{1B}[<0;5;3m\u{1B}[<32;6;3M\u{1B}[<64;1;1M\u{1B}[<65;1;1M"),
      [
        .mouse(MouseEvent(.press, .left, at: Point(x: 4, y: 2))),
        .mouse(MouseEvent(.release, .left, at: Point(x: 4, y: 2))),
        .mouse(MouseEvent(.drag, .left, at: Point(x: 5, y: 2))),
        .mouse(MouseEvent(.wheelUp, at: Point(x: 0, y: 0))),
        .mouse(MouseEvent(.wheelDown, at: Point(x: 0, y: 0))),
      ])
    XCTAssertEqual(
      events([0x1B, 0x5B, 0x4D, 32, 33, 34, 0x1B, 0x5B, 0x4D, 35, 33, 34]),
      [
        .mouse(MouseEvent(.press, .left, at: Point(x: 0, y: 1))),
        .mouse(MouseEvent(.release, .none, at: Point(x: 0, y: 1))),
      ])
    XCTAssertEqual(
      events("\u{1B}[<18;2;2M"),
      [.mouse(MouseEvent(.press, .right, at: Point(x: 1, y: 1), .control))])
    XCTAssertEqual(events("\u{1B}[<0;0;0M\u{1B}[<999;1;1M\u{1B}[<0;99999999999;1M"), [])
  }

  func testTheBackgroundsAnswerIsRead() {
    XCTAssertEqual(
      events("\u{1B}]11;rgb:1e1e/2e2e/ffff\u{1B}\\"), [.background(Colour(0x1E2EFF))])
    XCTAssertEqual(events("\u{1B}]11;rgb:f/8/0\u{7}x"), [.background(Colour(0xFF8800)), .key("x")])
    XCTAssertEqual(events("\u{1B}]11;rgb:zz/8/0\u{7}\u{1B}]4;0;x\u{7}"), [])
    XCTAssertEqual(events("\u{1B}]11;rgb:1e1e/2e"), [])
  }

  func testADescribedSequenceGoesBeforeTheKnownOnes() {
    var table = KeyTable()
    table.add(Array("\u{1B}[A".utf8), "<F20>")
    table.add(Array("\u{1B}[?9q".utf8), "<home>")
    table.add(Array("q".utf8), "<end>")
    var decoder = KeyDecoder(described: table)
    XCTAssertEqual(decoder.feed(Array("\u{1B}[A\u{1B}[?9qq".utf8)).count, 3)
    XCTAssertEqual(
      decoder.feed(Array("\u{1B}[A\u{1B}[?9qq".utf8)), [.key("<F20>"), .key("<home>"), .key("q")])
  }

  func testHowBytesAreDividedMakesNoDifference() {
    var generator = SeededGenerator(seed: 4)
    let pieces = [
      "\u{1B}", "[", "O", "]", "11;rgb:", "<", "M", "m", "~", "200~", "201~", "1;5", "A", "x", "é",
      "中", "\r", "\u{7}", "\u{1B}\\", "64;1;1", "\u{1B}[200~", "\u{1B}[201~", "$", "^", "99",
    ]
    for round in 0..<3_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<12, using: &generator) {
        bytes += (pieces.randomElement(using: &generator) ?? "").utf8
        if Int.random(in: 0..<8, using: &generator) == 0 {
          bytes.append(UInt8.random(in: 0...255, using: &generator))
        }
      }
      var whole = KeyDecoder()
      let atOnce = whole.feed(bytes) + whole.flush()
      var parts = KeyDecoder()
      let oneByOne = bytes.flatMap { parts.feed([$0]) } + parts.flush()
      XCTAssertEqual(atOnce, oneByOne, "seed 4, round \(round): \(bytes)")
      XCTAssertFalse(whole.isPending || parts.isPending, "seed 4, round \(round)")
    }
  }

  func testAnEndlessSequenceDoesNotPileUp() {
    var decoder = KeyDecoder()
    for _ in 0..<100 { _ = decoder.feed([0x1B, 0x5D] + [UInt8](repeating: 0x31, count: 1_000)) }
    XCTAssertLessThan(decoder.waitingCount, 2_000)
    let flood = [UInt8](repeating: 0x1B, count: 100_000)
    XCTAssertEqual((decoder.feed(flood) + decoder.flush()).count >= 99_000, true)
  }
}

/// A seeded generator (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
