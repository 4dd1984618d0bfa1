import Browser

extension DigitsChoice {
  /// The bindings that give digits and digits with Alt their meanings, as the file says.
  func bindings(by file: String) -> [KeyMap.Binding] {
    switch self {
    case .panes: []
    case .counts:
      KeyMap.standard.all.filter { $0.context == .anywhere && $0.isDigit }.flatMap { binding in
        [
          KeyMap.Binding(.anywhere, binding.keys, [], origin: file),
          KeyMap.Binding(
            .anywhere, binding.keys.map { Key("<A-\($0.notation)>") }, binding.commands,
            origin: file),
        ]
      }
    }
  }
}

extension KeyMap.Binding {
  fileprivate var isDigit: Bool {
    keys.count == 1 && keys[0].notation.count == 1 && keys[0].notation.first?.isNumber == true
  }
}
