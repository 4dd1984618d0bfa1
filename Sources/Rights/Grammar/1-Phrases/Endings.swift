/// Finds where sentences end and where clauses part.
struct Endings: TokenReading {
  let reading: Reading

  /// How a token ends what stands before it.
  enum Ending: UInt8 { case none, soft, hard }

  func ending(_ index: Int) -> Ending {
    findsHardEnd(index) ? .hard : findsSoftEnd(index) ? .soft : .none
  }

  private func findsHardEnd(_ index: Int) -> Bool {
    switch reading.signs[index] {
    case 0: return false
    case 0x0A, 0x3B, 0x7C, 0x2022, 0x28, 0x29, 0x5B, 0x5D, 0x21, 0x3F: return true
    case 0x2E: return !isAbbreviationPoint(index)
    default: return false
    }
  }

  private func findsSoftEnd(_ index: Int) -> Bool {
    switch signValue(index) {
    case 0x2C, 0x2F, 0x3A, 0x2A, 0x3D, 0x3E: true
    case 0x2D: isSpacedDash(index)
    default: false
    }
  }

  /// A unit of time, after which a number begins another sentence.
  private func isSpan(_ index: Int) -> Bool {
    has(index, .unit) && token(index - 1)?.kind == .number
  }

  /// A full stop after a short word that goes on in small letters, as in `max. 30 sec`.
  private func isAbbreviationPoint(_ index: Int) -> Bool {
    guard index > 0, index + 1 < count, !traits(index).contains(.spacedBefore) else {
      return false
    }
    if !traits(index + 1).contains(.spacedBefore) { return true }
    guard traits(index - 1).contains(.word), let before = token(index - 1),
      let after = token(index + 1)
    else { return false }
    if after.kind == .number { return before.folded.count <= 6 && !isSpan(index - 1) }
    return WordList.openAbbreviation.contains(before)
      || WordList.abbreviation.contains(before) && !after.isCapitalised
  }
}
