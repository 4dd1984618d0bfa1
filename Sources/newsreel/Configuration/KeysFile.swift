import Browser
import Terminal
import Yams

/// The bindings of a keys file, in order, and what was passed over.
struct KeysFile: Sendable {
  let path: String
  private(set) var bindings: [KeyMap.Binding] = []
  private(set) var warnings: [ConfigurationWarning] = []

  /// What is bound, to find it bound again within the file.
  private struct Place: Hashable {
    var context: Context
    var keys: [Key]
  }

  private struct Earlier {
    var index: Int
    var line: Int
  }

  private static let mostKeys = 8
  private static let mostCommands = 16

  init(path: String, text: String) { self.init(YAMLFile(path: path, text: text)) }

  /// Reads the file; a missing one binds nothing.
  init(path: String) { self.init(YAMLFile(path: path)) }

  private init(_ file: YAMLFile) {
    var file = file
    path = file.path
    var places: [Place: Earlier] = [:]
    if let root = file.root {
      let shape =
        "the keys are a mapping: write a context such as `anywhere:`, and under it"
        + " `key: command`"
      for entry in file.entries(of: root, shape: shape) {
        guard let context = Self.context(entry, &file) else { continue }
        read(context, entry.value, &file, &places)
      }
    }
    warnings = file.warnings.sorted { $0.line < $1.line }
  }

  private mutating func read(
    _ context: Context, _ node: Node, _ file: inout YAMLFile, _ places: inout [Place: Earlier]
  ) {
    let shape = "\(context.rawValue): expected a mapping of `key: command`"
    for entry in file.entries(of: node, shape: shape) {
      guard let keys = Self.keys(entry, &file),
        let commands = Self.commands(entry, &file)
      else { continue }
      let place = Place(context: context, keys: keys)
      let binding = KeyMap.Binding(context, keys, commands, origin: "\(path):\(entry.line)")
      if let earlier = places[place] {
        file.warn(
          earlier.line,
          "'\(entry.name)' is bound again for \(context.rawValue); line \(entry.line) holds")
        bindings[earlier.index] = binding
        places[place] = Earlier(index: earlier.index, line: entry.line)
      } else {
        places[place] = Earlier(index: bindings.count, line: entry.line)
        bindings.append(binding)
      }
    }
  }

  private static func context(_ entry: YAMLFile.Entry, _ file: inout YAMLFile) -> Context? {
    let known = Context.bindable.map(\.rawValue)
    let listed = known.joined(separator: ", ")
    guard let context = Context(rawValue: entry.name) else {
      let hint = didYouMean(entry.name, among: known)
      let next = hint.isEmpty ? "; known are " + listed : hint
      file.warn(entry.line, "unknown context '\(entry.name)'\(next)")
      return nil
    }
    guard context.isBindable else {
      file.warn(
        entry.line, "the keys of \(entry.name) are fixed; those of \(listed) can be bound")
      return nil
    }
    return context
  }

  private static func keys(_ entry: YAMLFile.Entry, _ file: inout YAMLFile) -> [Key]? {
    do {
      let keys = try KeyNotation.keys(in: entry.name)
      guard !keys.isEmpty, keys.count <= mostKeys else {
        file.warn(
          entry.line, "'\(entry.name)': write 1 to \(mostKeys) keys, such as gg or \"<C-d>\"")
        return nil
      }
      return keys.map { Key($0) }
    } catch {
      file.warn(entry.line, "'\(entry.name)': \(error)")
      return nil
    }
  }

  /// The commands of a binding, none to unbind; nil where one of them is not known.
  private static func commands(
    _ entry: YAMLFile.Entry, _ file: inout YAMLFile
  ) -> [Command]? {
    switch entry.value {
    case .scalar(let scalar) where scalar.isNothing: return []
    case .scalar(let scalar):
      return command(scalar, file.line(of: entry.value), &file).map { [$0] }
    case .sequence(let sequence):
      guard sequence.count <= mostCommands else {
        file.warn(
          entry.line, "'\(entry.name)': at most \(mostCommands) commands can follow one key")
        return nil
      }
      var commands: [Command] = []
      for node in sequence {
        guard let scalar = node.scalar else {
          file.warn(file.line(of: node), "'\(entry.name)': expected the name of a command")
          return nil
        }
        guard let command = command(scalar, file.line(of: node), &file) else { return nil }
        commands.append(command)
      }
      return commands
    case .mapping, .alias:
      file.warn(
        file.line(of: entry.value),
        "'\(entry.name)': expected a command, a list of commands, or null to unbind")
      return nil
    }
  }

  private static func command(
    _ scalar: Node.Scalar, _ line: Int, _ file: inout YAMLFile
  ) -> Command? {
    if let command = Command(named: scalar.string) { return command }
    let hint = didYouMean(scalar.string, among: Command.allCases.map(\.name))
    file.warn(
      line,
      "unknown command '\(scalar.string)'"
        + (hint.isEmpty ? "; `newsreel keys` lists all" : hint))
    return nil
  }

}
