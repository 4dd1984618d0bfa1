extension Places {
  /// Who signs what the desk says: the name of the settings, else that of the login.
  func signature(_ settings: Settings) -> String {
    let names = [settings.signature, environment["USER"], environment["LOGNAME"]]
    return names.compactMap { $0 }.first { !$0.isEmpty } ?? "the desk"
  }
}
