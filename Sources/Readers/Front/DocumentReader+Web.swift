extension DocumentReader {
  /// The readers of JSON, HTML, table, wire and archive formats.
  static let web: [DocumentKind: DocumentReader] = [
    .apMediaAPI: DocumentReader(read: readAPMediaAPI),
    .csv: DocumentReader(read: readTable),
    .digitalwires: DocumentReader(read: readDigitalwires),
    .html: DocumentReader(read: readHTML),
    .jsonFeed: DocumentReader(read: readJSONFeed),
    .ninjs: DocumentReader(read: readNinjs),
    .vmh: DocumentReader(read: readVMH),
    .warc: DocumentReader(read: readWARC),
    .wire: DocumentReader(read: readWire),
    .ytDlp: DocumentReader(read: readYtDlp),
  ]
}
