/// A rectangle of cells; one without width or height is empty and draws nothing.
public struct Rect: Hashable, Sendable {
  /// The leftmost column.
  public var x: Int
  /// The top row.
  public var y: Int
  /// Columns.
  public var width: Int
  /// Rows.
  public var height: Int

  /// The rectangle with its top left cell at `x`, `y`.
  public init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  /// The rectangle of a whole canvas of this size.
  public init(_ size: Size) {
    self.init(x: 0, y: 0, width: size.width, height: size.height)
  }

  /// Whether it holds no cell.
  public var isEmpty: Bool { width <= 0 || height <= 0 }

  /// The first column to the right of it.
  public var maxX: Int { sum(x, Swift.max(0, width)) }

  /// The first row below it.
  public var maxY: Int { sum(y, Swift.max(0, height)) }

  /// Its size.
  public var size: Size { Size(width: width, height: height) }

  /// Its top left cell.
  public var origin: Point { Point(x: x, y: y) }

  /// The rectangle smaller by so many columns on each side and rows above and below.
  public func inset(_ columns: Int = 1, _ rows: Int = 1) -> Rect {
    let left = Swift.min(Swift.max(0, columns), Swift.max(0, width))
    let top = Swift.min(Swift.max(0, rows), Swift.max(0, height))
    return Rect(
      x: sum(x, left), y: sum(y, top),
      width: Swift.max(0, Swift.max(0, width) - left - left),
      height: Swift.max(0, Swift.max(0, height) - top - top))
  }

  /// The cells both rectangles hold.
  public func intersection(_ other: Rect) -> Rect {
    let left = Swift.max(x, other.x)
    let top = Swift.max(y, other.y)
    let right = Swift.min(maxX, other.maxX)
    let bottom = Swift.min(maxY, other.maxY)
    guard right > left, bottom > top else { return Rect(x: left, y: top, width: 0, height: 0) }
    return Rect(x: left, y: top, width: right &- left, height: bottom &- top)
  }

  /// Whether the cell at the point belongs to it.
  public func contains(_ point: Point) -> Bool {
    point.x >= x && point.x < maxX && point.y >= y && point.y < maxY
  }
}

/// The sum of two coordinates, kept at the largest or smallest number instead of overflowing.
func sum(_ one: Int, _ other: Int) -> Int {
  let (result, overflow) = one.addingReportingOverflow(other)
  if overflow { return one > 0 ? Int.max : Int.min }
  return result
}
