enum ComparisonSign {
  case less
  case lessOrEqual
  case greater
  case greaterOrEqual
  case equal

  init?(at index: Int, in scalars: [Unicode.Scalar]) {
    guard index < scalars.count else { return nil }
    let isWide = index + 1 < scalars.count && scalars[index + 1] == "="
    switch scalars[index] {
    case "<": self = isWide ? .lessOrEqual : .less
    case ">": self = isWide ? .greaterOrEqual : .greater
    case "=": self = .equal
    default: return nil
    }
  }

  var length: Int {
    switch self {
    case .less, .greater, .equal: 1
    case .lessOrEqual, .greaterOrEqual: 2
    }
  }

  func comparison<Point>(_ point: Point) -> Comparison<Point> {
    switch self {
    case .less: .less(point)
    case .lessOrEqual: .lessOrEqual(point)
    case .greater: .greater(point)
    case .greaterOrEqual: .greaterOrEqual(point)
    case .equal: .equal(point)
    }
  }
}
