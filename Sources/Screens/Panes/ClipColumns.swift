import Browser
import Canvas
import Clips

/// Which columns a list of clips has room for.
struct ClipColumns {
  enum Kind: CaseIterable {
    case signs, rank, time, duration, title, place, source, standings, kind, language
  }

  struct Column {
    var kind: Kind
    var x: Int
    var width: Int
  }

  var placed: [Column] = []

  /// The narrowest title beside columns that the user chose.
  private static let leastTitle = 16

  init(width: Int, shelf: Shelf, chosen: [ListColumn] = ListColumn.standard) {
    var kinds: [(Kind, Int)] = [(.signs, 3)]
    if shelf.isRanked { kinds.append((.rank, 7)) }
    var wanted = chosen
    if chosen == ListColumn.standard {
      wanted.removeAll { width < $0.leastWidth }
    } else {
      while let index = wanted.lastIndex(where: { $0 != .title }),
        Self.fixed(kinds + Self.sized(wanted, width, shelf)) + Self.leastTitle > width
      {
        wanted.remove(at: index)
      }
    }
    kinds += Self.sized(wanted, width, shelf)
    let fixed = Self.fixed(kinds)
    var x = 0
    for (kind, wanted) in kinds {
      let width = kind == .title ? max(1, width - fixed) : wanted
      placed.append(Column(kind: kind, x: x, width: width))
      x += width + 1
    }
  }

  private static func sized(
    _ columns: [ListColumn], _ width: Int, _ shelf: Shelf
  ) -> [(Kind, Int)] {
    columns.map { column in
      switch column {
      case .time: (.time, 13)
      case .length: (.duration, 7)
      case .title: (.title, 0)
      case .place: (.place, min(30, width / 5))
      // Where the lists are joined, several sources stand in one cell.
      case .source: shelf == .top ? (.standings, min(48, width / 5)) : (.source, min(24, width / 8))
      case .kind: (.kind, 8)
      case .language: (.language, 8)
      }
    }
  }

  private static func fixed(_ kinds: [(Kind, Int)]) -> Int {
    kinds.reduce(0) { $0 + $1.1 } + kinds.count - 1
  }
}

extension ListColumn {
  /// The width of the list from which the column has room, where nobody chose.
  fileprivate var leastWidth: Int {
    switch self {
    case .length, .title: 0
    case .time: 46
    case .place: 76
    case .kind, .language: 90
    case .source: 110
    }
  }
}

extension ClipColumns.Kind {
  var title: String {
    switch self {
    case .signs: ""
    case .rank: "rank"
    case .time: "time UTC"
    case .duration: "length"
    case .title: "title"
    case .place: "place"
    case .source: "source"
    case .standings: "rank at"
    case .kind: "kind"
    case .language: "language"
    }
  }

  var alignment: Alignment {
    switch self {
    case .rank, .duration: .trailing
    case .signs, .time, .title, .place, .source, .standings, .kind, .language: .leading
    }
  }

  var order: RowOrder.Column? {
    switch self {
    case .signs, .standings, .kind, .language: nil
    case .rank: .rank
    case .time: .published
    case .duration: .duration
    case .title: .title
    case .place: .place
    case .source: .source
    }
  }
}
