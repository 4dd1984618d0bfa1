/// A read text that can tell whether an unknown stretch stands for itself.
struct StretchedText {
  private let scalars: [Unicode.Scalar]
  private let binding: Set<Int>

  init(_ restriction: Restriction) {
    scalars = Array(restriction.text.unicodeScalars)
    binding = Set(restriction.clauses.filter(\.bindsItsNeighbours).map(\.sentence))
  }

  /// True where signs or the edges of the text part the stretch from what stands beside it, so that
  /// it is no half of a clause; beside a ban or an "only" a comma, slash or dash parts nothing,
  /// since the stretch may be one of the things barred.
  func isWhole(_ clause: Clause) -> Bool {
    let isBound = binding.contains(clause.sentence)
    let before = scalars[..<min(clause.span.lowerBound, scalars.count)].reversed()
    let after = scalars[min(clause.span.upperBound, scalars.count)...]
    return parts(before, isBound: isBound) && parts(after, isBound: isBound)
  }

  /// Whether a sign or the edge comes before the next word.
  private func parts(_ scalars: some Collection<Unicode.Scalar>, isBound: Bool) -> Bool {
    var sawBlank = false
    for scalar in scalars {
      switch scalar {
      case "\n", "\r", "\u{2028}", "\u{2029}", "\u{85}": return true
      case ".", ";", "|", ":", "!", "?", "(", ")", "[", "]", "*", "+", "\u{2022}", "\u{3002}":
        return true
      case ",", "/", "\u{2013}", "\u{2014}": return !isBound
      case "-": return sawBlank && !isBound
      default:
        guard scalar.properties.isWhitespace else { return scalar.properties.isPictographic }
        sawBlank = true
      }
    }
    return true
  }
}

extension Unicode.Scalar.Properties {
  fileprivate var isPictographic: Bool { isEmojiPresentation }
}

extension Clause {
  /// What follows it behind a comma may belong to it.
  fileprivate var bindsItsNeighbours: Bool {
    kind != .unknown && (polarity == .prohibit || value == .only || !except.isEmpty)
  }
}
