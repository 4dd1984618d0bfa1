import Clips

/// Understands a profile as written; what it does not understand it says, and leaves unknown.
public struct ProfileReader {
  private let raw: RawProfile
  private var profile = Profile(id: "")
  private var mistakes: [ProfileMistake] = []

  /// The profile, nil where it has no id, and every mistake in it; the profile carries them too.
  public static func read(_ raw: RawProfile) -> (profile: Profile?, mistakes: [ProfileMistake]) {
    var reader = ProfileReader(raw: raw)
    return reader.read()
  }

  private init(raw: RawProfile) { self.raw = raw }

  private mutating func read() -> (Profile?, [ProfileMistake]) {
    var lines: [String: Int] = [:]
    for entry in raw.entries {
      if let first = lines.updateValue(entry.line, forKey: entry.name) {
        add(min(first, entry.line), entry.name, .repeated)
      }
    }
    let repeated = Set(mistakes.map(\.field))
    for entry in raw.entries where !repeated.contains(entry.name) || entry.name == "id" {
      guard let field = ProfileField(rawValue: entry.name) else {
        let near = ProfileWord.near(entry.name, among: ProfileField.allCases.map(\.rawValue))
        add(entry.line, entry.name, .unknownField(near: near))
        continue
      }
      read(field, entry)
    }
    // "silence: contract" speaks of the suppliers, which may stand below it.
    for entry in raw.entries where entry.name == ProfileField.silence.rawValue {
      if !repeated.contains(entry.name) { readSilence(entry) }
    }
    guard !profile.id.isEmpty else {
      if !mistakes.contains(where: { $0.field == ProfileField.id.rawValue }) {
        add(raw.line, ProfileField.id.rawValue, .missing)
      }
      return (nil, mistakes)
    }
    profile.file = raw.file
    profile.mistakes = mistakes
    return (profile, mistakes)
  }

  private mutating func read(_ field: ProfileField, _ entry: RawEntry) {
    switch field {
    case .id: profile.id = text(field, entry) ?? ""
    case .name: profile.name = text(field, entry)
    case .names: profile.names = words(field, entry)
    case .kind: profile.kind = text(field, entry).flatMap { one(entry, ProfileWord.outletKind($0)) }
    case .country:
      profile.country = text(field, entry).flatMap { one(entry, ProfileWord.country($0)) }
    case .territories: profile.territories = codes(field, entry, ProfileWord.territories)
    case .platforms: profile.platforms = codes(field, entry, ProfileWord.platformNames)
    case .purposes: profile.purposes = codes(field, entry, ProfileWord.purposes)
    case .useAt: profile.useAt = moment(entry)
    case .clientOf: profile.clientOf = words(field, entry)
    case .memberOf: profile.memberOf = words(field, entry)
    case .resells: profile.resells = truth(field, entry)
    case .archives: profile.archives = truth(field, entry)
    case .usesFromArchive: profile.usesFromArchive = truth(field, entry)
    case .commerciallyFunded: profile.commerciallyFunded = truth(field, entry)
    case .edits: profile.edits = truth(field, entry)
    case .ai: profile.ai = codes(field, entry, ProfileWord.ai, mayBeEmpty: true)
    case .houseRules: readHouseRules(entry)
    case .intendedUse: profile.intendedUse = text(field, entry)
    case .silence, .note: break
    }
  }

  // MARK: Forms

  private mutating func add(_ line: Int, _ field: String, _ fault: ProfileMistake.Fault) {
    mistakes.append(ProfileMistake(file: raw.file, line: line, field: field, fault: fault))
  }

  /// One text; nothing is nil without a mistake.
  private mutating func text(_ field: ProfileField, _ entry: RawEntry) -> String? {
    switch entry.value {
    case .nothing: return nil
    case .text(let text):
      let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if words.isEmpty { add(entry.line, entry.name, .empty(takes: field.takes)) }
      return words.isEmpty ? nil : words
    case .list, .entries:
      add(entry.line, entry.name, .wrongType(takes: field.takes))
      return nil
    }
  }

  /// The texts of a list, or one text alone, with their lines; nil where it is none.
  private mutating func items(_ field: ProfileField, _ entry: RawEntry)
    -> [(text: String, line: Int)]?
  {
    switch entry.value {
    case .nothing: return nil
    case .text: return text(field, entry).map { [($0, entry.line)] }
    case .list(let items):
      var texts: [(String, Int)] = []
      for item in items {
        let one = RawEntry(entry.name, line: item.line, item.value)
        guard let text = text(field, one) else {
          if item.value == .nothing { add(item.line, entry.name, .empty(takes: field.takes)) }
          return nil
        }
        texts.append((text, item.line))
      }
      return texts
    case .entries:
      add(entry.line, entry.name, .wrongType(takes: field.takes))
      return nil
    }
  }

  /// Names as written.
  private mutating func words(_ field: ProfileField, _ entry: RawEntry) -> [String]? {
    items(field, entry)?.map(\.text)
  }

