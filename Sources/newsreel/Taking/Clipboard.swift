/// Puts text on the clipboard of this machine's desktop by a program, for terminals that do not
/// take copies (OSC 52); returns the program's name.
@discardableResult
func copyByProgram(_ text: String, _ programs: Programs) throws(ProgramError) -> String {
  guard text.utf8.count <= 16 << 20, !text.utf8.contains(0) else { throw .badArgument }
  var failure = ProgramError.notFound(
    clipboardPrograms.map(\.name), purpose: "that fills the clipboard")
  for candidate in clipboardPrograms {
    if let variable = candidate.variable, !programs.has(variable) { continue }
    guard let path = programs.path(of: candidate.name) else { continue }
    do throws(ProgramError) {
      try programs.run(path, candidate.arguments, input: text)
      return candidate.name
    } catch {
      failure = error
    }
  }
  throw failure
}

/// Puts text on the clipboard by the program of the settings, which takes it on standard input.
func copyByProgram(
  _ text: String, _ command: [String], _ programs: Programs
) throws(ProgramError) {
  guard text.utf8.count <= 16 << 20, !text.utf8.contains(0) else { throw .badArgument }
  guard let name = command.first else { return }
  guard let path = programs.path(of: name) else {
    throw .notFound([name], purpose: "that fills the clipboard")
  }
  try programs.run(path, Array(command.dropFirst()), input: text)
}

private let clipboardPrograms: [(name: String, variable: String?, arguments: [String])] = [
  ("wl-copy", "WAYLAND_DISPLAY", ["--type", "text/plain"]),
  ("xclip", "DISPLAY", ["-selection", "clipboard", "-in"]),
  ("xsel", "DISPLAY", ["--clipboard", "--input"]),
  ("pbcopy", nil, []),
]
