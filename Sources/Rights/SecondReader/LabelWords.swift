/// Words outside of clauses that belong to a label, a source or a remark; only short runs are
/// looked at, so a long text costs no more than its length.
struct LabelWords {
  private let words: [CountedWord]
  private let isHeld: [Bool]
  /// The names of sources the first reader took from labels.
  private let sources: Set<String>
  private let scalars: [Unicode.Scalar]

  private static let reach = 12
  private static let plain: CountedWord.Role = [.isUpper, .joins]

  init(_ words: [CountedWord], isHeld: [Bool], _ restriction: Restriction) {
    self.words = words
    self.isHeld = isHeld
    let isNeeded = words.indices.contains { !isHeld[$0] }
    scalars = isNeeded ? Array(restriction.text.unicodeScalars) : []
    sources = Set(
      restriction.sources.flatMap { $0.split { !$0.isLetter && !$0.isNumber }.map(String.init) })
  }

  /// Whether a word belongs to a label, a source or a remark.
  func hold(_ index: Int) -> Bool {
    isLabel(index) || isSource(index) || isSourceValue(index) || isRemark(index)
      || sources.contains(String(String.UnicodeScalarView(scalars[words[index].span])))
  }

  /// `Germany:`, `Online -`: the last words before a sign outside of clauses.
  private func isLabel(_ index: Int) -> Bool {
    let next = index + words[index].length
    return next < words.count && words[next].role.contains(.parts) && !isHeld[next]
  }

  /// `(TV MERIDIANA - ...)`: capitals before a sign outside of clauses.
  private func isSource(_ index: Int) -> Bool {
    let run = words[index...].prefix(Self.reach).prefix {
      $0.role.contains(.isUpper) && !$0.role.contains(.bars)
    }
    return !run.isEmpty && run.endIndex < words.count && words[run.endIndex].role.contains(.parts)
      && run.indices.allSatisfy { !isHeld[$0] }
  }

  /// `SOURCE: Port Ellory Marina`: a name behind the sign of a header.
  private func isSourceValue(_ index: Int) -> Bool {
    var place = index - 1
    while place > max(0, index - Self.reach), words[place].role.isSubset(of: Self.plain) {
      place -= 1
    }
    return place > 0 && words[place].role.contains(.parts)
      && words[place - 1].role.contains(.heads)
  }

  /// `(drone)`: up to three words in brackets that mean nothing to either reader.
  private func isRemark(_ index: Int) -> Bool {
    let low = (max(0, index - 4)..<index).last { !words[$0].role.isSubset(of: Self.plain) } ?? -1
    let high = (index..<min(words.count, index + 4)).first {
      !words[$0].role.isSubset(of: Self.plain)
    }
    guard low >= 0, let high, high - low <= 4 else { return false }
    return scalars[words[low].span.lowerBound] == "(" && scalars[words[high].span.lowerBound] == ")"
  }
}
