/// The synopsis, and every command with its arguments.
func writeCommands(_ tree: CommandTree, to page: inout Mdoc) {
  page.heading("SYNOPSIS")
  if let standard = tree.shownSubcommands.first(where: { $0.commandName == tree.defaultSubcommand })
  {
    page.macro("Nm", tree.commandName)
    writeSynopsis(standard, to: &page)
  }
  for command in tree.shownSubcommands where command.commandName != tree.defaultSubcommand {
    for path in leaves(of: command, []) { writeSynopsis(path, tree.commandName, to: &page) }
  }
  page.heading("DESCRIPTION")
  page.say(tree.abstract ?? "")
  page.say(
    "Without a command it opens the browser. Every command takes --help; --version tells the"
      + " version.")
  for command in tree.shownSubcommands {
    for path in leaves(of: command, []) { writeCommand(path, tree, to: &page) }
  }
}

/// A command without subcommands, and the names that lead to it.
private struct CommandPath {
  var names: [String]
  var command: CommandTree
  /// True where the last name may be left out.
  var isDefault = false
}

private func leaves(
  of command: CommandTree, _ above: [String], isDefault: Bool = false
) -> [CommandPath] {
  let names = above + [command.commandName]
  let below = command.shownSubcommands
  guard !below.isEmpty else {
    return [CommandPath(names: names, command: command, isDefault: isDefault)]
  }
  return below.flatMap {
    leaves(of: $0, names, isDefault: $0.commandName == command.defaultSubcommand)
  }
}

private func writeSynopsis(_ path: CommandPath, _ program: String, to page: inout Mdoc) {
  page.macro("Nm", program)
  page.macro("Cm", path.names.joined(separator: " "))
  writeSynopsis(path.command, to: &page)
}

private func writeSynopsis(_ command: CommandTree, to page: inout Mdoc) {
  for argument in command.shownArguments {
    page.raw((argument.isOptional ? ".Op " : ".") + macros(argument))
  }
}

private func writeCommand(_ path: CommandPath, _ tree: CommandTree, to page: inout Mdoc) {
  let command = path.command
  page.macro("Ss", ([tree.commandName] + path.names).joined(separator: " "))
  page.say(command.abstract ?? "")
  page.say(command.discussion ?? "")
  if command.commandName == tree.defaultSubcommand {
    page.say("This is what happens without the name of a command.")
  }
  if path.isDefault {
    page.say("The word \(command.commandName) may be left out.")
  }
  guard !command.shownArguments.isEmpty else { return }
  page.raw(".Bl -tag -width Ds")
  for argument in command.shownArguments {
    page.raw(".It " + macros(argument))
    page.say(argument.abstract ?? "")
    page.say(argument.discussion ?? "")
    if argument.kind == .option, let value = argument.defaultValue {
      page.say("The standard is \(value).")
    }
  }
  page.raw(".El")
}

/// An argument as macros: `Fl \-limit Ar n`.
private func macros(_ argument: CommandTree.Argument) -> String {
  let value = "Ar " + Mdoc.argument(argument.valueName ?? "value")
  let dots = argument.isRepeating ? " ..." : ""
  let names = (argument.names ?? []).map { name in
    switch name.kind {
    case .long: "Fl " + Mdoc.argument("-" + name.name)
    case .short, .longWithSingleDash: "Fl " + Mdoc.argument(name.name)
    }
  }
  switch argument.kind {
  case .positional: return value + dots
  case .flag: return names.joined(separator: " , ")
  case .option: return names.joined(separator: " , ") + " " + value + dots
  }
}
