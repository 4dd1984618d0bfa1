import Clips
import XCTest

@testable import Readers

/// The traps of each format, on small documents of our own.
final class FixtureTests: XCTestCase {
  func testNinjsOfMixedVersionsIsRead() throws {
    let reading = try Reading(WebFixtures.ninjs)
    XCTAssertEqual(reading.summary.kind, .ninjs)
    XCTAssertEqual(reading.clips.map(\.id), ["urn:a:1", "urn:a:3", "urn:a:2"])
    let clip = try XCTUnwrap(reading.clips.first)
    XCTAssertEqual(clip.title, "Ferry leaves the old quay")
    XCTAssertEqual(clip.headline, "Further")
    XCTAssertEqual(clip.version, "2")
    XCTAssertEqual(clip.published?.description, "2024-03-05T15:06:07Z")
    XCTAssertNil(clip.updated)
    XCTAssertEqual(
      clip.sections,
      [
        Section(.description, "The ferry left at noon.\n\nNobody was hurt."),
        Section(.script, "Script text"),
      ])
    XCTAssertEqual(
      clip.renditions.map(\.url),
      ["https://f.example/1.mp4", "https://f.example/2.mov", "https://f.example/3.mp4"])
    XCTAssertEqual(clip.duration, 92.48)
    XCTAssertEqual(clip.related.map(\.id), ["urn:a:p"])
    XCTAssertEqual(clip.embargo?.until?.description, "2030-01-01T00:00:00Z")
    XCTAssertEqual(clip.extraText("ednote"), "ARCHIVEONLY")
    XCTAssertEqual(clip.extra["x_own"], .object(["deep": .array([.integer(1), .integer(2)])]))
    XCTAssertTrue(clip.notes.contains { $0.code == .jsonLenient })
  }

  func testNinjsMembersMakeAListAndClipsOfTheirOwn() throws {
    let reading = try Reading(WebFixtures.ninjs)
    let list = try onlyList(reading)
    XCTAssertEqual(list.title, "Evening list")
    XCTAssertEqual(list.entries.map(\.clipID), ["urn:a:1", "urn:a:3"])
    XCTAssertEqual(list.entries.map(\.rank), [1, 2])
    XCTAssertEqual(list.entries.map(\.state), [.embargoed, .loaded])
  }

  func testAPScriptsRestrictAndMachinePlacesDoNotCount() throws {
    let clip = try only(Reading(WebFixtures.ap))
    XCTAssertEqual(clip.location?.city, "Lyon")
    XCTAssertEqual(clip.locationsShown, [])
    XCTAssertEqual(
      clip.restrictionTexts,
      ["Editorial use only.", "Clients Only", "AP CLIENTS ONLY", "NO USE SPAIN"])
    XCTAssertEqual(clip.renditions.count, 1)
    XCTAssertEqual(clip.related.map(\.rank), [1, 5])
    XCTAssertEqual(clip.duration, 74.6)
    XCTAssertTrue(clip.sections.contains { $0.role == .body && $0.text == "Bees." })
  }

  func testDigitalwiresKeepsAnEmbargoInWords() throws {
    let clip = try only(Reading(WebFixtures.digitalwires))
    XCTAssertEqual(clip.status, .killed)
    XCTAssertEqual(clip.embargo, Embargo(.textOnly, text: "Sperrfrist heute 19 Uhr"))
    XCTAssertEqual(clip.sections.filter { !$0.isPublic }.map(\.text), ["Anna Meer +49 1"])
    XCTAssertEqual(clip.advisories.map(\.kind), [.update])
    XCTAssertEqual(clip.genre, ["Meldung"])
    XCTAssertEqual(clip.source, "d")
  }

  func testYtDlpToleratesNullsEverywhere() throws {
    let clip = try only(Reading(WebFixtures.ytDlp))
    XCTAssertEqual(clip.source, "Harbour")
    XCTAssertEqual(clip.published?.description, "2023-01-05")
    XCTAssertEqual(clip.renditions.map(\.medium), [.video, .audio, .picture, .stream])
    XCTAssertEqual(clip.shots.map(\.text), ["Quay", nil])
    XCTAssertEqual(clip.statistics?.views, 1200)
  }

  func testAFlatPlaylistHoldsReferences() throws {
    let reading = try Reading(WebFixtures.playlist)
    XCTAssertEqual(reading.clips.map(\.id), ["b"])
    let list = try XCTUnwrap(reading.lists.first { $0.id == "PL1" })
    XCTAssertEqual(list.entries.map(\.rank), [1, 3, 4])
    XCTAssertEqual(list.entries.map(\.state), [.dangling, .loaded, .dangling])
    XCTAssertEqual(list.entries.first?.duration, 10)
  }

  func testATableKeepsTiesGapsAndWhatItCannotPlace() throws {
    let reading = try Reading(WebFixtures.table)
    XCTAssertEqual(reading.clips.map(\.title), ["Lanterns; \"wide\"", "=1+1", "Choir"])
    XCTAssertEqual(reading.clips.first?.restrictionTexts, ["No archive", "No use Japan"])
    XCTAssertEqual(reading.clips.first?.statistics?.views, 1054)
    XCTAssertEqual(reading.clips.map(\.embargo?.state), [.until, .untilTold, nil])
    XCTAssertEqual(
      reading.clips.map(\.restrictionState), [.restricted, .explicitNone, .seeElsewhere])
    XCTAssertEqual(reading.clips.map(\.duration), [62, 5, nil])
    XCTAssertEqual(try onlyList(reading).entries.map(\.rank), [1, 1, 4])
    XCTAssertEqual(reading.clips.map { $0.origin?.line }, [2, 4, 5])
  }

