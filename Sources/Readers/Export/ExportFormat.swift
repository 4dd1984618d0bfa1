/// The forms in which clips leave newsreel.
public enum ExportFormat: String, Sendable, CaseIterable {
  /// One JSON object a line, with everything that is known; lists as well.
  case jsonl
  /// A table for the rights desk, one clip a row, separated by commas.
  case csv
  /// The same table separated by tabs.
  case tsv
  /// An array of ninjs 3 items.
  case ninjs
  /// A Media RSS channel.
  case rss
  /// A dopesheet a person can print.
  case text

  /// True where lists are written too; the other formats write clips only.
  public var carriesLists: Bool {
    switch self {
    case .jsonl: true
    case .csv, .tsv, .ninjs, .rss, .text: false
    }
  }

  /// The MIME type of the output.
  public var mediaType: String {
    switch self {
    case .jsonl: "application/x-ndjson"
    case .csv: "text/csv; charset=utf-8"
    case .tsv: "text/tab-separated-values; charset=utf-8"
    case .ninjs: "application/json"
    case .rss: "application/rss+xml"
    case .text: "text/plain; charset=utf-8"
    }
  }
}
