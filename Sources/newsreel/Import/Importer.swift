import Catalogue
import Clips
import Readers

/// Reads listings into a catalogue, batch by batch; what is read last is stored by `finish`.
struct Importer {
  let now: Int64
  /// Told of every record that could not be read.
  var report: (ReadProblem) -> Void
  /// Told after each batch.
  var progress: (Importer.Tally) -> Void = { _ in }
  private(set) var tally = Tally()
  private var batch: [ListingRecord] = []
  private var weight = 0
  private let line: StoringLine
  private let bulkSize: Int
  private var isBulk = false

  /// What an import has done so far.
  struct Tally {
    var files = 0
    var failedFiles = 0
    var clips = 0
    var lists = 0
    var skipped = 0
    var stored = StoreSummary()

    /// How far the import is after so many milliseconds.
    func words(after milliseconds: UInt64) -> String {
      let rate = UInt64(clips) * 1000 / max(milliseconds, 1)
      return "\(files) files, \(clips) clips, \(skipped) skipped, \(rate) clips/s"
    }
  }

  private static let batchSize = 500
  private static let batchWeight = 4 << 20

  /// An import that prepares the catalogue for very many clips once it has read `bulkSize`.
  init(
    into catalogue: Catalogue, now: Int64, bulkSize: Int = 2_000,
    report: @escaping (ReadProblem) -> Void, progress: @escaping (Tally) -> Void = { _ in }
  ) {
    line = StoringLine(into: catalogue, now: now)
    self.bulkSize = bulkSize
    self.now = now
    self.report = report
    self.progress = progress
  }

  /// Reads one listing to its end; what cannot be read is reported, what cannot be stored is
  /// thrown.
  mutating func read(_ input: any ByteInput, named name: String) throws {
    tally.files += 1
    let summary = try readListing(from: input, named: name, options: .reading(now: now)) {
      event in
      switch event {
      case .record(let record): try take(record)
      case .problem(let problem):
        tally.skipped += 1
        report(problem)
      case .progress: progress(tally)
      }
    }
    if summary.kind == nil { tally.failedFiles += 1 }
  }

  /// Stores what is left and makes it searchable at full speed.
  mutating func finish() throws {
    try flush()
    try line.finish()
    tally.stored = line.summary
    progress(tally)
  }

  private mutating func take(_ record: ListingRecord) throws {
    switch record {
    case .clip(let clip):
      tally.clips += 1
      weight += clip.sections.reduce(1000) { $0 + $1.text.utf8.count }
    case .list(let list):
      tally.lists += 1
      weight += 200 * list.entries.count
    }
    batch.append(record)
    if !isBulk, tally.clips >= bulkSize {
      isBulk = true
      line.beginBulk()
    }
    if batch.count >= Self.batchSize || weight >= Self.batchWeight { try flush() }
  }

  private mutating func flush() throws {
    guard !batch.isEmpty else { return }
    try line.add(batch, weight: weight)
    batch = []
    weight = 0
    tally.stored = line.summary
    progress(tally)
  }
}
