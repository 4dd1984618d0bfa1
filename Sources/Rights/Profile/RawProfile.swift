/// What a profile file says, as written, with the line of everything.
public struct RawProfile: Sendable, Equatable {
  /// The file as it was named; empty where the profile comes from none.
  public var file: String
  /// The first line of the profile in it, counted from 1.
  public var line: Int
  /// The `name: value` pairs in the order of the file, repeated ones included.
  public var entries: [RawEntry]

  /// A profile as written.
  public init(file: String, line: Int = 1, entries: [RawEntry]) {
    self.file = file
    self.line = line
    self.entries = entries
  }
}

/// One `name: value` of a profile file.
public struct RawEntry: Sendable, Equatable {
  /// The name as written.
  public var name: String
  /// The line of the name, counted from 1.
  public var line: Int
  /// The value.
  public var value: RawValue

  /// An entry.
  public init(_ name: String, line: Int, _ value: RawValue) {
    self.name = name
    self.line = line
    self.value = value
  }
}

/// A value of a profile file, as written.
public indirect enum RawValue: Sendable, Equatable {
  /// Nothing, `~` or `null`.
  case nothing
  /// A word, sentence, number or truth value.
  case text(String)
  /// Several values, each with its line.
  case list([RawItem])
  /// A mapping.
  case entries([RawEntry])
}

/// One value of a list.
public struct RawItem: Sendable, Equatable {
  /// The line it begins on, counted from 1.
  public var line: Int
  /// The value.
  public var value: RawValue

  /// An item.
  public init(line: Int, _ value: RawValue) {
    self.line = line
    self.value = value
  }
}
