/// Which commands the keys mean in each context; sequences of keys form a tree.
public struct KeyMap: Hashable, Sendable {
  /// What a sequence of keys means so far.
  public enum Meaning: Hashable, Sendable {
    /// Nothing is bound to it.
    case none
    /// The commands, in order.
    case commands([Command])
    /// More keys may follow; the commands stand for the sequence if none does.
    case prefix([Command])
  }

  /// One binding as it is in force, and who said so.
  public struct Binding: Hashable, Sendable {
    /// Where it holds.
    public var context: Context
    /// The keys, in order.
    public var keys: [Key]
    /// What they do; empty unbinds them.
    public var commands: [Command]
    /// The file and line that said so, nil for the standard keys.
    public var origin: String?

    /// A binding of these keys in that context.
    public init(
      _ context: Context, _ keys: [Key], _ commands: [Command], origin: String? = nil
    ) {
      self.context = context
      self.keys = keys
      self.commands = commands
      self.origin = origin
    }
  }

  private struct Place: Hashable {
    var context: Context
    var keys: [Key]
  }

  private var bindings: [Place: Binding] = [:]
  private var prefixes: Set<Place> = []

  /// A map of these bindings; of two for the same keys the later one holds.
  public init(_ bindings: [Binding]) {
    for binding in bindings { bind(binding) }
  }

  /// The keys of the command table.
  public static let standard = KeyMap(
    Command.allCases.flatMap { command in
      command.entry.places.map { Binding($0.context, Key.sequence($0.keys), [command]) }
    })

  /// Binds keys, or unbinds them where the binding has no command.
  public mutating func bind(_ binding: Binding) {
    guard !binding.keys.isEmpty else { return }
    let place = Place(context: binding.context, keys: binding.keys)
    bindings[place] = binding
    if binding.commands.isEmpty {
      prefixes = Set(bindings.values.flatMap(Self.beginnings))
    } else {
      prefixes.formUnion(Self.beginnings(of: binding))
    }
  }

  /// What a sequence of keys begins with; nothing where it is unbound.
  private static func beginnings(of binding: Binding) -> [Place] {
    guard !binding.commands.isEmpty else { return [] }
    return (1..<max(1, binding.keys.count)).map {
      Place(context: binding.context, keys: Array(binding.keys.prefix($0)))
    }
  }

  /// What the keys mean in the context, or anywhere where the context says nothing.
  public func meaning(of keys: [Key], in context: Context) -> Meaning {
    let places = unique([context, .anywhere]).map { Place(context: $0, keys: keys) }
    let binding = places.lazy.compactMap { bindings[$0] }.first
    let commands = binding?.commands ?? []
    guard places.contains(where: prefixes.contains) else {
      return commands.isEmpty ? .none : .commands(commands)
    }
    // A standard key gives way to the longer ones of the context, so that nothing has to wait.
    let givesWay = binding?.origin == nil && binding?.context != context
    return .prefix(givesWay ? [] : commands)
  }

  private func unique(_ contexts: [Context]) -> [Context] {
    contexts.first == contexts.last ? [contexts[0]] : contexts
  }

  /// The bindings that begin with these keys, in the context or anywhere, in order of keys.
  public func continuations(of keys: [Key], in context: Context) -> [Binding] {
    bindings.values
      .filter {
        ($0.context == context || $0.context == .anywhere) && $0.keys.count > keys.count
          && Array($0.keys.prefix(keys.count)) == keys && !$0.commands.isEmpty
      }
      .sorted { $0.keys.map(\.notation).joined() < $1.keys.map(\.notation).joined() }
  }

  /// The first keys of a command in the context, or else anywhere; nil where it has none.
  public func keys(for command: Command, in context: Context) -> [Key]? {
    let all = allKeys(for: command)
    return all.first { $0.context == context }?.keys ?? all.first { $0.context == .anywhere }?.keys
  }

  /// Every binding of the command, the one given first in the table first.
  public func allKeys(for command: Command) -> [Binding] {
    let table = command.entry.places.map { Key.sequence($0.keys) }
    return bindings.values.filter { $0.commands.contains(command) }
      .sorted { left, right in
        let leftIndex = table.firstIndex(of: left.keys) ?? table.count
        let rightIndex = table.firstIndex(of: right.keys) ?? table.count
        if leftIndex != rightIndex { return leftIndex < rightIndex }
        if left.keys != right.keys {
          return left.keys.map(\.notation).joined() < right.keys.map(\.notation).joined()
        }
        return left.context.rawValue < right.context.rawValue
      }
  }

  /// Every binding in force, by context and keys.
  public var all: [Binding] {
    bindings.values.filter { !$0.commands.isEmpty }.sorted {
      ($0.context.rawValue, $0.keys.map(\.notation).joined())
        < ($1.context.rawValue, $1.keys.map(\.notation).joined())
    }
  }
}
