/// The credits a restriction text demands, verbatim and in the order of the text, each once.
///
/// A text without any word of credit is not read further, so most texts cost only their words;
/// misspelt credit words are not guessed. Credits without a name ("courtesy mandatory") are left
/// out.
public func demandedCredits(in text: String) -> [String] {
  let form = NormalForm(text)
  let reading = Reading(form, tokens: Tokenizer.tokens(of: form))
  guard reading.masks.contains(where: { $0.intersects([.creditHead, .sourceWord]) }) else {
    return []
  }
  var line = LineReader(reading, published: nil)
  line.read()
  var credits: [String] = []
  for clause in line.clauses {
    guard case .credit(let name, _) = clause.value, !name.isEmpty, !credits.contains(name) else {
      continue
    }
    credits.append(name)
  }
  return credits
}
