import Clips
import XCTest

@testable import Readers

final class NormaliseClipTests: XCTestCase {
  func testEqualTextsStandOnceAndTheDescriptionIsTheFirstByRole() {
    let clip = clip {
      $0.sections = [
        RawSection(.note, "Desk only", isPublic: false),
        RawSection(.body, "One.\n\nTwo."),
        RawSection(.storyline, "one. two."),
        RawSection(.script, "<p>Three<br>lines</p><p>Four</p>", form: .markup),
        RawSection(.summary, "N/A"),
      ]
    }
    XCTAssertEqual(
      clip.sections,
      [
        Section(.note, "Desk only", isPublic: false), Section(.body, "One.\n\nTwo."),
        Section(.script, "Three\nlines\n\nFour"),
      ])
    XCTAssertEqual(clip.description, "One.\n\nTwo.")
  }

  func testAPrivateTextIsNeverTheDescription() {
    XCTAssertNil(
      clip { $0.sections = [RawSection(.description, "Desk", isPublic: false)] }.description)
  }

  func testRenditionsStandOncePerAddressWithWhatCanBeRead() {
    var first = RawRendition()
    first.url = "https://a.example/1.mp4"
    first.width = ""
    first.height = "1080"
    first.size = "1GB"
    first.bitrate = "400 kbps"
    first.duration = RawDuration("61.5")
    var picture = RawRendition()
    picture.url = "https://a.example/1.jpg"
    var nowhere = RawRendition()
    nowhere.name = "main"
    let clip = clip { $0.renditions = [first, picture, first, nowhere] }
    var video = Rendition()
    video.medium = .video
    video.url = "https://a.example/1.mp4"
    video.height = 1080
    video.bitrate = 400_000
    video.duration = 61.5
    var still = Rendition()
    still.medium = .picture
    still.url = "https://a.example/1.jpg"
    XCTAssertEqual(clip.renditions, [video, still])
    XCTAssertEqual(clip.thumbnails, ["https://a.example/1.jpg"])
    XCTAssertEqual(clip.duration, 61.5)
    XCTAssertEqual(clip.kind, .video)
    XCTAssertTrue(
      clip.notes.contains(Note(.valueDropped, field: "renditions.bytes", "1GB")))
  }

  func testTheLargestFileGivesTheLengthUnlessTheItemStatesOne() {
    func file(_ url: String?, _ length: String) -> RawRendition {
      var rendition = RawRendition()
      rendition.url = url
      rendition.duration = RawDuration(length)
      return rendition
    }
    let files = [file("a", "10"), file("b", "20"), file(nil, "99")]
    XCTAssertEqual(clip { $0.renditions = files }.duration, 20)
    XCTAssertTrue(clip { $0.renditions = files }.noteCodes.contains("duration-conflict"))
    let stated = clip {
      $0.renditions = files
      $0.durations = [RawDuration("15")]
    }
    XCTAssertEqual(stated.duration, 15)
    let words = clip { $0.durations = [RawDuration("two minutes or so")] }
    XCTAssertNil(words.duration)
    XCTAssertEqual(words.durationRaw, "two minutes or so")
    XCTAssertTrue(words.noteCodes.contains("duration-unparsed"))
  }

  func testDatesFallBackFromPublishedToFirstToThisVersion() {
    func published(_ dates: RawDate...) -> String? {
      clip { $0.dates = dates }.published?.description
    }
    let first = RawDate(.firstCreated, field: "firstCreated", "2020-01-02T00:00Z")
    let version = RawDate(.versionCreated, field: "versionCreated", "2020-01-03T00:00Z")
    let stated = RawDate(.published, field: "published", "2020-01-01T00:00Z")
    XCTAssertEqual(published(version, first, stated), "2020-01-01T00:00Z")
    XCTAssertEqual(published(version, first), "2020-01-02T00:00Z")
    XCTAssertEqual(published(version), "2020-01-03T00:00Z")
    XCTAssertNil(published(RawDate(.captured, field: "captured", "2020-01-03T00:00Z")))
    let noted = clip {
      $0.dates = [
        RawDate(.published, field: "pubDate", "28-Dec-2022"),
        RawDate(.versionCreated, field: "updated", "2022-12-29T06:30"),
        RawDate(.firstCreated, field: "created", "long ago"),
      ]
    }
    XCTAssertEqual(
      noted.notes.prefix(3),
      [
        Note(.dateOnly, field: "pubDate"), Note(.zoneMissing, field: "updated"),
        Note(.dateUnparsed, field: "created", "long ago"),
      ])
    XCTAssertEqual(noted.dates["created"], .string("long ago"))
  }

