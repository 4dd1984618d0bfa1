import Yams

/// One theme file as far as it could be read; colours are still words.
struct ThemeFile {
  var path: String
  var name: String?
  var inherits: (name: String, line: Int)?
  var appearance: Appearance?
  var contrast: Double?
  var palette: [String: ThemeColour] = [:]
  var roles: [(role: Role, entry: Entry)] = []
  var grounds: [(ground: Ground, entry: Entry)] = []
  var warnings: [ThemeWarning] = []

  /// A role's or ground's look with colours as words.
  struct Entry {
    var foreground: (word: String, line: Int)?
    var background: (word: String, line: Int)?
    var emphasis: Emphasis?
  }

  private static let longest = 262_144

  init(path: String, text: String) {
    self.path = path
    guard text.utf8.count <= Self.longest else {
      warn(1, "the file is too long for a theme; nothing of it is used")
      return
    }
    do {
      guard let node = try compose(yaml: text) else { return }
      read(node)
    } catch let error as YamlError {
      let (line, problem) = place(of: error)
      warn(line, "not readable as YAML (\(problem)); nothing of this file is used")
    } catch {
      warn(1, "not readable as YAML; nothing of this file is used")
    }
  }

  mutating func warn(_ line: Int, _ text: String) {
    warnings.append(ThemeWarning(file: path, line: line, text: text))
  }

  private mutating func read(_ node: Node) {
    guard case .mapping(let mapping) = node else {
      warn(line(of: node), "a theme is a mapping: write `roles:` and `grounds:`")
      return
    }
    for (key, value) in mapping {
      switch key.scalar?.string {
      case "name": name = word(value, "a name")
      case "inherits":
        if let parent = word(value, "a theme's name") { inherits = (parent, line(of: value)) }
      case "appearance": readAppearance(value)
      case "contrast": readContrast(value)
      case "palette": readPalette(value)
      case "roles": readRoles(value)
      case "grounds": readGrounds(value)
      default:
        warn(
          line(of: key),
          "unknown entry \(quoted(key)); known are name, inherits, appearance, contrast,"
            + " palette, roles, grounds")
      }
    }
  }

  private mutating func readAppearance(_ node: Node) {
    guard let text = word(node, "dark or light") else { return }
    appearance = Appearance(rawValue: text)
    if appearance == nil { warn(line(of: node), "unknown appearance '\(text)'; dark or light") }
  }

  private mutating func readContrast(_ node: Node) {
    guard let text = word(node, "a number from 1 to 21") else { return }
    contrast = Double(text).flatMap { (1...21).contains($0) ? $0 : nil }
    if contrast == nil { warn(line(of: node), "'\(text)' is no contrast; write 1 to 21") }
  }

  private mutating func readPalette(_ node: Node) {
    for (name, value) in entries(node, "palette") {
      guard let text = word(value, "a colour") else { continue }
      if let colour = ThemeColour(text) {
        palette[name.text] = colour
      } else {
        warn(line(of: value), unknownColour(text))
      }
    }
  }

  private mutating func readRoles(_ node: Node) {
    for (name, value) in entries(node, "roles") {
      guard let role = Role(rawValue: name.text) else {
        warn(name.line, "unknown role '\(name.text)'" + suggestion(name.text, Role.allCases))
        continue
      }
      var entry = Entry()
      if value.scalar != nil {
        if let text = word(value, "a colour") { entry.foreground = (text, line(of: value)) }
      } else {
        readLook(value, into: &entry)
      }
      roles.append((role, entry))
    }
  }

  private mutating func readGrounds(_ node: Node) {
    for (name, value) in entries(node, "grounds") {
      guard let ground = Ground(rawValue: name.text) else {
        warn(name.line, "unknown ground '\(name.text)'" + suggestion(name.text, Ground.allCases))
        continue
      }
      var entry = Entry()
      if value.scalar != nil {
        if let text = word(value, "a colour") { entry.background = (text, line(of: value)) }
      } else {
        readLook(value, into: &entry)
      }
      grounds.append((ground, entry))
    }
  }

  private mutating func readLook(_ node: Node, into entry: inout Entry) {
    for (name, value) in entries(node, "a look") {
      switch name.text {
      case "fg": entry.foreground = word(value, "a colour").map { ($0, line(of: value)) }
      case "bg": entry.background = word(value, "a colour").map { ($0, line(of: value)) }
      default:
        guard let known = Emphasis.names.first(where: { $0.name == name.text }) else {
          warn(
            name.line,
            "unknown attribute '\(name.text)'; known are fg, bg and "
              + Emphasis.names.map(\.name).joined(separator: ", "))
          continue
        }
        switch word(value, "true or false") {
        case "true": entry.emphasis = (entry.emphasis ?? []).union(known.emphasis)
        case "false": entry.emphasis = (entry.emphasis ?? []).subtracting(known.emphasis)
        case let text?: warn(line(of: value), "'\(text)' is neither true nor false")
        case nil: break
        }
      }
    }
  }

  private mutating func entries(
    _ node: Node, _ what: String
  ) -> [(name: (text: String, line: Int), value: Node)] {
    guard case .mapping(let mapping) = node else {
      warn(line(of: node), "\(what) is a mapping: one `name: value` on a line")
      return []
    }
    return mapping.compactMap { key, value in
      guard let text = key.scalar?.string else { return nil }
      return ((text, line(of: key)), value)
    }
  }

  /// A scalar as written; nothing at all is most often a `#` without quotes.
  private mutating func word(_ node: Node, _ what: String) -> String? {
    guard let text = node.scalar?.string else {
      warn(line(of: node), "expected \(what)")
      return nil
    }
    if text.isEmpty {
      warn(line(of: node), "expected \(what); a colour with # is written in quotes: \"#rrggbb\"")
      return nil
    }
    return text
  }

  private func quoted(_ node: Node) -> String { "'\(node.scalar?.string ?? "?")'" }

  private func line(of node: Node) -> Int { node.mark?.line ?? 1 }
}

/// The words for a colour that is none.
func unknownColour(_ text: String) -> String {
  "unknown colour '\(text)'; write \"#rrggbb\", default, one of the 16 ANSI names"
    + " or a name from the palette"
}

/// The names that begin alike, as a hint.
private func suggestion<Known: RawRepresentable>(
  _ text: String, _ known: [Known]
) -> String where Known.RawValue == String {
  let start = text.lowercased().prefix(3)
  let near = known.map(\.rawValue).filter { $0.lowercased().hasPrefix(start) }
  return near.isEmpty ? "" : "; did you mean \(near.joined(separator: ", "))?"
}

private func place(of error: YamlError) -> (line: Int, problem: String) {
  switch error {
  case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
    .composer(_, let problem, let mark, _):
    (mark.line, problem)
  case .duplicatedKeysInMapping(let duplicates, let context):
    (context.mark.line, "an entry is given twice: " + duplicates.joined(separator: ", "))
  case .no, .memory, .reader, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
    (1, "unexpected bytes")
  @unknown default:
    (1, "unexpected text")
  }
}
