import Clips
import XCTest

@testable import Readers

/// What `SAMPLES.tsv` asks of the real feeds.
final class FeedSampleTests: XCTestCase {
  private func read(_ name: String) throws -> XMLListing {
    try XMLListing(Samples.bytes(name))
  }

  func testMediaAtSeveralLevelsAreAllRead() throws {
    let listing = try read("mrss/AtomMedia.xml")
    let clip = try listing.clip()
    XCTAssertEqual(clip.status, .withheld)
    XCTAssertEqual(clip.renditions.filter { $0.medium == .video }.count, 2)
    XCTAssertEqual(clip.renditions.filter { $0.medium == .audio }.count, 2)
    XCTAssertEqual(clip.renditions.count, 4)
    XCTAssertEqual(clip.duration, 185)
    XCTAssertEqual(clip.restrictions.map(\.text), ["allow country: au us"])
    XCTAssertEqual(clip.shots.map(\.start), [15])
    XCTAssertEqual(clip.shots.map(\.end), [45])
    XCTAssertEqual(clip.embargo?.until?.description, "2002-10-13T08:00Z")
    XCTAssertEqual(clip.expires.map { $0.at?.description }, ["2002-10-17T16:00Z"])
    XCTAssertEqual(try listing.list().entries.count, 1)
  }

  func testEntriesWithNothingButAVideoIDAreClips() throws {
    let listing = try read("mrss/YouTube.xml")
    XCTAssertEqual(listing.clips.map(\.id), ["51QO4pavK3A", "j1HGOY32s2Y"])
    XCTAssertEqual(listing.clips.map(\.title), ["51QO4pavK3A", "j1HGOY32s2Y"])
    XCTAssertEqual(listing.clips.map(\.kind), [.video, .video])
    XCTAssertEqual(try listing.list().entries.count, 2)
  }

  func testALineBreakBeforeTheDeclarationDoesNotDisturb() throws {
    let listing = try read("mrss/youtube_atom.xml")
    XCTAssertEqual(listing.clips.count, 15)
    XCTAssertEqual(Set(listing.clips.map(\.kind)), [.video])
    let list = try listing.list()
    XCTAssertEqual(list.title, "Google")
    XCTAssertEqual(list.entries.count, 15)
    XCTAssertEqual(Set(list.entries.map(\.state)), [.loaded])
    let first = try XCTUnwrap(listing.clips.first)
    XCTAssertEqual(first.id, "yt:video:5shykyfmb28")
    XCTAssertEqual(first.title, "The Google app: Questions Title")
    XCTAssertEqual(first.statistics?.views, 251_497)
    XCTAssertEqual(first.published?.description, "2015-05-04T00:01:27Z")
  }

  func testAnItemWithoutTitleHasADerivedID() throws {
    let listing = try read("mrss/issue-08.xml")
    let clip = try listing.clip()
    XCTAssertEqual(clip.kind, .video)
    XCTAssertEqual(clip.duration, 174.42)
    XCTAssertTrue(clip.isIDDerived)
    XCTAssertEqual(try listing.list().entries.count, 1)
  }

  func testContradictoryRestrictionsAreBothKept() throws {
    let listing = try read("mrss/issue-331.xml")
    let clip = try listing.clip()
    XCTAssertEqual(clip.restrictions.map(\.text), ["allow all", "allow none"])
    XCTAssertEqual(clip.restrictionState, .restricted)
    XCTAssertEqual(try listing.list().entries.count, 1)
  }

  func testASizeWithAUnitIsDroppedWithANote() throws {
    let listing = try read("mrss/filesize-with-unit.xml")
    let clip = try listing.clip()
    XCTAssertEqual(clip.renditions.map(\.url), ["http://localhost"])
    XCTAssertNil(clip.renditions.first?.bytes)
    XCTAssertTrue(clip.notes.contains { $0.code == .valueDropped })
    XCTAssertEqual(try listing.list().entries.count, 1)
  }

  func testTheNamespaceWithoutSlashIsMediaRSS() throws {
    let listing = try read("mrss/alternate_namespace.xml")
    let clip = try listing.clip()
    XCTAssertEqual(clip.kind, .video)
    XCTAssertEqual(clip.renditions.count, 1)
    XCTAssertEqual(clip.id, "http://www.foo.com/item1.htm")
    XCTAssertEqual(try listing.list().title, "My Movie Review Site")
  }

  func testALengthInWordsIsDroppedWithANote() throws {
    let listing = try read("mrss/invalid_media_content_duration.xml")
    let clip = try listing.clip()
    XCTAssertEqual(clip.kind, .video)
    XCTAssertNil(clip.duration)
    XCTAssertTrue(clip.notes.contains { $0.code == .durationUnparsed })
    XCTAssertEqual(clip.renditions.count, 1)
    XCTAssertEqual(listing.lists.count, 1)
  }

  func testADenialWithoutListRestricts() throws {
    let listing = try read("mrss/valid_restriction_deny.xml")
    XCTAssertEqual(try listing.clip().restrictionState, .restricted)
    XCTAssertEqual(listing.lists.count, 1)
  }

  func testAnAmpersandInALinkIsResolvedOnce() throws {
    let listing = try read("rss-atom/rss_item_link_corrupted_ampersands.xml")
    XCTAssertEqual(try listing.clip().url, "http://link/get?a=1&b=2")
    XCTAssertEqual(listing.lists.count, 1)
  }

  func testAFeedThatEndsInACharacterSectionIsAList() throws {
    let listing = try read("rss-atom/rss_incomplete_cdata.xml")
    XCTAssertLessThan(listing.clips.count, 2)
    let list = try listing.list()
    XCTAssertEqual(list.title, "can feedparser read this xml")
    XCTAssertTrue(list.notes.contains { $0.code == .recordTruncated })
  }
}
