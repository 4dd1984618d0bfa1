import Clips
import XCTest

@testable import Readers

/// Every text in a field of terms counts, whatever its shape (RIGHTS 13.10).
final class TermTextsTests: XCTestCase {
  private func texts(_ members: String) throws -> [String] {
    try read(#"{"uri":"urn:a:1","type":"video","headline":"Boats",\#(members)}"#)
      .clips.first?.restrictions.map(\.text) ?? []
  }

  func testUsageTermsInAnyShape() throws {
    for (value, expected) in [
      (#""No access UK""#, ["No access UK"]),
      (#"["No web","No access UK"]"#, ["No web", "No access UK"]),
      (#"{"en":"No web","de":"Kein Archiv"}"#, ["No web", "Kein Archiv"]),
      (#"[{"lang":"en","value":"No web"},{"text":["No access UK"]}]"#, ["No web", "No access UK"]),
      (#"{"broadcast":"No access UK"}"#, ["broadcast: No access UK"]),
      (#"[["No web"],{"en":{"text":"No access UK"}}]"#, ["No web", "No access UK"]),
    ] {
      XCTAssertEqual(try texts(#""usageterms":\#(value)"#), expected, value)
    }
    XCTAssertEqual(
      try texts(#""usageTerms":"No web","usageterms":"No access UK""#), ["No web", "No access UK"])
  }

  func testStatusEmbargoAndExpiryAsListsOrTwice() throws {
    let clip = try XCTUnwrap(
      try read(
        """
        {"uri":"urn:a:1","headline":"B","pubstatus":["usable","canceled"],"expires":["2026-11-28"],
        "embargoed":["2026-01-01T00:00:00Z"],"embargoed":"2027-01-01T00:00:00Z"}
        """
      ).clips.first)
    XCTAssertEqual(clip.status, .killed)
    XCTAssertEqual(clip.embargo, Embargo(.until, until: Moment("2027-01-01T00:00:00Z")))
    XCTAssertEqual(clip.expires, [Expiry(at: Moment("2026-11-28"), from: "expires")])
  }

  func testFormatsWithoutFieldsOfTermsKeepThoseThatStandThereAllTheSame() throws {
    let feed = try read(
      """
      {"version":"https://jsonfeed.org/version/1.1","title":"F","items":[{"id":"1","title":"B",
      "content_text":"x","_restrictions":{"en":"No access UK"},"expires":"2026-11-28"}]}
      """)
    XCTAssertEqual(feed.clips.first?.restrictions.map(\.text), ["No access UK"])
    XCTAssertEqual(feed.clips.first?.expires.map(\.at), [Moment("2026-11-28")])
  }
}
