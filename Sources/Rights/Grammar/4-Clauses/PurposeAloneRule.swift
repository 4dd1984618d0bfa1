/// A purpose that is all a sentence says.
struct PurposeAloneRule: ClauseRule {
  let line: Line

  private static let kept: [Target] = [.purpose(.editorial), .purpose(.news)]

  /// "Editorial use": no other use is left (RIGHTS.md 13.5).
  func read(at index: Int) -> Found? {
    guard isHardEnd(index - 1) || isSign(index - 1, ":"),
      let named = object(at: skip(index, [.use, .filler, .prep])), Self.kept.contains(named.target)
    else { return nil }
    let end = skip(named.tokens.upperBound, [.use, .filler])
    guard isHardEnd(end), (index..<end).contains(where: { has($0, .use) }) else { return nil }
    return Found(.purpose, .permit, index..<end, target: named.meant, value: .only)
  }
}
