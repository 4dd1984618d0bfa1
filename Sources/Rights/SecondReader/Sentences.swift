/// Where words of restricting stand in the sentences of a text, counted once.
struct Sentences: Sendable {
  /// For each word the last word of barring before it in its sentence that lifts no limits; -1
  /// where there is none.
  private(set) var bans: [Int]
  /// For each word the last word of barring of any kind before it in its sentence.
  private(set) var denials: [Int]
  /// For each word whether its sentence holds a word of restricting.
  private(set) var isRestricted: [Bool]

  private static let restricting: CountedWord.Role = [.bars, .narrows, .excepts]

  init(_ words: [CountedWord]) {
    bans = []
    denials = []
    isRestricted = [Bool](repeating: false, count: words.count)
    bans.reserveCapacity(words.count)
    denials.reserveCapacity(words.count)
    var ban = -1
    var denial = -1
    var start = 0
    var restricts = false
    for index in words.indices {
      let role = words[index].role
      if role.contains(.ends) {
        if restricts { for place in start..<index { isRestricted[place] = true } }
        (ban, denial, restricts, start) = (-1, -1, false, index + 1)
      }
      bans.append(ban)
      denials.append(denial)
      restricts = restricts || !role.isDisjoint(with: Self.restricting)
      guard role.contains(.bars) else { continue }
      denial = index
      if !words.liftsLimits(at: index) { ban = index }
    }
    if restricts { for place in start..<words.count { isRestricted[place] = true } }
  }
}

extension [CountedWord] {
  /// `no restrictions`, `without limits`: what a word of barring may lift.
  func liftsLimits(at index: Int) -> Bool {
    self[index...].prefix(6).contains { $0.role.contains(.limits) }
  }
}
