/// A rectangle of the screen in cells.
public struct Frame: Hashable, Sendable {
  /// The leftmost column.
  public var x: Int
  /// The topmost row.
  public var y: Int
  /// Columns.
  public var width: Int
  /// Rows.
  public var height: Int

  /// A rectangle at that place.
  public init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }
}

/// Which panes are shown and where, for a screen of a size (DESIGN section 5).
public struct Layout: Hashable, Sendable {
  /// How the panes are arranged.
  public enum Arrangement: Hashable, Sendable {
    /// Too small for anything but a notice.
    case notice
    /// One pane on the whole screen.
    case single
    /// The list above one pane.
    case stacked
    /// Lists at the left, clips above two columns of panes.
    case columns
  }

  /// The arrangement the size allows.
  public var arrangement: Arrangement
  /// The frame of each pane shown, border rows included.
  public var frames: [Pane: Frame]
  /// The panes whose frame also holds others, by tab; the shown one first.
  public var tabs: [Pane: [Pane]]

  /// Lists and clips by their smallest useful size.
  public static let minimum = (width: 40, height: 8)

  /// The layout of the state.
  public init(_ state: State) {
    let width = state.width
    let height = state.height
    frames = [:]
    tabs = [:]
    guard width >= Self.minimum.width, height >= Self.minimum.height else {
      arrangement = .notice
      return
    }
    let body = Frame(x: 0, y: 1, width: width, height: height - 2)
    if let zoomed = state.zoomed {
      arrangement = .single
      frames[zoomed] = body
      return
    }
    if width >= 100, height >= 20 {
      arrangement = .columns
      layColumns(state, body)
    } else if width >= 60, height >= 24 {
      arrangement = .stacked
      layStack(state, body)
    } else {
      arrangement = .single
      frames[state.focus] = body
    }
  }

  private mutating func layColumns(_ state: State, _ body: Frame) {
    let wanted = state.sidebarWidth ?? min(34, max(22, body.width / 6))
    let sidebar = state.isSidebarHidden ? 0 : min(body.width / 2, max(12, wanted))
    if sidebar > 0 {
      frames[.lists] = Frame(x: 0, y: body.y, width: sidebar, height: body.height)
    }
    let x = sidebar
    let width = body.width - sidebar
    let listHeight = min(
      max(6, body.height * state.listShare / 100), body.height - 8)
    frames[.clips] = Frame(x: x, y: body.y, width: width, height: listHeight)
    let below = Frame(
      x: x, y: body.y + listHeight, width: width, height: body.height - listHeight)
    let left = below.width * min(80, max(20, state.leftShare)) / 100
    place(
      state.leftTab, among: [.description, .shotlist],
      Frame(x: below.x, y: below.y, width: left, height: below.height))
    let right = Frame(
      x: below.x + left, y: below.y, width: below.width - left, height: below.height)
    let top = right.height / 2
    frames[.restrictions] = Frame(x: right.x, y: right.y, width: right.width, height: top)
    place(
      state.rightTab, among: [.metadata, .notes, .history],
      Frame(x: right.x, y: right.y + top, width: right.width, height: right.height - top))
  }

  private mutating func layStack(_ state: State, _ body: Frame) {
    let listHeight = min(max(6, body.height * state.listShare / 100), body.height - 8)
    let top = Frame(x: body.x, y: body.y, width: body.width, height: listHeight)
    frames[state.focus == .lists ? .lists : .clips] = top
    place(
      state.stackTab, among: Pane.reading,
      Frame(
        x: body.x, y: body.y + listHeight, width: body.width, height: body.height - listHeight))
  }

  private mutating func place(_ pane: Pane, among group: [Pane], _ frame: Frame) {
    frames[pane] = frame
    tabs[pane] = group
  }

  /// The rows of text a pane has room for, its border excluded; 0 where it is not shown.
  public func rows(of pane: Pane) -> Int {
    guard let frame = frames[pane] else { return 0 }
    return max(0, frame.height - (pane == .clips ? 3 : 2))
  }

  /// The panes shown, in the order of Tab.
  public var shown: [Pane] {
    Pane.allCases.filter { frames[$0] != nil }
  }
}
