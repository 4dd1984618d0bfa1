import Clips
import Glibc
import Readers

/// Which reader is fuzzed, by the environment; without one the content decides.
private let kind = getenv("NEWSREEL_READER").flatMap { DocumentKind(rawValue: String(cString: $0)) }

/// Bounds that keep one run short.
private let options: ReadOptions = {
  var options = ReadOptions(now: 1_700_000_000)
  options.limits.documentBytes = 1 << 20
  options.limits.recordBytes = 1 << 20
  options.limits.inflateFreeBytes = 1 << 20
  return options
}()

/// Reads the bytes and stops at whatever must never be handed on: a record without an id, with a
/// control character, or that is another one once it was exported and read again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzReader(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let input = BytesInput(Array(UnsafeBufferPointer(start: bytes, count: count)))
  _ = try? readListing(from: input, named: "fuzz", as: kind, options: options) { event in
    switch event {
    case .record(let record):
      if case .clip(let clip) = record, clip.id.isEmpty || clip.title.isEmpty { abort() }
      if case .list(let list) = record, list.id.isEmpty { abort() }
      checkExport(of: record)
    case .problem(let problem): if problem.description.isEmpty { abort() }
    case .progress: break
    }
  }
  return 0
}

private func checkExport(of record: ListingRecord) {
  var exporter = Exporter(.jsonl)
  let line = exporter.record(record)
  if holdsControl(line) { abort() }
  var again: [ListingRecord] = []
  _ = try? readListing(from: BytesInput(line), named: "again", as: .newsreelLines) { event in
    if case .record(let record) = event { again.append(record) }
  }
  guard again.count == 1, exporter.record(again[0]) == line else {
    for text in [line] + again.map({ exporter.record($0) }) { _ = write(2, text, text.count) }
    abort()
  }
}

/// True where the JSON names a control character that is neither a tab nor a line feed.
private func holdsControl(_ line: [UInt8]) -> Bool {
  var index = 0
  while index + 1 < line.count {
    guard line[index] == UInt8(ascii: "\\") else {
      index += 1
      continue
    }
    switch line[index + 1] {
    case UInt8(ascii: "r"), UInt8(ascii: "b"), UInt8(ascii: "f"): return true
    case UInt8(ascii: "u"):
      let digits = String(decoding: line[(index + 2)...].prefix(4), as: UTF8.self)
      // Marks of direction are escaped too, but they are no controls.
      if let value = UInt32(digits, radix: 16), value < 0x20 || (0x7F...0x9F).contains(value) {
        return true
      }
      index += 6
    default: index += 2
    }
  }
  return line.contains(0x7F)
}
