import Glibc

/// The programs of this machine, found as a shell would find them, started without one.
struct Programs: Hashable, Sendable {
  var environment: [String: String]

  init(environment: [String: String]) { self.environment = environment }

  /// True where there is a graphical desktop to show something on.
  var hasDesktop: Bool { has("WAYLAND_DISPLAY") || has("DISPLAY") }

  /// True where the variable is set and not empty.
  func has(_ variable: String) -> Bool { !(environment[variable] ?? "").isEmpty }

  /// The path of a program; nil where it is not installed. Folders of PATH that are not absolute
  /// are passed over, since anything may lie in them.
  func path(of name: String) -> String? {
    if name.contains("/") { return isProgram(name) ? name : nil }
    guard !name.isEmpty else { return nil }
    for folder in (environment["PATH"] ?? "").split(separator: ":") where folder.hasPrefix("/") {
      let path = folder + "/" + name
      if isProgram(String(path)) { return String(path) }
    }
    return nil
  }

  private func isProgram(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
  }
}
