import Clips
import Foundation
import Rights
import XCTest

@testable import Readers

/// Clips as the program takes them: read for rights once, behind the readers.
extension ReadOptions {
  static let forTests = ReadOptions { ClipReading($0).clip }
}

/// Everything one input gave.
struct Reading {
  var clips: [Clip] = []
  var lists: [ClipList] = []
  var problems: [ReadProblem] = []
  var summary = ReadSummary()
}

func read(
  _ bytes: [UInt8], named file: String = "in", options: ReadOptions = .forTests
) throws -> Reading {
  try read(BytesInput(bytes), named: file, options: options)
}

func read(_ text: String, named file: String = "in") throws -> Reading {
  try read(Array(text.utf8), named: file)
}

func read(
  _ input: any ByteInput, named file: String = "in", options: ReadOptions = .forTests
) throws -> Reading {
  var reading = Reading()
  reading.summary = try readListing(from: input, named: file, options: options) { event in
    switch event {
    case .record(.clip(let clip)): reading.clips.append(clip)
    case .record(.list(let list)): reading.lists.append(list)
    case .problem(let problem): reading.problems.append(problem)
    case .progress: break
    }
  }
  return reading
}

/// The clip a raw clip becomes, in a document named `in`.
func clip(_ fill: (inout RawClip) -> Void) -> Clip {
  var raw = RawClip()
  raw.id = "x"
  fill(&raw)
  return ClipReading(normalise(raw, in: DocumentContext(file: "in"))).clip
}

/// The bytes of a file of the samples folder beside the project; skips where it is not there.
func sample(_ path: String, from file: String = #filePath) throws -> [UInt8] {
  var folder = URL(fileURLWithPath: file)
  for _ in 0..<4 { folder.deleteLastPathComponent() }
  let url = folder.deletingLastPathComponent().appendingPathComponent("shared/samples/" + path)
  guard let data = FileManager.default.contents(atPath: url.path) else {
    throw XCTSkip("no sample \(path) beside the project")
  }
  return Array(data)
}

extension Clip {
  /// The codes of all notes, in order.
  var noteCodes: [String] { notes.compactMap { $0.code?.rawValue } }
}

extension ClipList {
  /// The codes of all notes, in order.
  var noteCodes: [String] { notes.compactMap { $0.code?.rawValue } }
}

/// A fixed sequence of pseudo-random numbers (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
