import Clips
import XCTest

@testable import Readers

final class XMLRecordParserTests: XCTestCase {
  /// Records as `name: text` lines, `~` before a repaired one, then how the document ended.
  private func outline(
    _ document: String, records: Set<String> = ["item"], piece: Int = 7
  ) throws -> [String] {
    try outline(Array(document.utf8), records: records, piece: piece)
  }

  private func outline(
    _ bytes: [UInt8], records: Set<String> = ["item"], piece: Int = 7
  ) throws -> [String] {
    var rest = bytes[...]
    var lines: [String] = []
    let parser = XMLRecordParser(
      records: records, limits: ReadLimits(),
      next: {
        guard !rest.isEmpty else { return nil }
        defer { rest = rest.dropFirst(piece) }
        return Array(rest.prefix(piece))
      },
      take: { record in
        let mark = record.damage.contains(.lenient) ? "~" : ""
        lines.append("\(mark)\(record.element.lineNumber) \(record.element.line ?? "-")")
      })
    let ending = try parser.parse()
    if ending.isTruncated { lines.append("truncated") }
    if !ending.brokenRecords.isEmpty { lines.append("broken \(ending.brokenRecords)") }
    return lines
  }

  func testRecordsComeOneByOneInAnyChunking() throws {
    let document = "<?xml version='1.0'?>\n<rss><item>a</item>\n<item>b &amp; <i>c</i></item></rss>"
    for piece in [1, 2, 3, 50, 1000] {
      XCTAssertEqual(try outline(document, piece: piece), ["2 a", "3 b & c"])
    }
  }

  func testALoneAmpersandAndALoneLessThanStayText() throws {
    XCTAssertEqual(
      try outline("<rss><item>Q&A, a < b &amp; R&D; x &lt;b></item></rss>"),
      ["~1 Q&A, a < b & R&D; x <b>"])
  }

  func testNamesOfHTMLAreResolvedWithoutDeclaration() throws {
    XCTAssertEqual(
      try outline("<rss><item>caf&eacute; &#146;x&#x2019;</item></rss>"), ["1 café ’x’"])
  }

  func testAnAttributeKeepsItsAmpersands() throws {
    var urls: [String?] = []
    var chunks: [[UInt8]] = [Array("<r><item u='a?b=1&amp;c=2&d=3&#38;amp;e'/></r>".utf8)]
    let parser = XMLRecordParser(
      records: ["item"], limits: ReadLimits(), next: { chunks.popLast() },
      take: { urls.append($0.element["u"]) })
    _ = try parser.parse()
    XCTAssertEqual(urls, ["a?b=1&c=2&d=3&amp;e"])
  }

  func testJunkBlanksAndCommentsBeforeTheDeclarationAreSkipped() throws {
    XCTAssertEqual(
      try outline(
        "\u{FEFF}\n<!-- a & <b> -- c -->\n<?xml version='1.0'?><rss><item>a</item></rss>"),
      ["3 a"])
    XCTAssertEqual(try outline("PHP notice: x<rss><item>a</item></rss>"), ["~1 a"])
  }

  func testACutDocumentKeepsItsCompleteRecords() throws {
    XCTAssertEqual(
      try outline("<rss>\n<item>a</item>\n<item>b"), ["2 a", "truncated", "broken [3]"])
    XCTAssertEqual(
      try outline("<rss><item>a</item><item><![CD"),
      [
        "1 a", "truncated", "broken [1]",
      ])
  }

  func testWrongNestingLosesNoRecord() throws {
    XCTAssertEqual(
      try outline("<rss><item><b>a</item><item>b</i></item><item>c<item>d</item></rss>"),
      ["~1 a", "~1 b", "~1 cd"])
    XCTAssertEqual(
      try outline("<rss><item>a</b><item>b</item></rss>"), ["~1 a", "1 b"])
  }

  func testReadingGoesOnAfterTheParserGaveUp() throws {
    let deep = String(repeating: "<x>", count: 10_000)
    XCTAssertEqual(
      try outline("<rss><item>a</item><item>\(deep)</item><item>c</item>\n<item>d</item></rss>"),
      ["1 a", "~1 c", "2 d", "broken [1]"])
    XCTAssertEqual(
      try outline("<rss><item>a</item></rss>\n<rss><item>b</item></rss>"), ["1 a", "~2 b"])
  }

  func testCharacterDataAreText() throws {
    XCTAssertEqual(
      try outline("<r><item><![CDATA[<b>&amp; ]] ]]]>x</item></r>"), ["1 <b>&amp; ]] ]x"])
  }

  func testDeclaredEntitiesAreNeitherReadNorExpanded() throws {
    let bomb = """
      <?xml version="1.0"?>
      <!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">
      <!ENTITY c "a > ] b">]>
      <r><item>&b; &x; &c;</item></r>
      """
    for piece in [1, 5, 1000] {
      XCTAssertEqual(try outline(bomb, piece: piece), ["~4 &b; &x; &c;"])
    }
  }

  func testControlCharactersAreDropped() throws {
    XCTAssertEqual(
      try outline(Array("<r><item>a\u{0}b\u{1B}c</item></r>".utf8)), ["~1 abc"])
  }

  func testAnUnboundPrefixIsReadAllTheSame() throws {
    XCTAssertEqual(try outline("<r><item><media:t>a</media:t></item></r>"), ["~1 a"])
  }

  func testALongTextIsCutAndTheNextRecordIsWhole() throws {
    let long = String(repeating: "x", count: 3 << 20)
    var limits = ReadLimits()
    limits.textBytes = 1 << 20
    for text in [long, "<![CDATA[\(long)]]>"] {
      var texts: [Int] = []
      var damages: [XMLDamage] = []
      var chunks: [[UInt8]] = [
        Array("<r><item><a>\(text)</a><b>y</b></item><item>z</item></r>".utf8)
      ]
      let parser = XMLRecordParser(
        records: ["item"], limits: limits, next: { chunks.popLast() },
        take: {
          texts.append($0.element.textRange.count)
          damages.append($0.damage)
        })
      XCTAssertNil(try parser.parse().firstError)
      XCTAssertEqual(texts, [(1 << 20) + 1, 1])
      XCTAssertEqual(damages, [.cutText, []])
    }
  }
}
