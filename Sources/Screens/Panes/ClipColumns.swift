import Browser
import Canvas
import Clips

/// Which columns a list of clips has room for.
struct ClipColumns {
  enum Kind: CaseIterable {
    case signs, rank, time, duration, title, place, source
  }

  struct Column {
    var kind: Kind
    var x: Int
    var width: Int
  }

  var placed: [Column] = []

  init(width: Int, shelf: Shelf) {
    let isList = shelf.isRanked
    var kinds: [(Kind, Int)] = [(.signs, 3)]
    if isList { kinds.append((.rank, 7)) }
    if width >= 46 { kinds.append((.time, 13)) }
    kinds.append((.duration, 7))
    kinds.append((.title, 0))
    if width >= 76 { kinds.append((.place, min(30, width / 5))) }
    if width >= 110 { kinds.append((.source, min(24, width / 8))) }
    let fixed = kinds.reduce(0) { $0 + $1.1 } + kinds.count - 1
    var x = 0
    for (kind, wanted) in kinds {
      let width = kind == .title ? max(1, width - fixed) : wanted
      placed.append(Column(kind: kind, x: x, width: width))
      x += width + 1
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
    }
  }

  var alignment: Alignment {
    switch self {
    case .rank, .duration: .trailing
    case .signs, .time, .title, .place, .source: .leading
    }
  }

  var order: RowOrder.Column? {
    switch self {
    case .signs: nil
    case .rank: .rank
    case .time: .published
    case .duration: .duration
    case .title: .title
    case .place: .place
    case .source: .source
    }
  }
}
