import Search

/// `; did you mean X?` where a known name is near the one written, nothing otherwise.
func didYouMean(_ name: String, among known: [String]) -> String {
  let near = nearest(name, among: known)
  return near.isEmpty ? "" : "; did you mean \(near.joined(separator: " or "))?"
}

/// The known names that differ by a slip of the fingers, or that this one begins; three at most.
private func nearest(_ name: String, among known: [String]) -> [String] {
  let typed = plain(name)
  guard !typed.isEmpty, typed.unicodeScalars.count <= 64 else { return [] }
  let forms = known.map { (name: $0, plain: plain($0)) }
  let same = forms.filter { $0.plain == typed }
  if !same.isEmpty { return same.map(\.name) }
  let words = forms.map { VocabularyWord($0.plain, count: 1) }
  let slips = suggest(for: typed, among: words, limit: 3).map(\.text)
  var near = slips.compactMap { slip in forms.first { $0.plain == slip }?.name }
  if typed.utf8.count >= 3 {
    near += forms.filter { $0.plain.hasPrefix(typed) && !near.contains($0.name) }.map(\.name)
  }
  return Array(near.prefix(3))
}

/// The name without case, hyphens and underscores.
private func plain(_ name: String) -> String {
  name.lowercased().filter { $0 != "-" && $0 != "_" }
}
