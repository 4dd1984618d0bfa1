import Rights
import XCTest

/// Entities of markup that were left in terms change nothing (RIGHTS.md 13.13).
final class EntityTests: XCTestCase {
  private func targets(_ text: String) -> [String] {
    parse(text).clauses.map { "\($0.quote): \($0.scopeText)" }
  }

  func testAnEntityBetweenPlacesDropsNone() {
    for text in [
      "No access Germany &amp; Poland", "No access Germany &#38; Poland",
      "No access Germany &#x26; Poland", "No access Germany &amp;amp; Poland",
      "No access Germany&nbsp;&amp;&nbsp;Poland",
    ] {
      XCTAssertEqual(targets(text), ["\(text): all"])
      XCTAssertEqual(parse(text).clauses, respanned("No access Germany & Poland", as: text))
    }
  }

  func testLettersAndQuotesMayBeEntities() {
    let plain = "Must credit \u{201C}Foo\u{201D}. No access C\u{F4}te d'Ivoire"
    let text = "Must credit &ldquo;Foo&rdquo;. No access C&ocirc;te d&#39;Ivoire"
    XCTAssertEqual(parse(text).clauses.map(\.kind), parse(plain).clauses.map(\.kind))
    XCTAssertEqual(parse(text).clauses.last?.target, parse(plain).clauses.last?.target)
    XCTAssertEqual(parse(text).clauses.last?.quote, "No access C&ocirc;te d&#39;Ivoire")
  }

  func testWhatIsNoEntityStaysAsItIs() {
    XCTAssertEqual(parse("No access A&B").clauses.map(\.kind), [.unknown])
    XCTAssertEqual(parse("No access Germany & Poland; no web").clauses.count, 2)
  }

  private func respanned(_ plain: String, as text: String) -> [Clause] {
    parse(plain).clauses.map { clause in
      var clause = clause
      clause.span = 0..<text.unicodeScalars.count
      clause.quote = text
      return clause
    }
  }
}
