import Clips
import Search

extension State {
  mutating func openNamePrompt(_ purpose: Prompt.Purpose, text: String = "") -> [Effect] {
    prompt = Prompt(purpose, text: text, origin: listing)
    return []
  }

  mutating func pressInPrompt(_ key: Key) -> [Effect] {
    guard let purpose = prompt?.purpose else { return [] }
    switch key.notation {
    // Ctrl-J as in every shell.
    case "<ret>", "<C-j>": return acceptPrompt()
    case "<esc>", "<C-c>", "<C-g>": return giveUpPrompt()
    case "<tab>": return complete()
    case "<down>" where purpose == .search, "<C-n>" where purpose == .search: return move(by: 1)
    case "<up>" where purpose == .search && prompt?.line.text.isEmpty == false,
      "<C-p>" where purpose == .search:
      return move(by: -1)
    case "<up>", "<A-p>": return recall(older: true)
    case "<down>", "<A-n>": return recall(older: false)
    case "<pgdn>" where purpose == .search: return move(by: pageRows)
    case "<pgup>" where purpose == .search: return move(by: -pageRows)
    case "<backspace>" where prompt?.line.text.isEmpty == true: return giveUpPrompt()
    default:
      guard prompt?.line.edit(key) == true else { return [] }
      return promptChanged()
    }
  }

  mutating func promptChanged() -> [Effect] {
    prompt?.completions = []
    switch prompt?.purpose {
    case .search: return searchChanged()
    case .find:
      findChanged()
      return []
    case .command, .date, .collect, .note, .tag, .saveSearch, .teach, .ruling, .export, nil:
      return []
    }
  }

  mutating func acceptPrompt() -> [Effect] {
    guard let purpose = prompt?.purpose, let text = prompt?.line.text else { return [] }
    if purpose == .search { return acceptSearch() }
    remember(text, purpose)
    prompt = nil
    let words = text.trimmed
    switch purpose {
    case .search: return []
    case .find: return words.isEmpty ? clearFinding() : moveToHit(by: 1)
    case .command: return runTyped(words)
    case .date: return goTo(date: words)
    case .collect: return words.isEmpty ? [] : collect(in: words)
    case .note(let name, let id): return note(words, in: name, clip: id)
    case .tag: return words.isEmpty ? [] : tag(words)
    case .saveSearch: return words.isEmpty ? [] : keepSearch(as: words)
    case .teach(let stretch): return teach(stretch, means: words)
    case .ruling(let ruling, let id): return rule(ruling, for: id, because: words)
    case .export(let format):
      guard let target, !words.isEmpty else { return [] }
      return [.export(format: format, path: words, selection(of: target))]
    }
  }

  mutating func giveUpPrompt() -> [Effect] {
    guard let prompt else { return [] }
    self.prompt = nil
    switch prompt.purpose {
    case .search: return giveUpSearch(prompt.origin)
    case .find: return clearFinding()
    case .command, .date, .collect, .note, .tag, .saveSearch, .teach, .ruling, .export:
      return []
    }
  }

  mutating func remember(_ text: String, _ purpose: Prompt.Purpose) {
    guard !text.trimmed.isEmpty else { return }
    history[purpose, default: []].removeAll { $0 == text }
    history[purpose, default: []].append(text)
    if history[purpose, default: []].count > 100 { history[purpose]?.removeFirst() }
  }

  private mutating func recall(older: Bool) -> [Effect] {
    guard let prompt, let lines = history[prompt.purpose], !lines.isEmpty else { return [] }
    let index = (prompt.historyIndex ?? -1) + (older ? 1 : -1)
    guard index < lines.count else { return [] }
    self.prompt?.historyIndex = index < 0 ? nil : index
    self.prompt?.line = EditLine(index < 0 ? "" : lines[lines.count - 1 - index])
    return promptChanged()
  }

  /// Completes the word before the cursor as far as it is certain, and shows what may follow.
  private mutating func complete() -> [Effect] {
    guard let prompt else { return [] }
    let text = prompt.line.textBeforeCursor
    let candidates: [String]
    let start: String
    switch prompt.purpose {
    case .search:
      let found = Search.complete(text, cursor: text.unicodeScalars.count) { field, value in
        occurring(field, value)
      }
      guard let first = found.first else { return [] }
      start = String(
        String.UnicodeScalarView(text.unicodeScalars.prefix(first.replaced.lowerBound)))
      candidates = found.map(\.text)
    case .command:
      let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      let last = words.last ?? ""
      start = words.dropLast().map { $0 + " " }.joined()
      let known =
        words.count > 1
        ? Command(named: words[0]).map(arguments) ?? [] : Command.allCases.map(\.name)
      candidates = known.filter { $0.hasPrefix(last) }.sorted()
    case .collect:
      start = ""
      candidates = collections.map(\.name).filter { $0.hasPrefix(text) }
    case .find, .date, .note, .tag, .saveSearch, .teach, .ruling, .export: return []
    }
    guard let common = candidates.commonPrefix else { return [] }
    self.prompt?.line = EditLine(start + common)
    let effects = promptChanged()
    self.prompt?.completions = candidates.count > 1 ? candidates : []
    return effects
  }

  private func occurring(_ field: Field, _ value: String) -> [String] {
    guard field.name == "agency" else { return [] }
    return sidebar.shelves.compactMap { shelf in
      guard case .source(let name) = shelf, name.lowercased().hasPrefix(value.lowercased()) else {
        return nil
      }
      return name
    }
  }
}

extension String {
  /// The text on one line, cut with an ellipsis where it has more characters.
  func shortened(to count: Int) -> String {
    let line = split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count <= count ? line : line.prefix(count - 1) + "\u{2026}"
  }

  var trimmed: String {
    let start = drop { $0.isWhitespace }
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}

extension [String] {
  /// The longest beginning all have in common, nil where there is none to have.
  var commonPrefix: String? {
    guard let first else { return nil }
    return dropFirst().reduce(first) { $0.commonPrefix(with: $1) }
  }
}

extension String {
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
