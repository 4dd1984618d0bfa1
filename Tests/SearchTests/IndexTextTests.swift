import Search
import XCTest

final class IndexTextTests: XCTestCase {
  func testScriptsWithoutBlanksAreIndexedInPairsAndOtherWordsAsTheyAre() {
    let table: [(String, String)] = [
      ("Red Army", "red army"),
      ("Füße – Été", "fusse - ete"),
      ("日本", "日本 本"),
      ("日", "日"),
      ("日本語2023年、東京", "日本 本語 語 2023 年、東京 京"),
      ("AB日本cd", "ab 日本 本 cd"),
      ("ไทย", "ไท ทย ย"),
      ("서울에서", "서울 울에 에서 서"),
      ("ガス ｶﾞｽ", "ガス ス ガス ス"),
    ]
    for (text, expected) in table {
      XCTAssertEqual(indexed(text), expected, text)
    }
  }

  func testControlCharactersAreIndexedAsBlanks() {
    XCTAssertEqual(indexed("a\u{0}b\u{1B}c"), "a b c")
    XCTAssertEqual(indexed("é\u{0}b\u{9B}日"), "e b 日")
  }

  /// What a text adds to what was indexed before.
  private func indexed(_ text: String) -> String {
    var bytes = Array("_e ".utf8)
    appendIndexText(of: text, to: &bytes)
    return String(decoding: bytes.dropFirst(3), as: UTF8.self)
  }

  func testALengthIsIndexedInTheWaysItIsTyped() {
    XCTAssertEqual(durationTokens(seconds: 135), "2:15 02:15 0:02:15 00:02:15")
    XCTAssertEqual(durationTokens(seconds: 9.6), "0:09 00:09 0:00:09 00:00:09")
    XCTAssertEqual(durationTokens(seconds: 3_723), "62:03 1:02:03 01:02:03")
    XCTAssertEqual(durationTokens(seconds: -1), "")
    XCTAssertEqual(durationTokens(seconds: .infinity), "")
    XCTAssertEqual(durationTokens(seconds: .nan), "")
  }
}
