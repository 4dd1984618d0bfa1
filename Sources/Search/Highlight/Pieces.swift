/// A word of a folded text, or one character of a script without blanks between words.
struct Piece {
  var range: Range<Int>
  /// Whether the piece before is a character of the same run.
  var continuesRun: Bool
}

func pieces(of scalars: [UInt32]) -> [Piece] {
  var pieces: [Piece] = []
  pieces.reserveCapacity(scalars.count / 5)
  var position = 0
  var runEnd = -1
  while position < scalars.count {
    guard isTokenScalar(scalars[position]) else {
      position += 1
      continue
    }
    let start = position
    if isRunScalar(scalars[position]) {
      position += 1
      pieces.append(Piece(range: start..<position, continuesRun: runEnd == start))
      runEnd = position
      continue
    }
    while position < scalars.count, isTokenScalar(scalars[position]),
      !isRunScalar(scalars[position])
    {
      position += 1
    }
    pieces.append(Piece(range: start..<position, continuesRun: false))
  }
  return pieces
}
