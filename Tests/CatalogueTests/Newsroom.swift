import Clips
import Search
import XCTest

@testable import Catalogue

/// 2026-06-18T18:00:00Z, the moment of all tests.
let noon: Int64 = 1_781_805_600

/// A clip with what a test names, published so many seconds before the moment.
func clip(
  _ id: String, _ title: String, age: Int64 = 0, version: String? = nil,
  _ change: (inout Clip) -> Void = { _ in }
) -> Clip {
  var clip = Clip()
  clip.id = id
  clip.title = title
  clip.kind = .video
  clip.status = .usable
  clip.version = version
  clip.source = "Skyline"
  clip.published = Moment(seconds: noon - age)
  change(&clip)
  return clip
}

extension Catalogue {
  /// Stores clips at the moment of the tests.
  @discardableResult
  func store(_ clips: [Clip], at now: Int64 = noon) throws -> StoreSummary {
    try store(clips.map(ListingRecord.clip), receivedAt: now)
  }

  /// The ids a query finds, newest first.
  func found(_ text: String, typing: Bool = false, on shelf: Shelf = .all) throws -> [String] {
    let query = try parse(text, typing: typing).query
    return try rows(
      on: shelf, matching: query, limit: 1_000, now: noon, typing: typing
    ).rows.map(\.id)
  }

  /// The ids on a shelf in an order.
  func ids(on shelf: Shelf = .all, _ order: RowOrder = .newestFirst) throws -> [String] {
    try rows(on: shelf, order: order, limit: 1_000, now: noon).rows.map(\.id)
  }
}

extension XCTestCase {
  /// A path in a folder of its own that is removed after the test.
  func temporaryPath(_ name: String = "catalogue.sqlite") throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("newsreel-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    addTeardownBlock { try? FileManager.default.removeItem(at: folder) }
    return folder.appendingPathComponent(name).path
  }
}
