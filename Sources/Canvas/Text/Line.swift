/// One field of text on one row: pieces in reading order.
public struct Line: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The pieces in reading order.
  public var spans: [Span]
  /// Which way the field runs; a wrapped paragraph keeps that of its beginning.
  public var direction: Direction = .natural

  /// A field of these pieces.
  public init(_ spans: [Span] = [], direction: Direction = .natural) {
    self.spans = spans
    self.direction = direction
  }

  /// A field of one piece.
  public init(_ text: String, _ role: Role = .text, _ emphasis: Emphasis = [], link: Int = 0) {
    spans = [Span(text, role, emphasis, link: link)]
  }

  /// A field of one piece of plain text.
  public init(stringLiteral value: String) { self.init(value) }

  /// The words of all pieces.
  public var text: String { spans.map(\.text).joined() }

  /// Columns the field takes.
  public var width: Int {
    spans.count == 1 ? columns(of: spans[0].text) : columns(of: text)
  }

  /// Adds a piece.
  public mutating func append(
    _ text: String, _ role: Role = .text, _ emphasis: Emphasis = [], link: Int = 0
  ) {
    spans.append(Span(text, role, emphasis, link: link))
  }

  /// Adds a piece.
  public mutating func append(_ span: Span) { spans.append(span) }

  /// Adds another field's pieces.
  public mutating func append(_ line: Line) { spans.append(contentsOf: line.spans) }

  /// The part between two scalar offsets of the field's text, pieces kept apart.
  public func slice(_ range: Range<Int>) -> Line {
    var kept = Line([], direction: direction)
    var start = 0
    for span in spans {
      let scalars = span.text.unicodeScalars
      let count = scalars.count
      let from = Swift.max(0, range.lowerBound - start)
      let to = Swift.min(count, range.upperBound - start)
      start += count
      guard from < to else { continue }
      let first = scalars.index(scalars.startIndex, offsetBy: from)
      let last = scalars.index(first, offsetBy: to - from)
      var piece = span
      piece.text = String(scalars[first..<last])
      kept.spans.append(piece)
    }
    return kept
  }
}

// Inside `Line` the free function is hidden by the property of the same name.
private func columns(of text: String) -> Int { width(of: text) }
