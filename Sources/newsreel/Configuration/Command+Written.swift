import Browser

extension Command {
  /// The command of a name as people write it: `pageDown`, `page-down`, `page_down`.
  init?(written name: String) {
    if let command = Command(rawValue: name) {
      self = command
      return
    }
    guard name.utf8.count <= 64 else { return nil }
    let plain = name.lowercased().filter { $0 != "-" && $0 != "_" }
    guard let command = Command.allCases.first(where: { $0.rawValue.lowercased() == plain })
    else { return nil }
    self = command
  }
}
