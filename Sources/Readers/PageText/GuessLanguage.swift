/// The language of a text by its commonest words; nil where they are few or speak for two.
func guessLanguage(of text: String) -> String? {
  var counts: [String: Int] = [:]
  for word in text.prefix(8000).split(whereSeparator: { !$0.isLetter }).prefix(1500) {
    for language in languagesOfWord[word.lowercased()] ?? [] { counts[language, default: 0] += 1 }
  }
  let best = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
  guard let first = best.first, first.value >= 3 else { return nil }
  let second = best.dropFirst().first?.value ?? 0
  return first.value * 2 >= second * 3 ? first.key : nil
}

private let languagesOfWord: [String: [String]] = {
  let words: [(String, String)] = [
    ("en", "the of and in to was were is are that with for by on from at as which had has it"),
    ("fr", "le la les des et du un une dans est sont que qui pour par sur avec au aux ont été"),
    ("de", "der die das und den dem ein eine ist sind von mit für auf im zu nicht auch wurde nach"),
    ("es", "el la los las de del y en que un una es son por con para se al fue han como más"),
    ("pt", "o a os as de do da dos das e em que um uma é são por com para não ao foi no na"),
    ("it", "il lo la gli le di del della e in che un una è sono per con non al ha nel dei"),
    ("nl", "de het een en van in op is zijn dat met voor aan te door niet bij uit werd naar"),
    ("ru", "и в на не что с по из для от был была были как это его к у за после также"),
    ("uk", "і в на не що з по із для від був була були як це його до у за після також та"),
    ("ar", "في من على أن إلى عن التي الذي هذا هذه بعد مع كان و قال ما لا بين"),
    ("tr", "ve bir bu için ile da de olarak olan en çok daha sonra gibi kadar"),
    ("pl", "i w na nie z do że się jest o po od dla przez był była jak to"),
  ]
  var table: [String: [String]] = [:]
  for (language, list) in words {
    for word in list.split(separator: " ") { table[String(word), default: []].append(language) }
  }
  return table
}()
