import Rights

/// The questions from whose answers a profile is made; each is asked until its answer is
/// understood, and an empty answer leaves a fact unknown.
struct ProfileQuestions {
  /// Says a line to the user.
  var say: (String) -> Void
  /// Shows a prompt and reads the answer; nil where the input ends.
  var answer: (String) -> String?
  /// Why no profile can be written under an id, nil where it can.
  var objection: (_ id: String) -> String?

  private static let asked: [ProfileField] = [
    .names, .kind, .country, .territories, .platforms, .purposes, .clientOf, .memberOf, .resells,
    .archives, .usesFromArchive, .commerciallyFunded, .ai,
  ]

  /// Asks all of it; nil where the input ends before the last answer.
  func ask() -> Profile? {
    say("A profile says what your outlet is and how it uses clips; verdicts go by it.")
    say("An empty answer means not known: what needs it is then for a person to review.")
    guard let name = name() else { return nil }
    var entries = [
      RawEntry(ProfileField.id.rawValue, line: 1, .text(Self.id(of: name))),
      RawEntry(ProfileField.name.rawValue, line: 1, .text(name)),
    ]
    for field in Self.asked {
      guard let value = value(of: field) else { return nil }
      entries.append(RawEntry(field.rawValue, line: 1, value))
    }
    return ProfileReader.read(RawProfile(file: "", entries: entries)).profile
  }

  private func name() -> String? {
    explain(.name)
    while let text = line("name: ") {
      if text.isEmpty {
        say("An outlet needs a name; write it as a supplier would.")
      } else if let objection = objection(Self.id(of: text)) {
        say(objection)
      } else {
        return text
      }
    }
    return nil
  }

  private func value(of field: ProfileField) -> RawValue? {
    explain(field)
    while let text = line("\(field.rawValue): ") {
      let value = Self.value(text, field)
      let entries = [
        RawEntry(ProfileField.id.rawValue, line: 1, .text("new")),
        RawEntry(field.rawValue, line: 1, value),
      ]
      let mistakes = ProfileReader.read(RawProfile(file: "", entries: entries)).mistakes
      if mistakes.isEmpty { return value }
      for mistake in mistakes { say(mistake.text + "; or leave it empty") }
    }
    return nil
  }

  private func explain(_ field: ProfileField) {
    say("")
    say(field.meaning)
    if field != .name { say("  Write " + field.question + ".") }
  }

  private func line(_ prompt: String) -> String? {
    answer(prompt)?.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func value(_ text: String, _ field: ProfileField) -> RawValue {
    if text.isEmpty { return .nothing }
    switch field {
    case .names, .clientOf, .memberOf:
      if ["none", "-", "[]"].contains(text.lowercased()) { return .list([]) }
      let parts = text.split { ",;".contains($0) }
        .map { $0.split(separator: " ").joined(separator: " ") }
      return .list(parts.filter { !$0.isEmpty }.map { RawItem(line: 1, .text($0)) })
    case .id, .name, .kind, .country, .territories, .platforms, .purposes, .useAt, .resells,
      .archives, .usesFromArchive, .commerciallyFunded, .edits, .ai, .silence,
      .houseRules, .intendedUse, .note:
      return .text(text)
    }
  }

  /// The key of an outlet: the letters and digits of its name in lower case.
  static func id(of name: String) -> String {
    let words = name.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return words.isEmpty ? "outlet" : words.joined(separator: "-")
  }
}

extension ProfileField {
  /// What may be answered, as the end of a sentence that begins with "write".
  fileprivate var question: String {
    switch self {
    case .names, .clientOf, .memberOf: "them parted by commas, or none"
    case .territories: "countries or regions parted by commas, e.g. Ireland, Nordics; * everywhere"
    case .platforms, .purposes: takes.replacing("a list of", with: "one or more of")
    case .kind: "one of " + takes
    case .ai: takes.replacing("a list of", with: "any of").replacing("[] for none", with: "none")
    case .resells, .archives, .usesFromArchive, .commerciallyFunded, .edits: "yes or no"
    case .id, .name, .country, .useAt, .silence, .houseRules, .intendedUse, .note: takes
    }
  }
}
