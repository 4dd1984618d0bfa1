extension DocumentReader {
  /// The readers of JSON, HTML, table, wire and archive formats.
  static let web: [DocumentKind: DocumentReader] = [
    .apMediaAPI: DocumentReader(read: readAPMediaAPI),
    .digitalwires: DocumentReader(read: readDigitalwires),
    .jsonFeed: DocumentReader(read: readJSONFeed),
    .ninjs: DocumentReader(read: readNinjs),
    .vmh: DocumentReader(read: readVMH),
    .ytDlp: DocumentReader(read: readYtDlp),
  ]
}
