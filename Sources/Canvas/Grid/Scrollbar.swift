extension Canvas {
  /// A scroll bar in a rectangle's last column, with ticks at items worth a look.
  ///
  /// `first` is the first of `visible` shown items out of `total`; `ticks` are item numbers.
  /// Nothing is drawn when all items are visible.
  public mutating func scrollbar(
    in rect: Rect, total: Int, visible: Int, first: Int, ticks: [Int] = [], ground: Ground = .base
  ) {
    guard rect.width > 0, visible > 0, total > visible else { return }
    let area = Rect(x: rect.maxX - 1, y: rect.y, width: 1, height: rect.height)
      .intersection(bounds)
    guard !area.isEmpty else { return }
    let height = area.height
    let length = max(1, scaled(height, visible, total))
    let last = total - visible
    let start = scaled(height - length, min(max(0, first), last), last)
    var rows = [Bool](repeating: false, count: height)
    for tick in ticks where tick >= 0 && tick < total { rows[scaled(height, tick, total)] = true }
    for row in 0..<height {
      let isThumb = row >= start && row < start + length
      let sign = rows[row] ? glyphs.tick : isThumb ? glyphs.thumb : glyphs.track
      let role: Role = rows[row] ? .match : isThumb ? .scrollthumb : .scrollbar
      draw(Line(sign, role), at: Point(x: area.x, y: area.y + row), width: 1, ground: ground)
    }
  }
}

/// `height * part / whole` without overflow, for parts no larger than the whole.
private func scaled(_ height: Int, _ part: Int, _ whole: Int) -> Int {
  guard whole > 0 else { return 0 }
  let product = height.multipliedFullWidth(by: part)
  guard product.high >= 0, product.high < whole else { return height }
  return min(height, whole.dividingFullWidth(product).quotient)
}
