import Rights

extension Profile {
  /// The profile as YAML, every field explained; what is not known stands as a comment.
  var yaml: String {
    var blocks = [
      "# What newsreel judges for. A field left out is not known: what needs it is for review."
    ]
    for field in ProfileField.written {
      let value = written(field)
      blocks.append(
        "# \(field.meaning)\n"
          + (value.map { "\(field.rawValue): \($0)" } ?? "# \(field.rawValue):"))
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func written(_ field: ProfileField) -> String? {
    switch field {
    case .id: quoted(id)
    case .name: name.map(quoted)
    case .names: list(names)
    case .kind: kind.map(quoted)
    case .country: country.map(quoted)
    case .territories: list(territories)
    case .platforms: list(platforms)
    case .purposes: list(purposes)
    case .useAt: useAt
    case .clientOf: list(clientOf)
    case .memberOf: list(memberOf)
    case .resells: resells.map { "\($0)" }
    case .archives: archives.map { "\($0)" }
    case .usesFromArchive: usesFromArchive.map { "\($0)" }
    case .commerciallyFunded: commerciallyFunded.map { "\($0)" }
    case .edits: edits.map { "\($0)" }
    case .ai: list(ai)
    case .intendedUse: intendedUse.map(quoted)
    case .silence, .houseRules, .note: nil
    }
  }

  private func list(_ texts: [String]?) -> String? {
    texts.map { "[" + $0.map(quoted).joined(separator: ", ") + "]" }
  }

  /// A text as YAML takes it for itself: plain where it is plainly a word, else in quotes.
  private func quoted(_ text: String) -> String {
    let isWord = text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    let isLetterFirst = text.first.map { $0.isASCII && $0.isLetter } ?? false
    let isTruth = ["y", "n", "no", "on", "yes", "off", "true", "false", "null"]
      .contains(text.lowercased())
    if isWord, isLetterFirst, !isTruth { return text }
    let plain = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": "\\" + String(scalar)
      case _ where scalar.value < 0x20: " "
      default: String(scalar)
      }
    }
    return "\"" + plain.joined() + "\""
  }
}

extension ProfileField {
  /// Fields of a new profile, in order; the rest is for those who look for it.
  fileprivate static let written: [ProfileField] = [
    .id, .name, .names, .kind, .country, .territories, .platforms, .purposes, .clientOf,
    .memberOf, .resells, .archives, .usesFromArchive, .commerciallyFunded, .ai,
  ]
}
