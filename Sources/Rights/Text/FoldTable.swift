import CUTF8Proc

/// The folded form of every scalar up to the Arabic block that folds to one scalar.
struct FoldTable: Sendable {
  static let shared = FoldTable()

  private static let limit: UInt32 = 0x700
  private static let upperBit: UInt32 = 1 << 31
  private let folds: [UInt32]

  private init() {
    folds = (0..<Self.limit).map { value in
      guard value >= 0x80, let fold = NormalForm.wholeFold(value) else { return 0 }
      return fold.isUpper ? fold.value | Self.upperBit : fold.value
    }
  }

  /// The folded scalar and whether it was a capital; nil where folding takes more than a look.
  func fold(_ value: UInt32) -> (value: UInt32, isUpper: Bool)? {
    guard value < Self.limit else { return nil }
    let fold = folds[Int(value)]
    return fold == 0 ? nil : (fold & ~Self.upperBit, fold & Self.upperBit != 0)
  }

  /// The folded scalar where it is a letter, else 0.
  func letter(_ value: UInt32) -> UInt32 {
    guard let fold = fold(value), Tokenizer.isLetter(fold.value) else { return 0 }
    return fold.value
  }
}
