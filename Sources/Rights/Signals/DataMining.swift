/// The PLUS vocabulary of data mining, by address or by the words it prints for a term
/// (http://ns.useplus.org/ldf/vocab).
enum DataMining {
  /// What a value of the property `dataMining` stands for.
  static func meaning(of value: String) -> SignalMeaning {
    if let term = term(address: value) { return terms[term] ?? open }
    let key = key(value)
    if let term = labels[key] { return terms[term] ?? open }
    return key.hasPrefix("PROHIBITED") ? open : .open("data mining: " + value)
  }

  /// The same for words that stand among other terms: nil where they are no value of the
  /// vocabulary beyond doubt.
  static func meaning(ofWords words: String) -> SignalMeaning? {
    if let term = term(address: words) { return terms[term] ?? open }
    let key = key(words)
    guard key.contains(" ") else { return nil }
    return labels[key].flatMap { terms[$0] }
  }

  private static let open = SignalMeaning.open("data mining is barred; how far stands elsewhere")

  private static let terms: [String: SignalMeaning] = [
    "UNSPECIFIED": .information, "ALLOWED": .information,
    "PROHIBITED": .noAI(AIUse.allCases),
    "PROHIBITED-AIMLTRAINING": .noAI([.train]), "PROHIBITED-GENAIMLTRAINING": .noAI([.train]),
    "PROHIBITED-EXCEPTSEARCHENGINEINDEXING": .onlyAI([.index]),
  ]

  private static let labels: [String: String] = [
    "UNSPECIFIED": "UNSPECIFIED", "UNSPECIFIED NO PROHIBITION DEFINED": "UNSPECIFIED",
    "ALLOWED": "ALLOWED", "PROHIBITED": "PROHIBITED",
    "PROHIBITED FOR AI ML TRAINING": "PROHIBITED-AIMLTRAINING",
    "PROHIBITED FOR GENERATIVE AI ML TRAINING": "PROHIBITED-GENAIMLTRAINING",
    "PROHIBITED EXCEPT FOR SEARCH ENGINE INDEXING": "PROHIBITED-EXCEPTSEARCHENGINEINDEXING",
  ]

  /// `.../vocab/DMI-PROHIBITED`, or the QCode of it.
  private static func term(address: String) -> String? {
    guard address.utf8.count <= 100, !address.contains(where: \.isWhitespace) else { return nil }
    let address = address.uppercased()
    return address.firstRange(of: "DMI-").map { String(address[$0.upperBound...]) }
  }

  /// Letters alone, in capitals, runs of others as one blank.
  private static func key(_ words: String) -> String {
    words.uppercased().split { !$0.isLetter }.joined(separator: " ")
  }
}
