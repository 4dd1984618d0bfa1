import Yams

/// A YAML file that is a list of entries, each of a few `name: value`.
struct EntryFile {
  /// One value as written, and its line from 1.
  struct Field: Hashable, Sendable {
    var text: String
    var line: Int
  }

  /// One entry of the list.
  struct Entry: Hashable, Sendable {
    /// The line it begins on, from 1.
    var line: Int
    /// Its values by name, those without a text left out.
    var fields: [String: Field]

    /// A value's text, nil where there is none.
    func text(_ name: String) -> String? { fields[name]?.text }
  }

  private(set) var entries: [Entry] = []
  private var file: YAMLFile
  var path: String { file.path }
  /// What was passed over, in order of line.
  var warnings: [ConfigurationWarning] { file.warnings.sorted { $0.line < $1.line } }

  /// The most bytes such a file may have: some ten thousand entries.
  static let longest = 4 << 20

  /// Reads a text whose entries have these names.
  init(path: String, text: String, names: [String]) {
    self.init(YAMLFile(path: path, text: text), names)
  }

  /// Reads the file; a missing one has no entries.
  init(path: String, names: [String]) {
    self.init(YAMLFile(path: path, longest: Self.longest), names)
  }

  private init(_ file: YAMLFile, _ names: [String]) {
    self.file = file
    guard let root = file.root else { return }
    guard case .sequence(let sequence) = root else {
      if case .scalar(let scalar) = root, scalar.isNothing { return }
      warn(file.line(of: root), "this is no list; begin each entry with `- \(names[0]): ...`")
      return
    }
    for node in sequence { read(node, names) }
  }

  mutating func warn(_ line: Int, _ text: String) { file.warn(line, text) }

  private mutating func read(_ node: Node, _ names: [String]) {
    let shape = "an entry is a few `name: value`, the first behind a dash"
    var fields: [String: Field] = [:]
    for entry in file.entries(of: node, shape: shape) {
      guard names.contains(entry.name) else {
        let hint = didYouMean(entry.name, among: names)
        warn(
          entry.line,
          "unknown name '\(entry.name)'"
            + (hint.isEmpty ? "; there are " + names.joined(separator: ", ") : hint))
        continue
      }
      guard case .scalar(let scalar) = entry.value else {
        warn(entry.line, "'\(entry.name)' has to be one text")
        continue
      }
      guard !scalar.isNothing else { continue }
      fields[entry.name] = Field(text: scalar.string, line: file.line(of: entry.value))
    }
    guard case .mapping = node else { return }
    entries.append(Entry(line: file.line(of: node), fields: fields))
  }

  /// The values of these names; a warning where one is missing.
  mutating func required(_ names: [String], of entry: Entry) -> [String]? {
    let missing = names.filter { (entry.text($0) ?? "").allSatisfy(\.isWhitespace) }
    guard missing.isEmpty else {
      warn(
        entry.line, "has no " + missing.map { "'\($0)'" }.joined(separator: ", ") + "; add it")
      return nil
    }
    return names.compactMap { entry.text($0) }
  }
}
