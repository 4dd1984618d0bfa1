import Catalogue
import Clips
import Foundation
import XCTest

@testable import newsreel

/// The sample listing, stored once for all stories; every story gets a copy of its own.
enum PreparedCatalogue {
  private static let sample = Result {
    let folder = try newFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("sample.sqlite")
    try fill(file.path)
    // The last connection has gone with `fill`, so the write-ahead log is in the file.
    return try Data(contentsOf: file)
  }

  private static func newFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("newsreel-story-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
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
  static func copy(judgedFor shelf: ProfileShelf) throws -> (catalogue: Catalogue, folder: URL) {
    let place = try newFolder()
    let file = place.appendingPathComponent("catalogue.sqlite")
    try write(to: file)
    return (try Catalogue(at: file.path) { shelf.answer($0, $1) }, place)
  }

  /// Writes the catalogue of the sample to a file.
  static func write(to file: URL) throws { try sample.get().write(to: file) }
}
