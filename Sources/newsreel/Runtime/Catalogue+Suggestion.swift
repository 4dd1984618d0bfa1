import Catalogue
import Search

extension Catalogue {
  /// The query with words of the catalogue in place of those it does not hold; nil without any.
  func suggestion(for query: Query) throws -> String? {
    var better = query
    for term in query.wantedTerms {
      guard case .word(let word, _) = term.content,
        let found = suggest(for: word, among: try vocabulary(near: word), limit: 1).first
      else { continue }
      let other = Term(field: term.field, .word(found.text, isPrefix: false))
      better = better.replacing(term, with: other)
    }
    return better == query ? nil : better.description
  }
}
