/// A line above a group of shots.
enum GroupHeading: Hashable {
  /// Who filmed it and on what terms: `HARBOUR NEWS - CLIENTS ONLY`.
  case source(String, terms: String?)
  /// The terms alone, behind their label.
  case terms(String)
  /// Where and when: `Antwerp, Belgium - 9 May 2023`.
  case place(String?, date: String?)

  /// The heading a line is; nil where it is none.
  init?(_ line: Substring) {
    guard line.utf8.count <= 300, let first = line.first, first != "*", first != "+" else {
      return nil
    }
    if let (label, value) = PageLabel.read(line), !value.isEmpty, line.contains(":") {
      switch label {
      case .source: self = .source(String(value), terms: nil)
      case .restrictions, .rights: self = .terms(String(value))
      case .date: self = .place(nil, date: String(value))
      case .place: self = .place(String(value), date: nil)
      case .restrictionsAndShotlist, .text, .title, .slug, .id, .duration, .language, .sound:
        return nil
      }
      return
    }
    if let (left, right) = Self.sides(line) {
      if Self.isDate(right) {
        self = .place(String(left), date: String(right))
        return
      }
      if Self.isDate(left), right.contains(",") {
        self = Self.dated(right) ?? .place(String(right), date: String(left))
        return
      }
      if Self.isCapitals(left), Self.isCapitals(right) {
        self = .source(String(left), terms: String(right))
        return
      }
    }
    if Self.isDate(line) {
      self = .place(nil, date: String(line))
    } else if let comma = line.lastIndex(of: ","),
      Self.isDate(trimmed(line[line.index(after: comma)...]))
    {
      self = .place(
        String(trimmed(line[..<comma])), date: String(trimmed(line[line.index(after: comma)...])))
    } else if let dated = Self.dated(line) {
      self = dated
    } else if Self.isCapitals(line), line.split(separator: " ").count <= 6 {
      self = .source(String(line), terms: nil)
    } else {
      return nil
    }
  }

  /// `RECENT, OSLO, NORWAY`, `5 MARCH 2024, BERGEN, NORWAY`.
  private static func dated(_ line: Substring) -> Self? {
    guard let comma = line.firstIndex(of: ",") else { return nil }
    let date = trimmed(line[..<comma])
    let place = trimmed(line[line.index(after: comma)...])
    guard isDate(date), !place.isEmpty, !place.contains(where: \.isNumber) else { return nil }
    return .place(String(place), date: String(date))
  }

  private static func sides(_ line: Substring) -> (Substring, Substring)? {
    var search = line.startIndex
    while let dash = line[search...].firstIndex(where: { "-–—".contains($0) }) {
      let after = line.index(after: dash)
      if dash > line.startIndex, after < line.endIndex, line[line.index(before: dash)] == " ",
        line[after] == " "
      {
        return (trimmed(line[..<dash]), trimmed(line[after...]))
      }
      search = after
    }
    return nil
  }

  private static func isDate(_ text: Substring) -> Bool {
    guard text.utf8.count <= 60, text.contains(where: { $0.isNumber }) else {
      return ["recent", "file", "date unknown", "exact date unknown", "archive"]
        .contains(text.lowercased())
    }
    guard let read = readMoment(String(text)) else { return false }
    return read.moment.precision != .year || text.utf8.count == 4
  }

  private static func isCapitals(_ text: Substring) -> Bool {
    var letters = 0
    var isQuoted = false
    for scalar in text.unicodeScalars {
      if scalar == "'" || scalar == "\"" || scalar == "‘" || scalar == "’" { isQuoted.toggle() }
      if isQuoted { continue }
      if scalar.properties.isLowercase { return false }
      if scalar.properties.isUppercase { letters += 1 }
    }
    return letters >= 2
  }
}
