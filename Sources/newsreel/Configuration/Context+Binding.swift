import Browser

extension Context {
  /// Whether a keys file can bind keys here; the keys of prompts and windows are fixed.
  var isBindable: Bool {
    switch self {
    case .anywhere, .lists, .clips, .pane: true
    case .prompt, .popup: false
    }
  }

  /// The contexts in which a keys file can bind keys.
  static var bindable: [Context] { allCases.filter(\.isBindable) }
}
