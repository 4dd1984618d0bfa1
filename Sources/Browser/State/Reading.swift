import Clips
import Rights

/// The clip being read, and how far each pane is scrolled.
public struct Reading: Equatable, Sendable {
  /// The clip, nil until it has come.
  public var clip: Clip? {
    didSet { links = clip?.links ?? [] }
  }
  /// The addresses it names.
  public private(set) var links: [ClipLink] = []
  /// True for the moment in which the clip asked for may still come at once: until then what was
  /// read before stays on the screen, so that nothing flashes.
  public var isAwaited = false
  /// Its versions, newest first, the shown one included; nil until they have come.
  public var versions: [Clip]?
  /// Clips that look like it, from other sources.
  public var lookAlikes: [ClipRow] = []
  /// The verdict on it for the active profile.
  public var judgement: Judgement?
  /// The ticket of the newest request.
  public var ticket = 0
  /// The identity asked for.
  public var identity: String?
  /// The first line shown of each pane.
  public var scroll: [Pane: Int] = [:]
  /// How many lines each pane has, as last drawn.
  public var lines: [Pane: Int] = [:]
  /// The lines of each pane on which hits stand, as last drawn.
  public var hitLines: [Pane: [Int]] = [:]
  /// The lines of each pane at which a section begins, as last drawn.
  public var sectionLines: [Pane: [Int]] = [:]
  /// The line of the hit gone to last.
  public var hit: [Pane: Int] = [:]

  /// Nothing being read.
  public init() {}
}

/// What drawing has found out: how long the text of each pane is at its width.
public struct PaneMeasures: Hashable, Sendable {
  /// How many lines each pane has.
  public var lines: [Pane: Int] = [:]
  /// The lines on which hits stand.
  public var hitLines: [Pane: [Int]] = [:]
  /// The lines at which a section begins.
  public var sectionLines: [Pane: [Int]] = [:]
  /// How many lines the reasons of the verdict have.
  public var reasonLines = 0
  /// Where the headings of the list stand.
  public var headings: [Heading] = []

  /// A heading of the list that sorts by its column.
  public struct Heading: Hashable, Sendable {
    /// The columns of the screen it takes.
    public var columns: Range<Int>
    /// What it sorts by.
    public var order: RowOrder.Column

    /// A heading in those columns of the screen.
    public init(columns: Range<Int>, order: RowOrder.Column) {
      self.columns = columns
      self.order = order
    }
  }

  /// Nothing measured.
  public init() {}
}
