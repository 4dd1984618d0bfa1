import Clips

/// Where all records and problems of one reading go; counts them on the way.
final class Outlet {
  /// The options of the reading.
  let options: ReadOptions
  /// What was read so far.
  var summary = ReadSummary()

  private let send: (ReadEvent) throws -> Void

  /// An outlet into that closure.
  init(_ options: ReadOptions, send: @escaping (ReadEvent) throws -> Void) {
    self.options = options
    self.send = send
  }

  func emit(_ record: ListingRecord) throws {
    switch record {
    case .clip(let clip):
      summary.clips += 1
      count(clip.notes)
    case .list(let list):
      summary.lists += 1
      count(list.notes)
    }
    try send(.record(record))
  }

  func report(_ problem: ReadProblem) throws {
    summary.skipped += 1
    try send(.problem(problem))
  }

  func progress(_ bytes: Int64) throws {
    summary.bytes = max(summary.bytes, bytes)
    try send(.progress(bytes: bytes))
  }

  private func count(_ notes: [Note]) {
    for note in notes {
      if let code = note.code { summary.notes[code, default: 0] += 1 }
    }
  }
}
