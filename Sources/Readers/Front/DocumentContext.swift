import Clips

/// Where a document comes from; every record of it says so in its origin.
struct DocumentContext: Sendable {
  /// The file, folder entry or address.
  var file: String
  /// The containers around the document from the outside in, e.g. `gzip`, `warc`.
  var containers: [String] = []
  /// What the document turned out to be.
  var kind: DocumentKind?
  /// The address the document was captured from.
  var url: String?
  /// When an archive captured it.
  var captured: Moment?
  /// The character encoding that was used.
  var charset: String?
  /// The encoding a header outside of the document declares.
  var declaredCharset: String?
  /// The number of the record in the outermost file that this document is, from 1.
  var record: Int?
  /// What was guessed or lost on the way to the document, to stand at every clip of it.
  var notes: [Note] = []

  /// A document of that file.
  init(file: String) { self.file = file }

  /// The containers as one word, e.g. `gzip+warc`.
  var container: String? { containers.isEmpty ? nil : containers.joined(separator: "+") }
}
