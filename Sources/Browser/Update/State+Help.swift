extension State {
  mutating func openHelp() -> [Effect] {
    popup = .help(Popup.Help(context: focus.context))
    return []
  }

  mutating func pressInPopup(_ key: Key) -> [Effect] {
    if case .menu(let menu) = popup { return pressInMenu(menu, key) }
    if case .reasons(let scroll) = popup { return pressInReasons(scroll, key) }
    guard case .help(var help) = popup else { return [] }
    let count = help.commands(keys).count
    switch key.notation {
    case "<esc>", "<C-c>", "<F1>":
      popup = nil
      return []
    case "?" where help.filter.text.isEmpty, "q" where help.filter.text.isEmpty:
      popup = nil
      return []
    case "<ret>":
      let commands = help.commands(keys)
      guard commands.indices.contains(help.selected) else { return [] }
      popup = nil
      return run(commands[help.selected])
    case "<down>", "<C-n>", "<C-j>": help.selected += 1
    case "<up>", "<C-p>", "<C-k>": help.selected -= 1
    case "<pgdn>", "<C-f>": help.selected += max(1, height - 6)
    case "<pgup>", "<C-b>": help.selected -= max(1, height - 6)
    case "<home>": help.selected = 0
    case "<end>": help.selected = count - 1
    default:
      guard help.filter.edit(key) else { return [] }
      help.selected = 0
    }
    help.selected = min(max(0, help.selected), max(0, help.commands(keys).count - 1))
    popup = .help(help)
    return []
  }
}
