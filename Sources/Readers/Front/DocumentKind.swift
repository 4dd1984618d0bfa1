/// What a document turned out to be, by its content alone (FORMATS section 4).
public enum DocumentKind: String, Hashable, Sendable, CaseIterable {
  case pageText = "page-text"
  case newsMLG2 = "newsml-g2"
  case newsML1 = "newsml-1"
  case nitf
  case appl = "ap-appl"
  case rss
  case atom
  case html
  case warc
  case apMediaAPI = "ap-media-api"
  case jsonFeed = "json-feed"
  case vmh
  case ytDlp = "yt-dlp"
  case digitalwires = "dpa-digitalwires"
  case ninjs
  case csv
  case wire
  case newsreelLines = "newsreel-jsonl"
  /// Lines of JSON objects of another kind, each a document of its own.
  case jsonLines = "json-lines"
}
