/// What may be written for a setting.
enum SettingForm: Hashable, Sendable {
  /// One of these words.
  case choice([String])
  /// `true` or `false`.
  case flag
  /// A whole number within these bounds.
  case number(ClosedRange<Int>)
  /// A name; it may be left empty where the second is true.
  case name(mayBeEmpty: Bool)
  /// A file or folder, absolute or from `~/`; it may be left empty where the second is true.
  case path(mayBeEmpty: Bool)
  /// A program and its arguments; it may be left empty where the second is true.
  case words(mayBeEmpty: Bool)
  /// Searches as they are typed, none or several.
  case searches
  /// Some of these words, in any order, or none.
  case several([String])

  /// The form as a manual puts it.
  var description: String {
    switch self {
    case .choice(let names): names.joined(separator: " | ")
    case .flag: "true | false"
    case .number(let bounds): "\(bounds.lowerBound) to \(bounds.upperBound)"
    case .name: "name"
    case .path: "path"
    case .words: "[program, argument, ...]"
    case .searches: "[search, ...]"
    case .several(let names): "[" + names.joined(separator: ", ") + "]"
    }
  }

  /// What was expected, for a value of another shape.
  var expectation: String {
    switch self {
    case .choice(let names): "one of " + names.joined(separator: ", ")
    case .flag: "true or false"
    case .number(let bounds): "a number from \(bounds.lowerBound) to \(bounds.upperBound)"
    case .name: "a name"
    case .path: "a path: absolute, or beginning with ~/"
    case .words: "a program and its arguments, as in [mpv, --fs, --]"
    case .searches: "a list of searches, as in ['kind:live', 'agency:corvane football']"
    case .several(let names): "a list of some of " + names.joined(separator: ", ")
    }
  }
}
