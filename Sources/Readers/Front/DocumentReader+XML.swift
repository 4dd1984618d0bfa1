extension DocumentReader {
  /// The readers of XML formats.
  static let xml: [DocumentKind: DocumentReader] = [
    .rss: .feed,
    .atom: .feed,
    .newsMLG2: .newsMLG2,
    .newsML1: .newsML1,
    .nitf: .nitf,
    .appl: .appl,
  ]
}