  func testLanguageNamesBecomeTags() {
    let forms: [(String, [String])] = [
      ("ENGLISH / SWAHILI / NATS", ["en", "sw"]), ("English/Natsound", ["en"]), ("PT", ["pt"]),
      ("en-us", ["en-US"]), ("eng", ["en"]), ("Deutsch, Français", ["de", "fr"]),
      ("Arabic and French", ["ar", "fr"]), ("zh-hans-cn", ["zh-Hans-CN"]), ("Natural", []),
      ("Mute", []), ("русский", ["ru"]), ("Farsi", ["fa"]), ("xx-klingon", []),
    ]
    for (text, tags) in forms {
      XCTAssertEqual(Languages.tags(in: text), tags, text)
    }
    let clip = clip { $0.languages = ["English", "Swahili"] }
    XCTAssertEqual(clip.language, "en")
    XCTAssertEqual(clip.languages, ["en", "sw"])
  }

  func testAnIDIsDerivedFromTitleTimeAndText() {
    func derived(_ title: String, _ description: String = "D") -> Clip {
      clip {
        $0.id = nil
        $0.titles = [RawTitle(.headline, title)]
        $0.sections = [RawSection(.description, description)]
      }
    }
    XCTAssertTrue(derived("A").isIDDerived)
    XCTAssertEqual(derived("A  title ").id, derived("a TITLE").id)
    XCTAssertEqual(derived("Ｆｕｌｌ").id, derived("full").id)
    XCTAssertNotEqual(derived("A").id, derived("A", "E").id)
    XCTAssertEqual(derived("A").id, "d-" + digest(of: "a\n\nd"))
    XCTAssertEqual(digest(of: "abc"), "ba7816bf8f01cfea")
    let nothing = clip { $0.id = "null" }
    XCTAssertEqual(nothing.id, "d-" + digest(of: "in#1"))
  }

  func testControlsNeverPass() throws {
    let evil = "a\u{1B}[31mb\u{1B}]0;x\u{7}c\u{9B}2Jd\u{202E}e\u{0}f\u{7F}g\r\nh"
    let clip = clip {
      $0.id = evil
      $0.titles = [RawTitle(.headline, evil), RawTitle(.slug, evil)]
      $0.sections = [RawSection(.description, evil)]
      $0.restrictions = [RawRestriction(evil, from: "usageTerms")]
      $0.keywords = [evil]
      $0.source = evil
      $0.extra = ["k\u{1B}": .array([.string(evil)])]
      $0.place = RawPlace(raw: evil)
      $0.status = evil
      $0.dates = [RawDate(.published, field: "published", evil)]
      $0.durations = [RawDuration(evil)]
    }
    XCTAssertEqual(clip.title, "abcdefg h")
    XCTAssertEqual(clip.description, "abcdefg\nh")
    let scalars = JSONWriter.text(of: .object(clip.json)).unicodeScalars
    XCTAssertFalse(JSONWriter.text(of: .object(clip.json)).contains("\\u00"))
    XCTAssertFalse(scalars.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) })
  }

  func testATextBeyondTheBoundIsCutWithANote() {
    var limits = ReadLimits()
    limits.textBytes = 10
    var raw = RawClip()
    raw.id = "x"
    raw.sections = [RawSection(.description, "äääääääääää")]
    let clip = normalise(raw, in: DocumentContext(file: "in"), limits: limits)
    XCTAssertEqual(clip.description, "äääää")
    XCTAssertTrue(clip.noteCodes.contains("value-dropped"))
  }

  func testLookalikeLettersAreFoundInMixedWordsOnly() {
    XCTAssertEqual(
      confusables(in: "One\n\nthe defenсe of").map(\.words), ["U+0441, paragraph 2"])
    XCTAssertEqual(confusables(in: "оборона города and more"), [])
    XCTAssertEqual(confusables(in: "Москвa").map(\.words), ["U+0061, paragraph 1"])
  }
}
