extension DocumentReader {
  /// The readers of XML formats.
  static let xml: [DocumentKind: DocumentReader] = [:]
}
