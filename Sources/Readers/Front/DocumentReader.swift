/// Reads one document of a known kind: takes bytes or text from the document and hands raw records
/// to the intake; throws only what the document or the intake throws.
struct DocumentReader: Sendable {
  /// Reads the document to its end.
  let read: @Sendable (Document, Intake) throws -> Void

  /// The reader of that kind; nil where none is built in.
  static func reader(for kind: DocumentKind) -> DocumentReader? {
    text[kind] ?? xml[kind] ?? web[kind]
  }

  /// The readers of labelled page text and JSON Lines.
  static let text: [DocumentKind: DocumentReader] = [
    .pageText: .pageText, .newsreelLines: .newsreelLines, .jsonLines: .jsonLines,
  ]
}
