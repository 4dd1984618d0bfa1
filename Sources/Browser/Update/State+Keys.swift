extension State {
  mutating func press(_ key: Key) -> [Effect] {
    if let rest = key.withoutAlt, !isKnown(withAlt: key) {
      return pressOnce(Key("<esc>")) + pressOnce(rest)
    }
    return pressOnce(key)
  }

  /// True for a key with Alt that means something by itself where it is pressed.
  private func isKnown(withAlt key: Key) -> Bool {
    if prompt != nil { return ["<A-p>", "<A-n>", "<A-backspace>"].contains(key.notation) }
    if popup != nil { return key.notation == "<A-backspace>" }
    let isBound = [key, latinKey(for: key) ?? key].contains { key in
      keys.meaning(of: pendingKeys + [key], in: context) != .none
    }
    return isBound || count(with: key) != nil
  }

  private mutating func pressOnce(_ key: Key) -> [Effect] {
    notice = nil
    facetTicket = 0
    let hadAsked = hasAskedToQuit
    defer { if hadAsked { hasAskedToQuit = false } }
    if prompt != nil { return pressInPrompt(key) }
    if popup != nil { return pressInPopup(key) }
    return command(by: key)
  }

  mutating func paste(_ text: String) -> [Effect] {
    if case .menu(var menu) = popup, menu.filter != nil {
      menu.filter?.insert(text)
      menu.selected = 0
      popup = .menu(menu)
      return []
    }
    guard prompt != nil else {
      notice = Notice(
        "pasted text is taken in a search only: press \(keyWords(.search, in: .clips)) first",
        .warning)
      return []
    }
    prompt?.line.insert(text)
    return promptChanged()
  }

  /// Follows a sequence of keys to its commands.
  mutating func command(by key: Key) -> [Effect] {
    if let count = count(with: key) { return keep(count: count) }
    let sequence = pendingKeys + [key]
    if repeatCount != nil, key.notation == "<esc>" {
      repeatCount = nil
      pendingKeys = []
      return []
    }
    switch keys.meaning(of: sequence, in: context) {
    case .commands(let commands):
      pendingKeys = []
      return run(commands)
    case .prefix(let commands):
      pendingKeys = sequence
      return commands.isEmpty ? [] : [.wait(.keySequence(sequence), milliseconds: 400)]
    case .none:
      if let latin = latinKey(for: key),
        keys.meaning(of: pendingKeys + [latin], in: context) != .none
      {
        return command(by: latin)
      }
      guard !pendingKeys.isEmpty else {
        repeatCount = nil
        if key.text != nil || key.notation.count > 1 {
          notice = Notice(
            (latinKey(for: key) ?? key).notation == "0"
              ? "digits lead to panes; with Alt they count: Alt-5 j moves five, :10 goes to row 10"
              : "\(key) does nothing here; \(keyWords(.help)) shows all keys", .warning)
        }
        return []
      }
      if key.notation == "<esc>" {
        pendingKeys = []
        repeatCount = nil
        return []
      }
      return endSequence() + command(by: key)
    }
  }

  /// Does what the keys pressed so far mean by themselves.
  mutating func endSequence() -> [Effect] {
    let keys = pendingKeys
    pendingKeys = []
    guard case .prefix(let commands) = self.keys.meaning(of: keys, in: context) else { return [] }
    return run(commands)
  }

  mutating func run(_ commands: [Command]) -> [Effect] {
    let count = repeatCount
    repeatCount = nil
    return commands.flatMap { command in
      count.map { run(command, times: $0) } ?? run(command)
    }
  }
}

extension State {
  /// The keys of a command as a sentence names them, or what to type where it has none.
  public func keyWords(_ command: Command, in context: Context? = nil) -> String {
    let own = context.flatMap { keys.keys(for: command, in: $0) }
    guard let keys = own ?? keys.allKeys(for: command).first?.keys else {
      return ":" + command.name
    }
    return keys.map(\.description).joined()
  }
}
