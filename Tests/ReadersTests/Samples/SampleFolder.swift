import Clips
import XCTest

@testable import Readers

extension Reading {
  init(_ bytes: [UInt8], named file: String = "test", as kind: DocumentKind? = nil) throws {
    try self.init(BytesInput(bytes), named: file, as: kind)
  }

  init(_ text: String, as kind: DocumentKind? = nil) throws {
    try self.init(Array(text.utf8), as: kind)
  }

  /// Reads as that kind, or as what the content is sniffed to be.
  init(_ input: any ByteInput, named file: String = "test", as kind: DocumentKind?) throws {
    self.init()
    var options = ReadOptions.forTests
    options.now = CivilTime.seconds(year: 2024, month: 6, day: 1)
    var records: [ListingRecord] = []
    var problems: [ReadProblem] = []
    let outlet = Outlet(options) { event in
      switch event {
      case .record(let record): records.append(record)
      case .problem(let problem): problems.append(problem)
      case .progress: break
      }
    }
    let document = Document(
      input, context: DocumentContext(file: file), limits: options.limits)
    try readDocument(document, to: outlet, as: kind)
    for record in records {
      switch record {
      case .clip(let clip): clips.append(clip)
      case .list(let list): lists.append(list)
      }
    }
    self.problems = problems
    summary = outlet.summary
  }
}

/// The folder of real files beside the project; not every checkout has it.
enum SampleFolder {
  static let path =
    #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(5).joined(separator: "/") + "/shared/samples/"

  /// Reads a real file as what it is sniffed to be; skips the test where it is not there.
  static func read(_ name: String) throws -> Reading {
    try Reading(FileInput.sample(name), named: name, as: nil)
  }
}

extension FileInput {
  static func sample(_ name: String) throws -> FileInput {
    do {
      return try FileInput(path: SampleFolder.path + name)
    } catch {
      throw XCTSkip("no sample \(name) beside the project in ../shared/samples; nothing compared")
    }
  }
}

extension Clip {
  /// What stands in `extra` under that key, as text.
  func extraText(_ key: String) -> String? { extra[key]?.scalarText }

  var restrictionTexts: [String] { restrictions.map(\.text) }
}

extension XCTestCase {
  /// The only clip of a reading.
  func only(_ reading: Reading, file: StaticString = #filePath, line: UInt = #line) throws -> Clip {
    XCTAssertEqual(reading.clips.count, 1, "clips", file: file, line: line)
    return try XCTUnwrap(reading.clips.first, file: file, line: line)
  }

  /// The only list of a reading.
  func onlyList(
    _ reading: Reading, file: StaticString = #filePath, line: UInt = #line
  ) throws -> ClipList {
    XCTAssertEqual(reading.lists.count, 1, "lists", file: file, line: line)
    return try XCTUnwrap(reading.lists.first, file: file, line: line)
  }
}
