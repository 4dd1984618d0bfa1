/// What a look at the content found.
struct Finding {
  /// The kind; nil where the content is none of the known formats.
  var kind: DocumentKind?
  /// The words that say why.
  var reason: String
  /// True where there is no content.
  var isEmpty = false
}

/// Looks at the content of a document and takes compression off on the way (FORMATS section 4).
func sniff(_ document: Document) throws -> Finding {
  Finding(kind: nil, reason: "nothing known")
}
