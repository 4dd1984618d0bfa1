import Clips
import XCTest

@testable import Readers

final class TitleTests: XCTestCase {
  func testFlagsAndGluedLengthsAreCutOff() {
    let forms: [(String, ReadTitle)] = [
      (
        "Storm *ARCHIVE*٠٠:٠٢:١٥",
        ReadTitle(title: "Storm", flags: ["ARCHIVE"], duration: "٠٠:٠٢:١٥")
      ),
      ("Storm00:02:30", ReadTitle(title: "Storm", duration: "00:02:30")),
      (
        "*WORLD EXCLUSIVE* Glacier0:47:00",
        ReadTitle(title: "Glacier", flags: ["WORLD EXCLUSIVE"], duration: "0:47:00")
      ),
      ("*LIVE* Storm *GRAPHIC*", ReadTitle(title: "Storm", flags: ["LIVE", "GRAPHIC"])),
      ("Storm00:47", ReadTitle(title: "Storm", duration: "00:47")),
      ("Storm 00:02:30", ReadTitle(title: "Storm 00:02:30")),
      ("Psalm 23:4", ReadTitle(title: "Psalm 23:4")),
      ("A *not a flag* here", ReadTitle(title: "A *not a flag* here")),
      ("Storm *lower*", ReadTitle(title: "Storm *lower*")),
      ("Storm *ONE TWO THREE FOUR*", ReadTitle(title: "Storm *ONE TWO THREE FOUR*")),
      ("*ARCHIVE*", ReadTitle(title: "*ARCHIVE*")),
      ("", ReadTitle(title: "")),
      ("*", ReadTitle(title: "*")),
      ("12:30", ReadTitle(title: "12:30")),
    ]
    for (text, expected) in forms { XCTAssertEqual(readTitle(text), expected, text) }
  }

  func testUnusableTitlesAreKnown() {
    for text in [
      "", " ", "N/A", "No-Data-Available", "Various", "UNK", "None", "null", "TBC", "-", "17377",
      "٠١٢٣٤", "123E4567-e89b-12d3-a456-426614174000", "{123e4567-e89b-12d3-a456-426614174000}",
    ] {
      XCTAssertTrue(isUnusableTitle(text), text)
    }
    for text in ["1984", "Various artists", "A", "12345a", "None of them"] {
      XCTAssertFalse(isUnusableTitle(text), text)
    }
  }

  func testTheFirstUsableLineIsTheTitle() {
    let numbered = clip {
      $0.titles = [
        RawTitle(.headline, "17377"), RawTitle(.slug, "FBL-ENG"), RawTitle(.title, "null"),
      ]
    }
    XCTAssertEqual(numbered.title, "FBL-ENG")
    XCTAssertEqual(numbered.titleFrom, "slug")
    XCTAssertEqual(numbered.slug, "FBL-ENG")
    XCTAssertEqual(numbered.noteCodes, ["title-fallback"])
    let two = clip {
      $0.titles = [
        RawTitle(.title, "T"), RawTitle(.headline, "First"), RawTitle(.headline, "Second"),
      ]
    }
    XCTAssertEqual(two.title, "First")
    XCTAssertEqual(two.headline, "T")
    XCTAssertNil(two.titleFrom)
  }

  func testWithoutTitleTheFirstSentenceTheAddressOrTheIDStandsForIt() {
    let described = clip {
      $0.sections = [RawSection(.description, "- The bridge fell. Nobody was hurt.")]
    }
    XCTAssertEqual(described.title, "The bridge fell")
    XCTAssertEqual(described.titleFrom, "description")
    let addressed = clip { $0.url = "https://a.example/1" }
    XCTAssertEqual(addressed.title, "https://a.example/1")
    XCTAssertEqual(addressed.titleFrom, "url")
    let bare = clip { _ in }
    XCTAssertEqual(bare.title, "x")
    XCTAssertEqual(bare.titleFrom, "id")
  }

  func testALongFirstSentenceIsCutAtAWord() throws {
    let text = String(repeating: "word ", count: 60)
    let sentence = try XCTUnwrap(firstSentence(text))
    XCTAssertLessThanOrEqual(sentence.count, 120)
    XCTAssertTrue(sentence.hasSuffix("word…"))
    XCTAssertEqual(firstSentence("The U.S. fleet sailed. More."), "The U.S. fleet sailed")
    XCTAssertNil(firstSentence(" - "))
  }
}
