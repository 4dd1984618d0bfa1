import Clips

/// Writes records one by one in one format: `begin`, each record, `end`; the bytes put together
/// are one document that newsreel reads again.
public struct Exporter {
  /// The format that is written.
  public let format: ExportFormat

  private var count = 0

  /// An exporter of that format that has written nothing.
  public init(_ format: ExportFormat) { self.format = format }

  /// What stands before the first record.
  public mutating func begin() -> [UInt8] {
    count = 0
    switch format {
    case .jsonl, .text: return []
    case .csv: return ClipTable(delimiter: ",").heading
    case .tsv: return ClipTable(delimiter: "\t").heading
    case .ninjs: return Array("[".utf8)
    case .rss: return Array(MediaRSS.opening.utf8)
    }
  }

  /// One record; empty for a list where the format carries none.
  public mutating func record(_ record: ListingRecord) -> [UInt8] {
    switch record {
    case .list:
      guard format.carriesLists else { return [] }
      return line(record)
    case .clip(let clip):
      defer { count += 1 }
      switch format {
      case .jsonl: return line(record)
      case .csv: return ClipTable(delimiter: ",").row(clip.withoutKilledContent)
      case .tsv: return ClipTable(delimiter: "\t").row(clip.withoutKilledContent)
      case .ninjs: return item(clip.withoutKilledContent)
      case .rss: return Array(MediaRSS.item(clip.withoutKilledContent).utf8)
      case .text:
        return Array(
          ((count > 0 ? "\n\n" : "") + Dopesheet(clip.withoutKilledContent).text).utf8)
      }
    }
  }

  /// What stands after the last record.
  public mutating func end() -> [UInt8] {
    switch format {
    case .jsonl, .csv, .tsv, .text: []
    case .ninjs: Array((count > 0 ? "\n]\n" : "]\n").utf8)
    case .rss: Array(MediaRSS.closing.utf8)
    }
  }

  private func line(_ record: ListingRecord) -> [UInt8] {
    var writer = JSONWriter()
    writer.write(.object(record.json))
    writer.endLine()
    return writer.bytes
  }

  private func item(_ clip: Clip) -> [UInt8] {
    var writer = JSONWriter()
    writer.write(.object(NinjsItem(clip).json))
    return Array((count > 0 ? ",\n" : "\n").utf8) + writer.bytes
  }
}

extension Clip {
  /// The clip as it may be handed on: of a killed one only what tells which it is.
  var withoutKilledContent: Clip {
    guard isKilled else { return self }
    var clip = self
    clip.sections = []
    clip.description = nil
    clip.shots = []
    clip.renditions = []
    clip.thumbnails = []
    clip.related = []
    return clip
  }
}
