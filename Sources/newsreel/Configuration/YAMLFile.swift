import Yams

/// A YAML file of the user as far as it could be read, and what is wrong with it.
struct YAMLFile {
  /// One `name: value` of a mapping.
  struct Entry {
    var name: String
    var line: Int
    var value: Node
  }

  let path: String
  private(set) var root: Node?
  private(set) var warnings: [ConfigurationWarning] = []

  /// Aliases can name each other until a small file means millions of nodes; settings need none.
  private static let mostAliases = 16
  private static let mostRepetitions = 64
  /// Put before the first of two entries of one name, which YAML forbids, so that the last holds.
  private static let overridden: Unicode.Scalar = "\u{E000}"

  init(path: String, text: String) {
    self.path = path
    guard Self.aliases(in: text) <= Self.mostAliases else {
      warn(1, "too many aliases (`*name`); nothing of this file is used, write the values out")
      return
    }
    var text = text
    for _ in 0..<Self.mostRepetitions {
      do {
        root = try compose(yaml: text)
        return
      } catch YamlError.duplicatedKeysInMapping(let names, let context) {
        let marked = Self.marked(text, context.mark)
        guard let marked else {
          warn(context.mark.line, "given twice: " + names.joined(separator: ", "))
          return
        }
        text = marked
      } catch {
        let (line, problem) = yamlMistake(error)
        warn(line, "not readable as YAML (\(problem)); nothing of this file is used")
        return
      }
    }
    warn(1, "too many entries are given twice; nothing of this file is used")
  }

  /// Reads the file; a missing one is empty.
  init(path: String, longest: Int = FileText.longest) {
    switch FileText(path: path, longest: longest) {
    case .text(let text): self.init(path: path, text: text)
    case .missing: self.init(path: path, text: "")
    case .unreadable(let reason):
      self.init(path: path, text: "")
      warn(1, reason)
    }
  }

  mutating func warn(_ line: Int, _ text: String) {
    warnings.append(ConfigurationWarning(file: path, line: line, text: text))
  }

  /// The entries of a mapping in order, repeated ones left out; `shape` says what was expected.
  mutating func entries(of node: Node, shape: String) -> [Entry] {
    guard case .mapping(let mapping) = node else {
      if case .scalar(let scalar) = node, scalar.isNothing { return [] }
      warn(line(of: node), shape)
      return []
    }
    var lastLines: [String: Int] = [:]
    for (key, _) in mapping {
      if let name = key.scalar?.string { lastLines[name] = line(of: key) }
    }
    var entries: [Entry] = []
    for (key, value) in mapping {
      guard let name = key.scalar?.string else {
        warn(line(of: key), "a list or mapping stands where a name is expected")
        continue
      }
      guard name.unicodeScalars.first == Self.overridden else {
        entries.append(Entry(name: name, line: line(of: key), value: value))
        continue
      }
      let plain = Self.written(name)
      let last = lastLines[plain].map { "line \($0) holds" } ?? "the last one holds"
      warn(line(of: key), "'\(plain)' is given again below; \(last)")
    }
    return entries
  }

  /// A name without the sign that keeps it apart from a later one.
  static func written(_ name: String) -> String {
    String(String.UnicodeScalarView(name.unicodeScalars.drop { $0 == overridden }))
  }

  /// The line a node begins on, from 1.
  func line(of node: Node) -> Int { node.mark?.line ?? 1 }

  /// The text with a sign at the mark that makes the name there another one.
  private static func marked(_ text: String, _ mark: Mark) -> String? {
    var scalars = Array(text.unicodeScalars)
    var line = 1
    var index = 0
    while line < mark.line, index < scalars.count {
      let isReturn = scalars[index] == "\r" && scalars.dropFirst(index + 1).first == "\n"
      if !isReturn, isLineEnd(scalars[index]) { line += 1 }
      index += 1
    }
    index += max(0, mark.column - 1)
    guard index < scalars.count, mark.line >= 1 else { return nil }
    if scalars[index] == "\"" || scalars[index] == "'" { index += 1 }
    scalars.insert(overridden, at: index)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  /// The stars that begin a word; within quotes they mostly do not.
  private static func aliases(in text: String) -> Int {
    var count = 0
    var beforeStar: UInt8?
    var last: UInt8 = 0x0A
    for byte in text.utf8 {
      if let before = beforeStar, byte > 0x20, before <= 0x20 || "[{,:?-".utf8.contains(before) {
        count += 1
      }
      beforeStar = byte == UInt8(ascii: "*") ? last : nil
      last = byte
    }
    return count
  }
}

extension Node.Scalar {
  /// Whether nothing is meant: no text, `~` or `null`, without quotes.
  var isNothing: Bool {
    style == .plain && (string.isEmpty || string == "~" || string == "null")
  }
}
