extension Query: CustomStringConvertible {
  /// The query as it is typed; parsing it gives the query back if the parser made it.
  public var description: String {
    switch self {
    case .all(let parts):
      parts.map { part in
        if case .any = part { "(\(part))" } else { part.description }
      }.joined(separator: " ")
    case .any(let parts):
      parts.map(\.description).joined(separator: " OR ")
    case .not(let part):
      part.printedNegated
    case .text(let term):
      term.description
    case .filter(let filter):
      filter.description
    }
  }

  private var printedNegated: String {
    switch self {
    case .all, .any:
      return "-(\(self))"
    case .not, .text, .filter:
      let text = description
      return text.unicodeScalars.first == "-" ? "NOT \(text)" : "-\(text)"
    }
  }
}

extension Term: CustomStringConvertible {
  /// The term as it is typed.
  public var description: String {
    let name = field.map { "\($0.rawValue):" } ?? ""
    switch content {
    case .word(let text, let isPrefix):
      return name + text + (isPrefix ? "*" : "")
    case .phrase(let text, let isPrefix):
      return name + inQuotes(text) + (isPrefix ? "*" : "")
    case .near(let items, let distance):
      let printed = items.map { item in
        item.unicodeScalars.contains { $0.endsWord || $0 == "," } ? inQuotes(item) : item
      }
      return "\(name)near(\(printed.joined(separator: " ")), \(distance))"
    }
  }
}

extension Filter: CustomStringConvertible {
  /// The filter as it is typed.
  public var description: String {
    switch self {
    case .value(let field, let value): "\(field.rawValue):\(asValue(value))"
    case .date(let field, let comparison):
      field.rawValue + comparison.printed { $0.description }
    case .number(let field, let comparison):
      field.rawValue + comparison.printed { $0.printed(in: field) }
    case .has(let feature): "has:\(feature.rawValue)"
    case .state(let state): "is:\(state.rawValue)"
    }
  }
}

extension Comparison {
  fileprivate func printed(_ print: (Point) -> String) -> String {
    switch self {
    case .equal(let point): ":\(print(point))"
    case .less(let point): "<\(print(point))"
    case .lessOrEqual(let point): "<=\(print(point))"
    case .greater(let point): ">\(print(point))"
    case .greaterOrEqual(let point): ">=\(print(point))"
    case .between(let low, let high): ":\(print(low))..\(print(high))"
    }
  }
}

extension NumberPoint {
  fileprivate func printed(in field: NumberField) -> String {
    switch (field, span) {
    case (.duration, 3_600): "\(value / 3_600)h"
    case (.duration, 60): "\(value / 60)m"
    case (.duration, _), (.urgency, _): "\(value)"
    }
  }
}

extension DatePoint: CustomStringConvertible {
  /// The date as it is typed.
  public var description: String {
    switch self {
    case .calendar(let point): point.description
    case .relative(let count, let unit): "\(count)\(unit.rawValue)"
    case .named(let name): name.rawValue
    }
  }
}

extension CalendarPoint: CustomStringConvertible {
  /// The date in ISO 8601 as it is typed, without `Z` for UTC.
  public var description: String {
    var text = padded(year, 4)
    if precision == .year { return text }
    text += "-" + padded(month, 2)
    if precision == .month { return text }
    text += "-" + padded(day, 2)
    if precision != .day { text += "T\(padded(hour, 2)):\(padded(minute, 2))" }
    if precision == .second { text += ":" + padded(second, 2) }
    guard offset != 0 else { return text }
    let minutes = abs(offset)
    return text + (offset < 0 ? "-" : "+") + padded(minutes / 60, 2) + ":" + padded(minutes % 60, 2)
  }
}

private func padded(_ number: Int, _ digits: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}

func inQuotes(_ text: String) -> String {
  "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
    + "\""
}

private func asValue(_ text: String) -> String {
  let isPlain = text.unicodeScalars.allSatisfy { !$0.endsWord } && !text.isEmpty
  return isPlain ? text : inQuotes(text)
}
