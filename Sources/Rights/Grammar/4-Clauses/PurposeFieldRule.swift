/// Purposes or programmes as the whole value of a field or label.
struct PurposeFieldRule: ClauseRule {
  let line: Line

  /// "Usage: editorial", "Broadcasters: news bulletins": only that. Behind a word of restricting it
  /// may as well be what is barred.
  func read(at index: Int) -> Found? {
    guard isSign(index - 1, ":"), isGrantedField(index - 2) else { return nil }
    var targets: [Target] = []
    var end = index
    var kind: Clause.Kind?
    while !isHardEnd(end), let found = object(at: end), kind == nil || kind == found.kind,
      found.kind == .purpose || found.kind == .programme
    {
      kind = found.kind
      targets += found.meant
      end = skip(found.next, [.use])
      guard isJoiner(end), let more = object(at: end + 1), more.kind == kind else { break }
      end += 1
    }
    guard let kind, isEnd(end) else { return nil }
    return Found(kind, .permit, index..<end, target: targets, value: .only)
  }

  /// What the value stands behind names a use or whose it is, and no word before it restricts.
  private func isGrantedField(_ last: Int) -> Bool {
    guard WordList.usageField.contains(token(last)) || hasAny(last, [.platform, .client, .clients])
    else { return false }
    var index = last
    while index >= 0, !isHardEnd(index) {
      if WordList.limit.contains(token(index))
        || hasAny(index, [.neg, .nor, .forbidden, .except, .without, .excludedField, .only])
      {
        return false
      }
      index -= 1
    }
    return true
  }
}
