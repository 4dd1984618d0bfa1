extension DocumentReader {
  /// The readers of JSON, HTML, table, wire and archive formats.
  static let web: [DocumentKind: DocumentReader] = [:]
}
