/// Why a value cannot be taken for a setting.
enum SettingMistake: Error, Hashable, Sendable {
  /// A list or a mapping where a single value is expected, or the other way round.
  case wrongShape(found: String, form: SettingForm)
  /// Nothing is written.
  case empty(form: SettingForm)
  /// A word that is none of those known.
  case unknownWord(String, known: [String])
  /// A value that is none of the form.
  case unfit(String, form: SettingForm)
  /// A path that depends on where the program is started.
  case relativePath(String)
  /// Program and arguments in one word.
  case unsplit(String)
  /// A search that is not understood, and why.
  case badSearch(String, String)
  /// A control character.
  case control

  /// What is wrong, and what to write instead.
  var description: String {
    switch self {
    case .wrongShape(let found, let form): "expected \(form.expectation), found \(found)"
    case .empty(let form): "nothing is written; expected \(form.expectation)"
    case .unknownWord(let word, let known):
      "'\(word)' is none of " + known.joined(separator: ", ") + didYouMean(word, among: known)
    case .unfit(let text, let form): "'\(text)' is not \(form.expectation)"
    case .relativePath(let path): "'\(path)' is neither absolute nor begins with ~/"
    case .unsplit(let text):
      "'\(text)' is one word with blanks; write ["
        + text.split(separator: " ").joined(separator: ", ") + "]"
    case .badSearch(let text, let reason): "'\(text)' is no search: \(reason)"
    case .control: "control characters cannot be used; write the value without them"
    }
  }
}
