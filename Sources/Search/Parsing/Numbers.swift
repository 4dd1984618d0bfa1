/// A whole number of ASCII digits up to a limit; nil for anything else.
func number(_ text: some StringProtocol, limit: Int) -> Int? {
  guard !text.isEmpty, text.utf8.count <= 9 else { return nil }
  var value = 0
  for digit in text.utf8 {
    guard digit >= 0x30, digit <= 0x39 else { return nil }
    value = value * 10 + Int(digit - 0x30)
  }
  return value <= limit ? value : nil
}

func numberComparison(
  _ field: NumberField, _ written: String, _ sign: ComparisonSign?
) throws(QueryError.Fact) -> Comparison<NumberPoint> {
  let text = folded(written)
  func point(_ text: some StringProtocol) throws(QueryError.Fact) -> NumberPoint {
    let parsed: NumberPoint? =
      switch field {
      case .duration: length(text)
      case .urgency: number(text, limit: 99).map { NumberPoint($0) }
      }
    guard let parsed else { throw .unreadableNumber(.number(field), written) }
    return parsed
  }
  if let sign { return sign.comparison(try point(text)) }
  guard let (low, high) = ends(of: text) else { return .equal(try point(text)) }
  if low.isEmpty { return .lessOrEqual(try point(high)) }
  if high.isEmpty { return .greaterOrEqual(try point(low)) }
  let (first, last) = (try point(low), try point(high))
  guard first.value <= last.value else { throw .backwardRange(.number(field)) }
  return .between(first, last)
}

/// The two sides of `..`; nil if the text is no range.
func ends(of text: String) -> (low: Substring, high: Substring)? {
  var previous: String.Index?
  for index in text.indices where text[index] == "." {
    if let before = previous, text.index(after: before) == index {
      return (text[..<before], text[text.index(after: index)...])
    }
    previous = index
  }
  return nil
}

/// A length: `90`, `90s`, `2m`, `1h30m`, `2:15`, `1:02:03`.
private func length(_ text: some StringProtocol) -> NumberPoint? {
  if text.contains(":") {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3 else { return nil }
    var seconds = 0
    for (index, part) in parts.enumerated() {
      guard let value = number(part, limit: index == 0 ? 9_999 : 59) else { return nil }
      seconds = seconds * 60 + value
    }
    return NumberPoint(seconds)
  }
  if let seconds = number(text, limit: 9_999_999) { return NumberPoint(seconds) }
  var seconds = 0
  var span = 7_200
  var digits = text.startIndex
  for index in text.indices {
    let unit: Int
    switch text[index] {
    case "h": unit = 3_600
    case "m": unit = 60
    case "s": unit = 1
    default: continue
    }
    guard unit < span, let value = number(text[digits..<index], limit: 99_999) else { return nil }
    seconds += value * unit
    span = unit
    digits = text.index(after: index)
  }
  return digits == text.endIndex && span < 7_200 ? NumberPoint(seconds, span: span) : nil
}
