import Clips
import Search

extension State {
  /// Runs a typed command: its name, and for some what it is to work with.
  mutating func runTyped(_ text: String) -> [Effect] {
    let parts = text.split(separator: " ", maxSplits: 1)
    guard let name = parts.first else { return [] }
    let words = parts.count > 1 ? String(parts[1]).trimmed : ""
    if words.isEmpty, let line = Int(name) {
      let isRelative = name.hasPrefix("+") || name.hasPrefix("-")
      let bounded = min(largestCount, max(-largestCount, line))
      return isRelative ? moveFar(by: bounded) : goTo(line: bounded)
    }
    guard let command = Command(named: String(name)) else {
      let near = names(near: String(name))
      let hint =
        near.isEmpty
        ? "? lists them all" : "did you mean \(near.prefix(3).joined(separator: ", "))?"
      notice = Notice("there is no command '\(name)'; \(hint)", .failure)
      return []
    }
    guard !words.isEmpty else { return command == .quit ? quit() : run(command) }
    return run(command, with: words)
  }

  /// Command names that hold the word, else those a slip of the fingers away.
  private func names(near word: String) -> [String] {
    let names = Command.allCases.map(\.name)
    let holding = names.filter { $0.contains(word) }
    guard holding.isEmpty else { return holding }
    return suggest(for: word, among: names.map { VocabularyWord($0, count: 1) }, limit: 3)
      .map(\.text)
  }

  /// What may stand after a typed command, where that is known.
  func arguments(of command: Command) -> [String] {
    switch command {
    case .theme: themes
    case .profile: profiles.map(\.id)
    case .sort: RowOrder.Column.allCases.map(\.rawValue)
    case .group: Grouping.allCases.map(\.rawValue) + ["none"]
    case .columns: ListColumn.allCases.map(\.rawValue)
    case .copy: Excerpts.all.map(\.name)
    case .export: Excerpts.exportFormats.map(\.name)
    case .collect: collections.map(\.name)
    default: []
    }
  }

  private mutating func run(_ command: Command, with words: String) -> [Effect] {
    switch command {
    case .search: return search(for: words)
    case .help:
      var help = Popup.Help(context: focus.context)
      help.filter = EditLine(words)
      popup = .help(help)
      return []
    case .goToDate: return goTo(date: words)
    case .theme:
      guard themes.isEmpty || themes.contains(words) || words.contains("/") else {
        notice = Notice(
          "there is no theme '\(words)'; \(keyWords(.theme)) shows all", .failure)
        return []
      }
      themeName = words
      return [.useTheme(words, isFinal: true)]
    case .profile:
      guard let profile = profiles.first(where: { $0.id == words || $0.name == words }) else {
        notice = Notice(
          "there is no outlet '\(words)'; "
            + (profiles.isEmpty
              ? "newsreel profile init writes one"
              : "there are " + profiles.map(\.id).joined(separator: ", ")),
          .failure)
        return []
      }
      return use(profile: profile.id)
    case .tag: return tag(words)
    case .collect: return collect(in: words)
    case .note: return note(words)
    case .teach: return teach(words)
    case .override: return rule(words)
    case .saveSearch: return keepSearch(as: words)
    case .sort:
      guard let column = RowOrder.Column(rawValue: words) else {
        let names = RowOrder.Column.allCases.map(\.rawValue).joined(separator: ", ")
        notice = Notice("there is no column '\(words)'; there are \(names)", .failure)
        return []
      }
      return sort(RowOrder(column, ascending: column.isAscendingFirst))
    case .group: return group(named: words)
    case .links: return openLink(words)
    case .columns: return choose(columns: words)
    case .copy: return copy(words)
    case .export:
      let parts = words.split(separator: " ", maxSplits: 1).map(String.init)
      guard parts.count == 2, let target else {
        notice = Notice("write export FORMAT FILE, e.g. export csv clips.csv", .failure)
        return []
      }
      return [.export(format: parts[0], path: parts[1].trimmed, selection(of: target))]
    default:
      notice = Notice("'\(command.name)' takes nothing after it", .failure)
      return []
    }
  }
}
