import Browser

/// The keys of the command table as a Markdown table, for the README.
func keyTable(_ keys: KeyMap = .standard) -> String {
  var lines: [String] = []
  for chapter in CommandEntry.Chapter.allCases {
    let commands = Command.allCases.filter { $0.entry.chapter == chapter }
    guard !commands.isEmpty else { continue }
    lines += ["", "| \(chapter.rawValue) | |", "|---|---|"]
    lines += commands.map { command in
      let names = unique(keys.allKeys(for: command).map(\.keys)).map { sequence in
        "`" + sequence.map(\.description).joined().replacing("|", with: "\\|") + "`"
      }
      return "| \(names.joined(separator: " ")) | \(command.entry.help) |"
    }
  }
  return lines.dropFirst().joined(separator: "\n")
}

/// The elements without repetition, in order.
func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
  var seen: Set<Element> = []
  return elements.filter { seen.insert($0).inserted }
}
