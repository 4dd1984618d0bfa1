import CUTF8Proc

/// The matching copy of a text: folded scalars, each with the code points it came from.
///
/// NFKC and case folding scalar by scalar, marks and default-ignorable scalars dropped, quotes,
/// dashes and blanks unified, entities of markup resolved. Only this copy is matched; spans always point into the original.
struct NormalForm: Sendable {
  /// Folded scalars.
  private(set) var scalars: [UInt32] = []
  /// For each folded scalar the code point offset it came from.
  private(set) var origin: [Int] = []
  /// For each folded scalar the offset after its last original code point, marks included.
  private(set) var end: [Int] = []
  /// For each folded scalar whether the original was an upper-case letter.
  private(set) var isUpper: [Bool] = []
  /// The original code points.
  let original: [Unicode.Scalar]

  /// `breaks` are the code points of line breaks that are read as blanks.
  init(_ text: String, joining breaks: Set<Int> = []) {
    original = Array(text.unicodeScalars)
    scalars.reserveCapacity(original.count)
    origin.reserveCapacity(original.count)
    end.reserveCapacity(original.count)
    isUpper.reserveCapacity(original.count)
    let folds = FoldTable.shared
    var offset = 0
    while offset < original.count {
      let value = original[offset].value
      if value == 0x26, let entity = Entity.read(original, at: offset) {
        let first = end.count
        append(entity.value, at: offset, folds)
        offset += entity.length
        for index in first..<end.count { end[index] = offset }
      } else if value == 0x3C, let length = Tag.length(original, at: offset) {
        append(0x20, at: offset, folds)
        offset += length
      } else {
        append(breaks.contains(offset) ? 0x20 : value, at: offset, folds)
        offset += 1
      }
    }
  }

  /// The original text of a range of code points.
  func text(_ range: Range<Int>) -> String {
    var size = 0
    for scalar in original[range] { size += UTF8.width(scalar) }
    return String(unsafeUninitializedCapacity: size) { buffer in
      var index = 0
      for scalar in original[range] {
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
          buffer[index] = byte
          index += 1
        }
      }
      return index
    }
  }

  private mutating func append(_ value: UInt32, at offset: Int, _ folds: FoldTable) {
    if value < 0x80 {
      let upper = value >= 0x41 && value <= 0x5A
      push(Self.asciiFold(upper ? value + 32 : value), offset, upper)
      return
    }
    if let fold = folds.fold(value) {
      push(fold.value, offset, fold.isUpper)
      return
    }
    if let unified = Self.unified(value) {
      if unified != 0 { push(unified, offset, false) }
      return
    }
    switch utf8proc_category(Int32(bitPattern: value)) {
    case UTF8PROC_CATEGORY_MN, UTF8PROC_CATEGORY_ME:
      if let last = end.indices.last { end[last] = offset + 1 }
    case UTF8PROC_CATEGORY_CF: return
    case UTF8PROC_CATEGORY_ZS: push(0x20, offset, false)
    case let category:
      let isUpper = category == UTF8PROC_CATEGORY_LU
      guard let folded = Self.decomposed(value) else { return push(value, offset, false) }
      for part in folded { push(part, offset, isUpper) }
    }
  }

  /// The folded scalars of one that is neither mark, format nor blank; nil where they are too many.
  private static func decomposed(_ value: UInt32) -> [UInt32]? {
    let options = utf8proc_option_t(
      rawValue: UTF8PROC_COMPAT.rawValue | UTF8PROC_DECOMPOSE.rawValue
        | UTF8PROC_CASEFOLD.rawValue | UTF8PROC_STRIPMARK.rawValue | UTF8PROC_IGNORE.rawValue)
    var boundClass: Int32 = 0
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: 24) { buffer in
      let count = utf8proc_decompose_char(
        Int32(bitPattern: value), buffer.baseAddress, utf8proc_ssize_t(buffer.count), options,
        &boundClass)
      guard count >= 0, count <= buffer.count else { return nil }
      return (0..<count).map {
        let folded = UInt32(bitPattern: buffer[$0])
        return unified(folded).flatMap { $0 == 0 ? nil : $0 } ?? folded
      }
    }
  }

  /// The one scalar another folds to, nil where it is a mark, a blank, dropped or folds to several.
  static func wholeFold(_ value: UInt32) -> (value: UInt32, isUpper: Bool)? {
    guard unified(value) == nil else { return nil }
    switch utf8proc_category(Int32(bitPattern: value)) {
    case UTF8PROC_CATEGORY_MN, UTF8PROC_CATEGORY_ME, UTF8PROC_CATEGORY_CF, UTF8PROC_CATEGORY_ZS:
      return nil
    case let category:
      guard let folded = decomposed(value), folded.count == 1 else { return nil }
      return (folded[0], category == UTF8PROC_CATEGORY_LU)
    }
  }

  private mutating func push(_ value: UInt32, _ offset: Int, _ upper: Bool) {
    scalars.append(value)
    origin.append(offset)
    end.append(offset + 1)
    isUpper.append(upper)
  }

  private static func asciiFold(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x60: 0x27
    case 0x09: 0x20
    case 0x0D: 0x0A
    default: value
    }
  }

  /// Quotes, dashes, blanks and foreign digits as ASCII; 0 for what is dropped.
  private static func unified(_ value: UInt32) -> UInt32? {
    switch value {
    case 0x2018...0x201B, 0x2032, 0x00B4, 0x02BC, 0x02B9, 0x2039, 0x203A, 0x02BB: 0x27
    case 0x201C...0x201F, 0x2033, 0x00AB, 0x00BB, 0x300C...0x300F, 0x301D...0x301F: 0x22
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: 0x2D
    case 0x00AD, 0x0640, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F,
      0xFEFF, 0x180E, 0xFE00...0xFE0F:
      0
    case 0x2028, 0x2029, 0x85: 0x0A
    case 0x061B: 0x3B
    case 0x060C, 0x3001, 0xFF0C: 0x2C
    case 0x06D4, 0x3002: 0x2E
    case 0x2022, 0x2023, 0x25AA, 0x25CF, 0x25E6, 0x2043, 0x00B7, 0x25A0, 0x25BA: 0x2022
    case 0x0660...0x0669: value - 0x0660 + 0x30
    case 0x06F0...0x06F9: value - 0x06F0 + 0x30
    default: nil
    }
  }
}
