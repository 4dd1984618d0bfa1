import ArgumentParser
import Clips
import Readers

/// Records on their way to a descriptor in an export format, in chunks.
struct ExportOutput {
  private var exporter: Exporter
  private let descriptor: Int32
  private var pending: [UInt8] = []
  /// How many clips were written.
  private(set) var clips = 0

  init(_ format: ExportFormat, descriptor: Int32) {
    exporter = Exporter(format)
    self.descriptor = descriptor
  }

  mutating func begin() throws { try add(exporter.begin()) }

  mutating func write(_ record: ListingRecord) throws {
    if case .clip = record { clips += 1 }
    try add(exporter.record(record))
  }

  mutating func end() throws {
    try add(exporter.end())
    try flush()
  }

  private mutating func add(_ bytes: [UInt8]) throws {
    pending += bytes
    if pending.count >= 1 << 16 { try flush() }
  }

  private mutating func flush() throws {
    guard writeAll(pending, to: descriptor) else { throw ExitCode(1) }
    pending.removeAll(keepingCapacity: true)
  }
}
