import Clips

/// The lists at the left.
public struct Sidebar: Hashable, Sendable {
  /// One line of the sidebar.
  public enum Item: Hashable, Sendable {
    case heading(String)
    case shelf(Shelf, title: String, count: Int?)
  }

  /// The lines.
  public var items: [Item] = []
  /// The first line on the screen.
  public var top = 0

  /// A sidebar without lines.
  public init() {}

  /// The shelves in order.
  public var shelves: [Shelf] {
    items.compactMap { if case .shelf(let shelf, _, _) = $0 { shelf } else { nil } }
  }

  /// The line of a shelf.
  public func index(of shelf: Shelf) -> Int? {
    items.firstIndex { if case .shelf(shelf, _, _) = $0 { true } else { false } }
  }

  /// The name under which a shelf is shown.
  public func title(of shelf: Shelf) -> String {
    for case .shelf(shelf, let title, _) in items { return title }
    switch shelf {
    case .used: return "Top in this newsroom"
    case .top: return Self.mergedTitle
    case .saved(let name): return name
    case .all: return "All clips"
    case .new: return "New"
    case .marked: return "Marked"
    case .source(let name), .collection(let name): return name
    case .list(let id): return id
    }
  }

  /// Counts clips in or out of a shelf until the catalogue is read again.
  mutating func count(_ clips: Int, on shelf: Shelf) {
    for index in items.indices {
      guard case .shelf(shelf, let title, let count?) = items[index] else { continue }
      let (sum, isTooMuch) = count.addingReportingOverflow(clips)
      items[index] = .shelf(shelf, title: title, count: isTooMuch ? count : max(0, sum))
    }
  }

  /// The heading above the top lists.
  static let topListsHeading = "Top downloads"

  /// The name of all top lists in one.
  static let mergedTitle = "All sources: top downloads"

  mutating func fill(_ contents: SidebarContents) {
    items = [
      .shelf(.all, title: "All clips", count: contents.all),
      .shelf(.new, title: "New", count: contents.new),
      .shelf(.marked, title: "Marked", count: contents.marked),
    ]
    if !contents.savedSearches.isEmpty {
      items.append(.heading("Searches"))
      items += contents.savedSearches.map { .shelf(.saved($0.name), title: $0.name, count: $0.new) }
    }
    let tops = contents.lists.filter { $0.kind == .top }
    add(Self.topListsHeading, tops)
    if tops.count > 1 { items.append(.shelf(.top, title: Self.mergedTitle, count: nil)) }
    add("Lists", contents.lists.filter { $0.kind != .top })
    if contents.used > 0 {
      items.append(.shelf(.used, title: "Top in this newsroom", count: contents.used))
    }
    if !contents.collections.isEmpty {
      items.append(.heading("Collections"))
      items += contents.collections.map {
        .shelf(.collection($0.name), title: $0.name, count: $0.count)
      }
    }
    if !contents.sources.isEmpty {
      items.append(.heading("Sources"))
      items += contents.sources.map {
        .shelf(.source($0.name), title: $0.name, count: $0.count)
      }
    }
  }

  private mutating func add(_ heading: String, _ lists: [ListSummary]) {
    guard !lists.isEmpty else { return }
    items.append(.heading(heading))
    let titles = Dictionary(grouping: lists, by: \.title)
    items += lists.map { list in
      let isAmbiguous = (titles[list.title]?.count ?? 0) > 1
      let name = list.title.lastOfPath
      let title = list.source.map {
        isAmbiguous || list.kind == .top ? "\($0): \(name)" : name
      }
      return .shelf(.list(id: list.id), title: title ?? name, count: list.count)
    }
  }
}

/// What the catalogue knows for the sidebar.
public struct SidebarContents: Hashable, Sendable {
  /// Clips in all.
  public var all: Int?
  /// Clips not seen.
  public var new: Int?
  /// Clips marked.
  public var marked: Int?
  /// Lists, top lists among them.
  public var lists: [ListSummary]
  /// Sources.
  public var sources: [SourceSummary]
  /// Collections and how many clips are in them.
  public var collections: [CollectionSummary]
  /// Searches kept under a name.
  public var savedSearches: [SavedSearchSummary]
  /// How many clips this newsroom has used lately.
  public var used: Int

  /// The contents of a sidebar.
  public init(
    all: Int? = nil, new: Int? = nil, marked: Int? = nil, lists: [ListSummary] = [],
    sources: [SourceSummary] = [], collections: [CollectionSummary] = [],
    savedSearches: [SavedSearchSummary] = [], used: Int = 0
  ) {
    self.all = all
    self.new = new
    self.marked = marked
    self.lists = lists
    self.sources = sources
    self.collections = collections
    self.savedSearches = savedSearches
    self.used = used
  }
}

extension String {
  /// The name of the file where this is the path of one: its beginning says nothing in a narrow
  /// list.
  fileprivate var lastOfPath: String {
    guard contains("/"), !contains("://"), let last = split(separator: "/").last else {
      return self
    }
    let isPath = hasPrefix("/") || hasPrefix("~/") || hasPrefix("./") || hasPrefix("../")
    return isPath || !contains(" ") && last.dropFirst().contains(".") ? String(last) : self
  }
}
