import XCTest

@testable import Readers

final class SniffTests: XCTestCase {
  private func kind(_ bytes: [UInt8]) throws -> DocumentKind? {
    try sniff(Document(bytes, context: DocumentContext(file: "in"), limits: ReadLimits())).kind
  }

  func testTheContentDecides() throws {
    let forms: [(String, DocumentKind?)] = [
      ("WARC/1.0\r\n", .warc), ("<newsMessage/>", .newsMLG2), ("<packageItem>", .newsMLG2),
      ("<groupSet root=\"a\">", .newsMLG2), ("<n:newsItem xmlns:n=\"x\">", .newsMLG2),
      ("<NewsML><NewsItem/></NewsML>", .newsML1), ("<NewsItem>", .newsML1),
      ("<!-- c --><?xml version=\"1.0\"?>\n<nitf>", .nitf), ("\n\n<?xml?><rss>", .rss),
      ("<Publication xmlns=\"http://ap.org/schemas/03/2005/appl\">", .appl),
      ("<rdf:RDF>", .rss), ("<feed>", .atom), ("<!DOCTYPE html><html>", .html),
      ("<!doctype HTML>\n<p>x", .html), ("<body>", .html), ("<unknown/>", nil),
      ("<!DOCTYPE rss [<!ENTITY a \"<html>\">]><rss>", .rss),
      ("junk before <?xml version='1.0'?><rss>", .rss),
      ("text <script type=\"application/ld+json\">{}</script>", .html),
      (#"{"type":"clip","id":"a"}"#, .newsreelLines),
      (#"{"type":"list","entries":[]}"#, .newsreelLines),
      ("{broken\n" + #"{"type":"clip","id":"a"}"#, .newsreelLines),
      (#"[{"type":"clip","id":"a"}]"#, .newsreelLines),
      (#"{"api_version":"1","data":{"items":[]}}"#, .apMediaAPI),
      (#"{"version":"https://jsonfeed.org/version/1","items":[]}"#, .jsonFeed),
      (#"{"photoVideoMetadataIPTC":{}}"#, .vmh), (#"[{"XMP-dc:Title":"a"}]"#, .vmh),
      (#"{"id":"a","extractor":"x"}"#, .ytDlp), (#"{"_type":"playlist"}"#, .ytDlp),
      (#"{"format":"digitalwires@1","urn":"a"}"#, .digitalwires),
      (#"{"uri":"a","Type":"video"}"#, .ninjs), (#"[{"GUID":"a","headlines":[]}]"#, .ninjs),
      (#"{"uri":"a"}"#, nil), (#"{"a":1}"#, nil),
      ("// c\n{\"uri\":\"a\",\"type\":\"text\"}", .ninjs),
      (#"{"uri":"a","type":"text"}"# + "\n" + #"{"uri":"b","type":"text"}"#, .jsonLines),
      ("Title: A\nRestrictions: NONE\n", .pageText), ("Title: A\nSource: B\n", nil),
      ("Top downloads in last 24 hours\nDescription\n", .pageText),
      ("title,duration,url\na,b,c\n", .csv), ("sep=;\nPos;Title;Length\n", .csv),
      ("filename\tsource\tlicense\n", .csv), ("first,second\n", nil), ("hello world", nil),
      ("", nil), ("  \n ", nil), ("\u{1}abc\u{2}text\u{3}", .wire), ("%PDF-1.4", nil),
    ]
    for (text, expected) in forms { XCTAssertEqual(try kind(Array(text.utf8)), expected, text) }
    XCTAssertEqual(try kind([0xEF, 0xBB, 0xBF] + Array("<rss>".utf8)), .rss)
    let wide = "<rss>".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    XCTAssertEqual(try kind(wide), .rss)
  }

  func testWhatIsNotRecognisedIsToldWithTheFile() throws {
    let forms: [([UInt8], String)] = [
      ([], "in: the file is empty; nothing to read"),
      (
        Array("hello".utf8),
        "in: not recognised as a clip listing (text without known labels or "
          + "columns); see `newsreel inspect` for the known formats"
      ),
      (
        [0x00, 0x01, 0x02, 0xFF, 0x00],
        "in: not recognised as a clip listing (it is binary data); "
          + "see `newsreel inspect` for the known formats"
      ),
      (
        [0x89, 0x50, 0x4E, 0x47, 0x0D],
        "in: not recognised as a clip listing (it is a PNG picture); "
          + "see `newsreel inspect` for the known formats"
      ),
    ]
    for (bytes, words) in forms {
      let reading = try read(bytes)
      XCTAssertEqual(reading.problems.map(\.description), [words])
      XCTAssertNil(reading.summary.kind)
      XCTAssertEqual(reading.summary.skipped, 1)
    }
  }

  func testAMissingFileIsAnErrorOfTheSystem() {
    XCTAssertThrowsError(try FileInput(path: "/no/such/file")) { error in
      XCTAssertEqual(error as? InputFailure, .system(2))
    }
  }
}
