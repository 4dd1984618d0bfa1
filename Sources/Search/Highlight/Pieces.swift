/// A word of a folded text, or one character of a script without blanks between words.
struct Piece {
  var range: Range<Int>
  /// Whether the piece before is a character of the same run.
  var continuesRun: Bool
}

func pieces(of scalars: [UInt32]) -> [Piece] {
  scalars.withUnsafeBufferPointer(pieces)
}

private func pieces(of scalars: UnsafeBufferPointer<UInt32>) -> [Piece] {
  var pieces: [Piece] = []
  pieces.reserveCapacity(scalars.count / 5)
  var position = 0
  var runEnd = -1
  while position < scalars.count {
    let start = position
    let first = scalars[position]
    position &+= 1
    guard isTokenScalar(first) else { continue }
    if first > 0x7F, isRunScalar(first) {
      pieces.append(Piece(range: start..<position, continuesRun: runEnd == start))
      runEnd = position
      continue
    }
    while position < scalars.count, isTokenScalar(scalars[position]),
      scalars[position] < 0x80 || !isRunScalar(scalars[position])
    {
      position &+= 1
    }
    pieces.append(Piece(range: start..<position, continuesRun: false))
  }
  return pieces
}