  func testAJSONFeedDropsScriptsAndSaysThatMoreFollows() throws {
    let reading = try Reading(WebFixtures.jsonFeed)
    XCTAssertEqual(reading.clips.map(\.id), ["7", "https://j.example/8"])
    XCTAssertEqual(reading.clips.first?.description, "One & two")
    XCTAssertEqual(reading.clips.first?.duration, 9)
    let list = try onlyList(reading)
    XCTAssertTrue(list.isTruncated)
    XCTAssertEqual(list.kind, .top)
  }

  func testVideoMetadataPrefersEnglish() throws {
    let clip = try only(Reading(WebFixtures.hub))
    XCTAssertEqual(clip.title, "The bridge")
    XCTAssertEqual(clip.location?.city, "Cork")
    XCTAssertEqual(clip.people, ["Mary Roe"])
    XCTAssertEqual(clip.published?.description, "2020-05")
    XCTAssertEqual(clip.restrictionTexts, ["No use UK"])
  }

  func testExiftoolGroupsMayNest() throws {
    let clip = try only(Reading(WebFixtures.exiftool))
    XCTAssertEqual(clip.title, "Night train")
    XCTAssertEqual(clip.copyright, "(c) X")
    XCTAssertEqual(clip.duration, 20.5)
    XCTAssertEqual(clip.published?.description, "2021-02-03T04:05:06")
    XCTAssertEqual(clip.location?.country, "Austria")
    XCTAssertEqual(clip.renditions.map(\.reference), ["a.mov"])
  }

  func testAVideoIsReadOnceWithWhatItsRepetitionsAdd() throws {
    let reading = try Reading(WebFixtures.linkedPage)
    let clip = try only(reading)
    XCTAssertEqual(clip.title, "Bridge reopens")
    XCTAssertEqual(clip.description, "Dawn & wind")
    XCTAssertEqual(clip.restrictionTexts, ["Clients only"])
    XCTAssertEqual(clip.shots.map(\.end), [9])
    XCTAssertEqual(clip.location?.city, "Graz")
    XCTAssertEqual(clip.statistics?.views, 12)
    let list = try onlyList(reading)
    XCTAssertEqual(list.entries.map(\.rank), [1, 2])
    XCTAssertEqual(list.entries.map(\.state), [.loaded, .dangling])
  }

  func testAPlayerPageIsNoMediaFile() throws {
    let clip = try only(Reading(WebFixtures.openGraphPage))
    XCTAssertEqual(clip.title, "A <b>")
    XCTAssertEqual(clip.renditions.map(\.url), ["https://c.example/1.mp4"])
    XCTAssertEqual(clip.renditions.first?.width, 640)
    XCTAssertEqual(clip.language, "fr-FR")
    XCTAssertEqual(clip.duration, 83)
  }

  func testMicrodataMakesAClip() throws {
    let clip = try only(Reading(WebFixtures.microdataPage))
    XCTAssertEqual(clip.title, "Der Zug")
    XCTAssertEqual(clip.duration, 20)
    XCTAssertEqual(clip.restrictionTexts, ["Kein Archiv"])
    XCTAssertEqual(clip.language, "de")
  }

  func testAnArchiveGivesPagesAndPageTexts() throws {
    let reading = try Reading(WebFixtures.archive)
    XCTAssertEqual(reading.problems, [])
    XCTAssertEqual(reading.clips.map(\.title), ["A <b>", "Night ferry"])
    XCTAssertEqual(reading.clips.map { $0.origin?.record }, [2, 3])
  }

  func testATextWireIsReadAsText() throws {
    let clip = try only(Reading(WebFixtures.wire))
    XCTAssertEqual(clip.kind, .text)
    XCTAssertEqual(clip.title, "Ferry leaves the old quay")
    XCTAssertEqual(clip.slug, "ferry-quay")
    XCTAssertEqual(clip.urgency, 4)
    XCTAssertEqual(clip.published?.description, "2024-03-05T15:06Z")
    XCTAssertEqual(clip.restrictionTexts, ["No use Sweden"])
  }

  func testAnANPAWireIsReadAsText() throws {
    let clip = try only(Reading(WebFixtures.anpa))
    XCTAssertEqual(clip.kind, .text)
    XCTAssertEqual(clip.title, "Ferry leaves the old quay")
    XCTAssertEqual(clip.slug, "bc-EU-Ferry-Quay")
    XCTAssertEqual(clip.storyNumber, "a0451")
    XCTAssertNil(clip.urgency)
    XCTAssertEqual(clip.published?.description, "2024-03-05T15:06Z")
    XCTAssertEqual(clip.restrictionTexts, ["No use Sweden."])
    XCTAssertEqual(
      clip.sections,
      [
        Section(
          .body,
          """
          BC-EU-Ferry-Quay, 1st Ld-Writethru,
          Ferry leaves the old quay
          Eds: No use Sweden. UPDATES with quotes.
          By ANN BERG
          BERGEN, Norway (FN) _ The ferry left.
          Nobody was hurt.
          """),
        Section(.note, "Eds: No use Sweden. UPDATES with quotes."),
      ])
  }
}
