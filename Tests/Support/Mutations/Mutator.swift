import Foundation

/// Changes lines of one set.
struct Mutator {
  let lines: [MutableLine]

  static let grants = [
    "Access all", "No restrictions", "Unrestricted use", "Free to use", "ACCESS ALL",
    "No restrictions apply",
  ]
  /// Grants that go on as a list does, so that they stand in a sentence of their own.
  static let lists = ["All platforms worldwide", "Available to all clients"]

  func mutant(_ mutation: Mutation, _ chance: inout some RandomNumberGenerator) -> Mutant? {
    guard let line = lines.randomElement(using: &chance),
      let separator = Separator.all.randomElement(using: &chance)
    else { return nil }
    switch mutation {
    case .join: return join(line, separator, &chance)
    case .grantBefore, .grantBehind:
      let grants = separator.strength == .sentence ? Self.grants + Self.lists : Self.grants
      guard let grant = grants.randomElement(using: &chance) else { return nil }
      return granted(line, grant, separator, isBefore: mutation == .grantBefore)
    case .separator: return separated(line, separator, &chance)
    case .order: return reordered(line, &chance)
    case .bracket:
      let isFit = !line.hasLabel && !line.text.contains { "()[]".contains($0) }
      return plain(line, "(" + line.text + ")", isFit)
    case .capitals: return plain(line, line.text.uppercased(), true)
    case .emphasis:
      let mark = ["++", "***", "!!", ">> ", "== "].randomElement(using: &chance) ?? ""
      return plain(line, mark + line.text + String(mark.reversed()), !line.hasLabel)
    case .wrap: return wrapped(line, &chance)
    case .blanks: return blanked(line, &chance)
    case .fields:
      guard let other = lines.randomElement(using: &chance), areIndependent(line, other) else {
        return nil
      }
      return Mutant(texts: [line.text, other.text], floors: strictest(line, other))
    }
  }

  private func plain(_ line: MutableLine, _ text: String, _ isFit: Bool) -> Mutant? {
    isFit ? Mutant(texts: [text], floors: line.floors) : nil
  }

  private func strictest(_ one: MutableLine, _ other: MutableLine) -> [Int] {
    one.floors.indices.map { outlet in
      if one.isBarred[outlet] || other.isBarred[outlet] { return 2 }
      let floor = max(one.floors[outlet], other.floors[outlet])
      return one.splitsPlatforms || other.splitsPlatforms ? min(floor, 1) : floor
    }
  }

  /// Neither of two lines grants what the other leaves open.
  private func areIndependent(_ one: MutableLine, _ other: MutableLine) -> Bool {
    !one.hasSpecificGrant && !other.hasSpecificGrant
      && other.text.contains { $0.isLetter } && other.text.count > 4 && !other.text.hasSuffix(":")
  }

  private func join(
    _ line: MutableLine, _ separator: Separator, _ chance: inout some RandomNumberGenerator
  ) -> Mutant? {
    guard let other = lines.randomElement(using: &chance), areIndependent(line, other),
      !line.hasLabel, !line.isBound, line.text != other.text, separator.fits(other.text)
    else { return nil }
    if separator.strength != .sentence {
      guard !other.isBound, !line.hasException, !other.hasLabel, !other.hasException,
        line.exclusiveKinds.isDisjoint(with: other.exclusiveKinds)
      else { return nil }
    }
    return Mutant(texts: [separator.join(line.text, other.text)], floors: strictest(line, other))
  }

  private func granted(
    _ line: MutableLine, _ grant: String, _ separator: Separator, isBefore: Bool
  ) -> Mutant? {
    guard !line.hasSpecificGrant, !line.isBound, separator.fits(isBefore ? line.text : grant) else {
      return nil
    }
    if separator.strength != .sentence, line.hasLabel || line.hasException { return nil }
    let text = isBefore ? separator.join(grant, line.text) : separator.join(line.text, grant)
    return Mutant(texts: [text], floors: line.floors)
  }

  private func separated(
    _ line: MutableLine, _ separator: Separator, _ chance: inout some RandomNumberGenerator
  ) -> Mutant? {
    guard !line.hasLabel, !line.hasException, !line.hasSpecificGrant, separator.text != " (" else {
      return nil
    }
    var places: [Range<String.Index>] = []
    // A list of what is left may be cut into a label and its value, a list of what is barred not.
    let lists = line.exclusiveKinds.isEmpty ? [", ", " / ", " - ", " and ", " or "] : []
    for mark in [". ", "; ", "\n"] + lists {
      places += line.text.ranges(of: mark).filter { isBetweenWords($0, line.text) }
    }
    // A list cut into sentences is no list: "Do not edit. Use in Japan."
    guard let place = places.randomElement(using: &chance),
      lists.isEmpty || !lists.contains(String(line.text[place])) || !separator.ends
    else { return nil }
    return Mutant(
      texts: [line.text.replacingCharacters(in: place, with: separator.text)], floors: line.floors)
  }

  /// No part of a date, a clock or an abbreviation.
  private func isBetweenWords(_ range: Range<String.Index>, _ text: String) -> Bool {
    let before = text[..<range.lowerBound].split(separator: " ").last ?? ""
    let after = text[range.upperBound...].split(separator: " ").first ?? ""
    return before.count > 3 && !before.contains(where: \.isNumber) && !after.isEmpty
      && !after.contains(where: \.isNumber)
  }

  private func reordered(
    _ line: MutableLine, _ chance: inout some RandomNumberGenerator
  ) -> Mutant? {
    guard !line.hasLabel, !line.hasException, !line.hasSpecificGrant else { return nil }
    let sentences = line.text.components(separatedBy: ". ")
    guard sentences.count > 1 else { return nil }
    return Mutant(
      texts: [sentences.shuffled(using: &chance).joined(separator: ". ")], floors: line.floors)
  }

  private func wrapped(
    _ line: MutableLine, _ chance: inout some RandomNumberGenerator
  ) -> Mutant? {
    guard !line.hasLabel,
      let blank = line.text.indices.filter({ line.text[$0] == " " })
        .randomElement(using: &chance)
    else { return nil }
    return Mutant(
      texts: [line.text.replacingCharacters(in: blank...blank, with: "\n")], floors: line.floors)
  }

  private func blanked(
    _ line: MutableLine, _ chance: inout some RandomNumberGenerator
  ) -> Mutant? {
    guard
      let place = line.text.indices.filter({ line.text[$0] == " " })
        .randomElement(using: &chance)
    else { return nil }
    let blank =
      ["  ", "\u{A0}", " \u{200B}", "\u{2009}", "\t"].randomElement(using: &chance) ?? " "
    return Mutant(
      texts: [line.text.replacingCharacters(in: place...place, with: blank)], floors: line.floors)
  }
}
