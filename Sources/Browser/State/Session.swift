import Clips
import Search

/// Where the user was when the browser was left, and how it looked.
public struct Session: Codable, Hashable, Sendable {
  /// The kind of shelf: `all`, `source`, `list` ...
  public var shelf = "all"
  /// The shelf's name or id, where its kind has one.
  public var shelfName: String?
  /// The search as typed.
  public var search: String?
  /// The id of the selected clip.
  public var clip: String?
  /// The column rows are ordered by.
  public var order = RowOrder.Column.published.rawValue
  /// True where the smallest comes first.
  public var isAscending = false
  /// The name of the theme, where one was chosen.
  public var theme: String?
  /// The id of the active profile.
  public var profile: String?
  /// How times are shown.
  public var times: String?
  /// True where the lists at the left are hidden.
  public var isSidebarHidden = false
  /// The share of the height the clips take, in percent.
  public var listShare = 45
  /// The columns the lists take; nil for as many as suit the width.
  public var sidebarWidth: Int?
  /// By what rows are grouped.
  public var grouping: String?
  /// The columns chosen, nil for the standard ones.
  public var columns: [String]?
  /// Searches typed before, the latest last.
  public var searches: [String] = []

  /// The session of a first start.
  public init() {}
}

extension State {
  /// What is to be remembered of this state.
  public var session: Session {
    var session = Session()
    (session.shelf, session.shelfName) = listing.shelf.words
    session.search = listing.searchText.isEmpty ? nil : listing.searchText
    session.clip = listing.selectedRow.map(\.id)
    session.order = listing.order.column.rawValue
    session.isAscending = listing.order.isAscending
    session.profile = lentProfile == nil ? profileID : lentProfile?.id
    session.times = timeStyle.rawValue
    session.isSidebarHidden = isSidebarHidden
    session.listShare = listShare
    session.sidebarWidth = sidebarWidth
    session.grouping = listing.grouping?.rawValue
    session.columns = columns == ListColumn.standard ? nil : columns.map(\.rawValue)
    session.searches = Array((history[.search] ?? []).suffix(50))
    return session
  }

  /// Goes back to where the user was; to be done before the start.
  public mutating func restore(_ session: Session) {
    if let shelf = Shelf(session.shelf, session.shelfName) { listing.shelf = shelf }
    if let search = session.search, let parsed = try? parse(search, typing: false) {
      listing.searchText = search
      listing.parsed = parsed.query.isEverything ? nil : parsed
    }
    if let column = RowOrder.Column(rawValue: session.order) {
      listing.order = RowOrder(column, ascending: session.isAscending)
    }
    restoredClip = session.clip
    if let profile = session.profile {
      let isThere = profiles.contains { $0.id == profile }
      profileID = isThere ? profile : nil
      if !isThere {
        notice = Notice("no verdicts: the outlet '\(profile)' used last is gone", .warning)
      }
    }
    timeStyle = session.times.flatMap(TimeStyle.init) ?? timeStyle
    isSidebarHidden = session.isSidebarHidden
    listShare = min(80, max(15, session.listShare))
    sidebarWidth = session.sidebarWidth
    listing.grouping = session.grouping.flatMap(Grouping.init)
    if let names = session.columns { columns = ListColumn.chosen(names) }
    history[.search] = session.searches
  }
}

extension Shelf {
  /// The kind of shelf and its name.
  fileprivate var words: (String, String?) {
    switch self {
    case .all: ("all", nil)
    case .new: ("new", nil)
    case .marked: ("marked", nil)
    case .used: ("used", nil)
    case .top: ("top", nil)
    case .source(let name): ("source", name)
    case .list(let id): ("list", id)
    case .collection(let name): ("collection", name)
    case .saved(let name): ("saved", name)
    }
  }

  fileprivate init?(_ kind: String, _ name: String?) {
    switch (kind, name) {
    case ("all", _): self = .all
    case ("new", _): self = .new
    case ("marked", _): self = .marked
    case ("used", _): self = .used
    case ("top", _): self = .top
    case ("source", let name?): self = .source(name)
    case ("list", let id?): self = .list(id: id)
    case ("collection", let name?): self = .collection(name)
    case ("saved", let name?): self = .saved(name)
    default: return nil
    }
  }
}
