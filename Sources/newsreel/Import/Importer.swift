import Catalogue
import Clips
import Readers

/// Reads listings into a catalogue, batch by batch.
struct Importer {
  let catalogue: Catalogue
  let now: Int64
  /// Told of every record that could not be read.
  var report: (ReadProblem) -> Void
  /// Told after each batch.
  var progress: (Importer.Tally) -> Void = { _ in }
  private(set) var tally = Tally()
  private var batch: [ListingRecord] = []

  /// What an import has done so far.
  struct Tally {
    var files = 0
    var failedFiles = 0
    var clips = 0
    var lists = 0
    var skipped = 0
    var stored = StoreSummary()
  }

  private static let batchSize = 500

  init(
    into catalogue: Catalogue, now: Int64, report: @escaping (ReadProblem) -> Void,
    progress: @escaping (Tally) -> Void = { _ in }
  ) {
    self.catalogue = catalogue
    self.now = now
    self.report = report
    self.progress = progress
  }

  /// Reads one listing to its end; what cannot be read is reported, what cannot be stored is
  /// thrown.
  mutating func read(_ input: any ByteInput, named name: String) throws {
    tally.files += 1
    let summary = try readListing(from: input, named: name, options: ReadOptions(now: now)) {
      event in
      switch event {
      case .record(let record): try take(record)
      case .problem(let problem):
        tally.skipped += 1
        report(problem)
      case .progress: progress(tally)
      }
    }
    try flush()
    if summary.kind == nil { tally.failedFiles += 1 }
  }

  private mutating func take(_ record: ListingRecord) throws {
    switch record {
    case .clip: tally.clips += 1
    case .list: tally.lists += 1
    }
    batch.append(record)
    if batch.count >= Self.batchSize { try flush() }
  }

  private mutating func flush() throws {
    guard !batch.isEmpty else { return }
    var summary = try catalogue.store(batch, receivedAt: now)
    summary.arrivals = []
    tally.stored = tally.stored + summary
    batch.removeAll(keepingCapacity: true)
    progress(tally)
  }
}
