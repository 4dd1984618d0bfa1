import Foundation

/// Words with the frequencies of a natural language (Zipf), most of them made of syllables.
struct Lexicon {
  static let size = 60_000

  let words: [String]
  private let cumulative: [Double]

  init(seed: UInt64, syllables: [String], common: [String] = []) {
    var random = Seeded(seed)
    var words = common
    var seen = Set(common)
    while words.count < Self.size {
      let word =
        (0..<(1 + random.below(3) + (words.count > 500 ? 1 : 0) + (words.count > 4_000 ? 2 : 0)))
        .map { _ in syllables[random.below(syllables.count)] }.joined()
      if seen.insert(word).inserted { words.append(word) }
    }
    self.words = words
    var sum = 0.0
    cumulative = words.indices.map { index in
      sum += 1 / pow(Double(index) + 2.7, 1.05)
      return sum
    }
  }

  func word(_ random: inout Seeded, skipping first: Int = 0) -> String {
    let floor = first > 0 ? cumulative[first - 1] : 0
    let total = cumulative[cumulative.count - 1]
    let aim = floor + Double(random.next() >> 11) / Double(1 << 53) * (total - floor)
    var (low, high) = (0, cumulative.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if cumulative[middle] < aim { low = middle + 1 } else { high = middle }
    }
    return words[low]
  }

  func text(_ count: Int, _ random: inout Seeded, skipping first: Int = 0) -> String {
    (0..<count).map { _ in word(&random, skipping: first) }.joined(separator: " ")
  }

  static let english = Lexicon(
    seed: 1,
    syllables: [
      "ba", "ber", "ca", "con", "da", "der", "di", "do", "en", "er", "fa", "for", "ga", "gen",
      "ha", "in", "ka", "la", "le", "lo", "ma", "men", "mi", "mo", "na", "ni", "no", "or", "pa",
      "per", "po", "pre", "ra", "re", "ri", "ro", "sa", "se", "si", "so", "sta", "ta", "te", "ti",
      "ton", "tor", "tra", "un", "va", "ve", "vi", "wa", "wor", "ya", "zo", "ing", "ed", "al",
    ],
    common: """
      the of to in and a on for as at by with from is was were are after over his her its their
      said police president minister government people city talks protest flood fire election
      court army police war peace summit market river bridge school hospital storm rescue border
      police leaders crowd parliament capital attack trial strike vote visit march ceremony
      victims workers soldiers students supporters residents officials exterior interior wide
      close pan various shot night day street road building square car crowd flag speech
      soundbite english various mid tilt view smoke helicopter boat train station airport
      """.split(whereSeparator: \.isWhitespace).map(String.init).reduce(into: []) { list, word in
        if !list.contains(word) { list.append(word) }
      })

  static let others = [
    Lexicon(
      seed: 2,
      syllables: ["на", "по", "ре", "ко", "ва", "ни", "го", "род", "ста", "ли", "мо", "сто"]),
    Lexicon(
      seed: 3, syllables: ["ال", "مد", "ين", "حر", "بل", "سو", "ري", "قا", "هر", "ات", "من", "نو"]),
    Lexicon(
      seed: 4, syllables: ["新", "聞", "東", "京", "会", "見", "政", "府", "市", "場", "大", "学", "国"]),
  ]
}
