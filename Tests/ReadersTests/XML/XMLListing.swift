import Clips
import Foundation
import XCTest

@testable import Readers

/// Everything one document gives.
struct XMLListing {
  var clips: [Clip] = []
  var lists: [ClipList] = []
  var problems: [String] = []

  init(_ text: String, as kind: DocumentKind? = nil) throws {
    try self.init(Array(text.utf8), as: kind)
  }

  init(_ bytes: [UInt8], as kind: DocumentKind? = nil, piece: Int = 1 << 16) throws {
    var listing = XMLListing()
    try withoutActuallyEscaping({ (event: ReadEvent) in
      switch event {
      case .record(.clip(let clip)): listing.clips.append(clip)
      case .record(.list(let list)): listing.lists.append(list)
      case .problem(let problem): listing.problems.append(problem.description)
      case .progress: break
      }
    }) { send in
      let outlet = Outlet(.forTests, send: send)
      let document = Document(
        BytesInput(bytes), context: DocumentContext(file: "f"), limits: ReadLimits())
      try readDocument(document, to: outlet, as: kind)
    }
    self = listing
  }

  private init() {}

  /// The only clip.
  func clip(file: StaticString = #filePath, line: UInt = #line) throws -> Clip {
    XCTAssertEqual(clips.count, 1, "clips", file: file, line: line)
    return try XCTUnwrap(clips.first, file: file, line: line)
  }

  /// The only list.
  func list(file: StaticString = #filePath, line: UInt = #line) throws -> ClipList {
    XCTAssertEqual(lists.count, 1, "lists", file: file, line: line)
    return try XCTUnwrap(lists.first, file: file, line: line)
  }
}

/// The folder of real files beside the project.
enum Samples {
  /// The bytes of a file; skips the test where the folder is not there.
  static func bytes(_ path: String) throws -> [UInt8] {
    let root = (0..<4).reduce(URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()) {
      folder, _ in folder.deletingLastPathComponent()
    }
    let folder = root.deletingLastPathComponent().appendingPathComponent("shared/samples")
    guard FileManager.default.fileExists(atPath: folder.path) else {
      throw XCTSkip("no samples at \(folder.path): this real file is not tested")
    }
    return [UInt8](try Data(contentsOf: folder.appendingPathComponent(path)))
  }
}
