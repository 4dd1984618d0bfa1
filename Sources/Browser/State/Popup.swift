/// A window above the panes.
public enum Popup: Hashable, Sendable {
  case help(Help)
  case menu(Menu)
  /// Why the verdict is what it is, from that line on.
  case reasons(scroll: Int)

  /// The help on all keys.
  public struct Help: Hashable, Sendable {
    /// The words that narrow it.
    public var filter = EditLine()
    /// The selected line among the commands that match.
    public var selected = 0
    /// The pane from which it was opened.
    public var context: Context

    /// The whole help, opened in that context.
    public init(context: Context) { self.context = context }

    /// The commands whose help, name or keys hold every word of the filter, in table order.
    public func commands(_ keys: KeyMap) -> [Command] {
      let words = filter.text.lowercased().split(separator: " ")
      let commands = CommandEntry.Chapter.allCases.flatMap { chapter in
        Command.allCases.filter { $0.entry.chapter == chapter }
      }
      return commands.filter { command in
        let entry = command.entry
        let shown = keys.allKeys(for: command)
          .flatMap(\.keys).map { $0.notation + " " + $0.description }
        let text = ([command.rawValue, entry.help, entry.chapter.rawValue] + shown)
          .joined(separator: " ").lowercased()
        return words.allSatisfy { text.contains($0) }
      }
    }
  }
}
