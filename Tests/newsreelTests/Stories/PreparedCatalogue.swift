import Catalogue
import Clips
import Foundation
import XCTest

@testable import newsreel

/// The sample listing, stored once for all stories; every story gets a copy of its own.
enum PreparedCatalogue {
  private static let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("newsreel-stories-\(getpid())")

  private static let sample = Result {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appendingPathComponent("sample.sqlite").path
    try fill(path)
    // The last connection has gone with `fill`, so the write-ahead log is in the file.
    return try Data(contentsOf: URL(fileURLWithPath: path))
  }

  private static func fill(_ path: String) throws {
    let catalogue = try Catalogue(at: path)
    _ = try catalogue.store(Sample.records(), receivedAt: Sample.now)
  }

  /// The outlets of the sample, the first one active.
  static var profiles: ProfileShelf {
    let profiles = Sample.profiles.profiles
    return ProfileShelf(profiles, active: profiles.first?.id)
  }

  /// A copy of the catalogue of the sample, and the folder to remove with it.
  static func copy() throws -> (catalogue: Catalogue, folder: URL) {
    let bytes = try sample.get()
    let place = folder.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    let file = place.appendingPathComponent("catalogue.sqlite")
    try bytes.write(to: file)
    let shelf = profiles
    return (try Catalogue(at: file.path) { shelf.answer($0, $1) }, place)
  }

  /// Removes everything that was written.
  static func remove() { try? FileManager.default.removeItem(at: folder) }
}
