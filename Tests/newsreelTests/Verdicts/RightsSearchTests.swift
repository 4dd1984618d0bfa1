import Catalogue
import Clips
import Foundation
import Rights
import Search
import XCTest

@testable import newsreel

/// Searching by rights, with the verdicts of a real profile.
final class RightsSearchTests: XCTestCase {
  /// 2026-06-18T18:00:00Z
  private let now: Int64 = 1_781_805_600

  private let outlet = Profile(
    id: "fr", kind: "broadcaster", country: "FR", territories: ["FR"], platforms: ["tv"],
    purposes: ["news"], clientOf: [], memberOf: [], resells: false, archives: true,
    usesFromArchive: false, commerciallyFunded: false, edits: true)

  private func clip(_ id: String, _ text: String, _ change: (inout Clip) -> Void = { _ in })
    -> ListingRecord
  {
    var clip = Clip()
    clip.id = id
    clip.title = id
    clip.kind = .video
    clip.status = .usable
    clip.published = Clips.Moment(seconds: now - 3600)
    clip.restrictions = [Clips.Restriction(text)]
    clip.restrictionState = .restricted
    change(&clip)
    return .clip(clip)
  }

  private func found(_ text: String) throws -> [String] {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(
      "rights-search-\(UUID().uuidString).sqlite")
    defer {
      for end in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: file.path + end)
      }
    }
    let shelf = ProfileShelf([outlet], active: "fr")
    let catalogue = try Catalogue(at: file.path) { shelf.answer($0, $1) }
    try catalogue.store(
      [
        clip("free", "Access all"),
        clip("kept", "No archive. Must credit 'Reuters'"),
        clip("credited", "Access all") { $0.credit = "Reuters" },
        clip("barred", "No access France"),
        clip("held", "Access all") {
          $0.embargo = Embargo(.until, until: Clips.Moment(seconds: self.now + 3600))
        },
        clip("ending", "Access all") {
          $0.expires = [Expiry(at: Clips.Moment(seconds: self.now + 86_400), from: "expires")]
        },
        clip("killed", "Access all") { $0.status = .killed },
        clip("policy", "Access all") { $0.machineRights = "not a policy" },
      ], receivedAt: now)
    let query = try parse(text)
    return try catalogue.rows(on: .all, matching: query, limit: 50, now: now).rows.map(\.id)
      .sorted()
  }

  func testVerdictsAreFoundForTheActiveProfile() throws {
    XCTAssertEqual(try found("verdict:clear"), ["credited", "free"])
    XCTAssertEqual(try found("verdict:conditions"), ["ending", "kept"])
    XCTAssertEqual(try found("verdict:no"), ["barred", "held", "killed"])
    XCTAssertEqual(try found("verdict:review"), ["policy"])
  }

  func testRightsAreFoundByTheirWordsAndFields() throws {
    XCTAssertEqual(try found("restriction:\"no archive\""), ["kept"])
    XCTAssertEqual(try found("restriction:archive"), ["kept"])
    XCTAssertEqual(try found("embargoed:"), ["held"])
    XCTAssertEqual(try found("killed:"), ["killed"])
    XCTAssertEqual(try found("expires<7d"), ["ending"])
    XCTAssertEqual(try found("credit:reuters"), ["credited", "kept"])
    XCTAssertEqual(try found("restriction:\"must credit reuters\""), ["kept"])
  }
}