  /// Codes; one word that is not known makes all of the field unknown, since what is left would
  /// say less than the outlet does.
  private mutating func codes(
    _ field: ProfileField, _ entry: RawEntry,
    _ read: (String) -> ProfileWord.Answer<[String]>, mayBeEmpty: Bool = false
  ) -> [String]? {
    guard let items = items(field, entry) else { return nil }
    if items.isEmpty, !mayBeEmpty {
      add(entry.line, entry.name, .empty(takes: field.takes))
      return nil
    }
    var codes: [String] = []
    var isKnown = true
    for item in items {
      for part in Self.parts(item.text, read) {
        switch read(part) {
        case .success(let found): codes += found.filter { !codes.contains($0) }
        case .failure(let fault):
          add(item.line, entry.name, fault)
          isKnown = false
        }
      }
    }
    return isKnown ? codes : nil
  }

  /// A text that means something as a whole, else its parts between commas, else its words.
  private static func parts(_ text: String, _ read: (String) -> ProfileWord.Answer<[String]>)
    -> [String]
  {
    func isKnown(_ text: String) -> Bool { if case .success = read(text) { true } else { false } }
    if isKnown(text) { return [text] }
    let parts = text.split { ",;".contains($0) }
      .map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
    if parts.count > 1 { return parts }
    let words = text.split(separator: " ").map(String.init)
    return words.allSatisfy(isKnown) ? words : [text]
  }

  private mutating func one(_ entry: RawEntry, _ answer: ProfileWord.Answer<String>) -> String? {
    switch answer {
    case .success(let code): return code
    case .failure(let fault):
      add(entry.line, entry.name, fault)
      return nil
    }
  }

  private mutating func truth(_ field: ProfileField, _ entry: RawEntry) -> Bool? {
    guard let text = text(field, entry) else { return nil }
    switch text.lowercased() {
    case "true", "yes", "y", "on": return true
    case "false", "no", "n", "off": return false
    default:
      add(entry.line, entry.name, .unknown(text, near: [], takes: field.takes))
      return nil
    }
  }

  private mutating func moment(_ entry: RawEntry) -> String? {
    guard let text = text(.useAt, entry) else { return nil }
    guard let instant = Timestamp.instant(text) ?? Self.zoned(text) else {
      add(entry.line, entry.name, .unknown(text, near: [], takes: ProfileField.useAt.takes))
      return nil
    }
    return Timestamp.text(instant)
  }

  private static func zoned(_ text: String) -> Instant? {
    Clips.Moment(text).flatMap { $0.isZoned ? $0.seconds : nil }
  }

  // MARK: Suppliers

  private mutating func readHouseRules(_ entry: RawEntry) {
    guard entry.value != .nothing else { return }
    let takes = ProfileField.houseRules.takes
    guard case .entries(let suppliers) = entry.value else {
      return add(entry.line, entry.name, .wrongType(takes: takes))
    }
    var rules: [String: Profile.HouseRule] = [:]
    for supplier in suppliers {
      let name = entry.name + "." + supplier.name
      guard case .entries(let limits) = supplier.value, rules[supplier.name] == nil else {
        add(supplier.line, name, rules[supplier.name] == nil ? .wrongType(takes: takes) : .repeated)
        continue
      }
      var rule = Profile.HouseRule()
      for limit in limits {
        guard limit.name == "days_of_use" else {
          add(limit.line, name + "." + limit.name, .unknownField(near: ["days_of_use"]))
          continue
        }
        guard case .text(let text) = limit.value, let days = Int(text), (0...100_000).contains(days)
        else {
          add(limit.line, name + "." + limit.name, .wrongType(takes: "a number of days"))
          continue
        }
        rule.daysOfUse = days
      }
      rules[supplier.name] = rule
    }
    profile.houseRules = rules
  }

  private mutating func readSilence(_ entry: RawEntry) {
    let takes = ProfileField.silence.takes
    switch entry.value {
    case .nothing: break
    case .text(let word):
      guard word.lowercased() == Silence.word else {
        return add(entry.line, entry.name, .unknown(word, near: [], takes: takes))
      }
      guard let suppliers = profile.clientOf, !suppliers.isEmpty else {
        return add(
          entry.line, entry.name,
          .wrongType(takes: "below it each supplier as NAME: contract, or name them in client_of"))
      }
      profile.silence = suppliers.map { Silence(supplier: $0, place: place(entry.line)) }
    case .entries(let suppliers):
      for supplier in suppliers {
        guard case .text(let word) = supplier.value, word.lowercased() == Silence.word else {
          add(supplier.line, entry.name + "." + supplier.name, .wrongType(takes: Silence.word))
          continue
        }
        profile.silence.append(Silence(supplier: supplier.name, place: place(supplier.line)))
      }
    case .list: add(entry.line, entry.name, .wrongType(takes: takes))
    }
  }

  private func place(_ line: Int) -> String {
    raw.file.isEmpty ? "line \(line)" : "\(raw.file):\(line)"
  }
}
