/// What the scalars of the alphabets from Latin-1 to Burmese fold to, computed once.
struct FoldingTable: Sendable {
  static let start: UInt32 = 0x80
  static let end: UInt32 = 0x1100
  static let shared = FoldingTable()

  let entries: [Entry]

  enum Entry: Equatable, Sendable {
    case letter(UInt32)
    case format
    case mark
    case sign(UInt32, Int16)
    case several
  }

  private init() {
    entries = (Self.start..<Self.end).map(Self.entry)
  }

  private static func entry(of scalar: UInt32) -> Entry {
    if unifiedPunctuation(scalar) == nil {
      switch foldedPart(scalar) {
      case .format: return .format
      case .mark: return .mark
      case .hamza, .joining, .pair: return .several
      case .sign, .letter: break
      }
    }
    if let sign = plainSign(scalar) { return sign }
    var buffer = FoldingBuffer(keepsOrigins: false, capacity: 4)
    buffer.foldSlowly(scalar)
    guard buffer.scalars.count == 1, let folded = buffer.scalars.first else { return .several }
    return .letter(folded)
  }

  /// A mark that stays and is not made of others.
  private static func plainSign(_ scalar: UInt32) -> Entry? {
    guard unifiedPunctuation(scalar) == nil, case .sign(let folded, let order) = foldedPart(scalar)
    else { return nil }
    var buffer = FoldingBuffer(keepsOrigins: false, capacity: 4)
    buffer.foldSlowly(scalar)
    return buffer.scalars == [folded] ? .sign(folded, order) : .several
  }
}

/// Ideographs, kana and Hangul syllables, which no step of the folding changes.
func staysAsItIs(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0x3041...0x3096, 0x30A1...0x30FA, 0x3400...0x4DBF,
    0x2_0000...0x2_A6DF:
    true
  default:
    false
  }
}
