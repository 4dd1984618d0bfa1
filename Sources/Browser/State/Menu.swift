import Clips
import Rights

/// A short list to choose from, by letter or by arrow.
public struct Menu: Hashable, Sendable {
  /// One line of the menu.
  public struct Item: Hashable, Sendable {
    /// The letter that chooses it, nil for none.
    public var letter: String?
    /// The words.
    public var title: String
    /// More words at the right, e.g. a number.
    public var detail: String
    /// Words it is found by besides; nil where only the title counts.
    public var also: String?
    /// What choosing it does.
    public var choice: Choice

    /// A line that does this.
    public init(
      _ letter: String?, _ title: String, detail: String = "", also: String? = nil,
      _ choice: Choice
    ) {
      self.letter = letter
      self.title = title
      self.detail = detail
      self.also = also
      self.choice = choice
    }
  }

  /// What a line of a menu does.
  public enum Choice: Hashable, Sendable {
    case run(Command)
    case show(Shelf)
    case sort(RowOrder.Column)
    case narrow(String)
    case theme(String)
    case profile(String?)
    case search(String)
    case copy(excerpt: String)
    case play(address: String)
    case download(address: String)
    case saveText(String)
    case export(format: String)
    case collect(String)
    case takeOut(String)
    case mark(String)
    case link(String)
    case column(ListColumn)
    case group(Grouping?)
    case cancel(task: Int)
    case teach(words: String)
    case forget(HouseWording)
    case rule(HouseOverride.Ruling, profileID: String?)
    case withdraw(HouseOverride)
    case heading
  }

  /// The heading.
  public var title: String
  /// The lines.
  public var items: [Item]
  /// The selected line.
  public var selected: Int
  /// What is typed to narrow it; nil where letters choose at once.
  public var filter: EditLine?

  /// A menu of these lines.
  public init(_ title: String, _ items: [Item], selected: Int = 0, filters: Bool = false) {
    self.title = title
    self.items = items
    self.selected = selected
    filter = filters ? EditLine() : nil
  }
}
