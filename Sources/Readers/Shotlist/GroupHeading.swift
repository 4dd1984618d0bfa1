/// A line above a group of shots.
enum GroupHeading: Hashable {
  /// Who filmed it and on what terms: `HARBOUR NEWS - CLIENTS ONLY`; the whole line is kept.
  case source(String, terms: String?, line: Substring)
  /// Where and when: `Antwerp, Belgium - 9 May 2023`.
  case place(String?, date: String?)

  /// The heading a line is; nil where it is none.
  init?(_ line: Substring) {
    guard line.utf8.count <= 300 else { return nil }
    if let source = Self.labelledSource(line) {
      self = .source(source, terms: nil, line: line)
      return
    }
    if let (left, right) = Self.sides(line) {
      if Self.isDate(right) {
        self = .place(String(left), date: String(right))
        return
      }
      if Self.isCapitals(left), Self.isCapitals(right) || mayRestrict(String(right)) {
        self = .source(String(left), terms: String(right), line: line)
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
    } else if Self.isCapitals(line), line.split(separator: " ").count <= 6 {
      self = .source(String(line), terms: nil, line: line)
    } else {
      return nil
    }
  }

  private static func labelledSource(_ line: Substring) -> String? {
    guard line.utf8.count > 7, line.prefix(7).lowercased() == "source:" else { return nil }
    return String(trimmed(line.dropFirst(7)))
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
