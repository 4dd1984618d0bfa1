/// A letter that looks like one of another script, inside a word of that other script.
struct Confusable: Hashable {
  /// The letter.
  var scalar: Unicode.Scalar
  /// The paragraph it stands in, from 1.
  var paragraph: Int

  /// `U+0441, paragraph 4`.
  var words: String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return "U+\(code), paragraph \(paragraph)"
  }
}

/// The look-alike letters in a text, at most `limit` of them; words of one script have none.
func confusables(in text: String, limit: Int = 8) -> [Confusable] {
  if isASCII(text) { return [] }
  var found: [Confusable] = []
  var paragraph = 1
  var latin = 0
  var others: [Unicode.Scalar] = []
  var latinLookalikes: [Unicode.Scalar] = []
  var lineFeeds = 0
  func endWord() {
    if latin > 0, !others.isEmpty {
      let suspects = latin >= others.count ? others.filter(looksLatin) : latinLookalikes
      for scalar in suspects where found.count < limit {
        let confusable = Confusable(scalar: scalar, paragraph: paragraph)
        if !found.contains(confusable) { found.append(confusable) }
      }
    }
    latin = 0
    others.removeAll(keepingCapacity: true)
    latinLookalikes.removeAll(keepingCapacity: true)
  }
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A:
      latin += 1
      if latinLookalikes.count < limit, "aceopxyiABCEHKMOPTXY".unicodeScalars.contains(scalar) {
        latinLookalikes.append(scalar)
      }
    case 0xC0...0x24F where scalar.value != 0xD7 && scalar.value != 0xF7: latin += 1
    case 0x370...0x3FF, 0x400...0x52F: if others.count < 100 { others.append(scalar) }
    case 0x0A:
      endWord()
      lineFeeds += 1
      if lineFeeds == 2 { paragraph += 1 }
      continue
    default: endWord()
    }
    lineFeeds = 0
    if found.count >= limit { break }
  }
  endWord()
  return found
}

private func looksLatin(_ scalar: Unicode.Scalar) -> Bool {
  "асеорхуіѕјАВСЕНКМОРТХУІЅЈονρΑΒΕΖΗΙΚΜΝΟΡΤΥΧ".unicodeScalars.contains(scalar)
}
