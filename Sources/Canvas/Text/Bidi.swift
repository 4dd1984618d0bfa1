import CBidi

/// Whether a text of these values has a letter that runs right to left.
@inline(__always)
func runsRightToLeft(_ value: UInt32) -> Bool {
  guard value >= 0x590 else { return false }
  return value <= 0x8FF || (0xFB1D...0xFDFF).contains(value) || (0xFE70...0xFEFF).contains(value)
    || (0x10800...0x10FFF).contains(value) || (0x1E800...0x1EFFF).contains(value)
    || value == 0x200F || value == 0x202B || value == 0x202E || value == 0x2067
}

/// The order in which a field's clusters are seen, left to right, and which of them are mirrored.
///
/// By libfribidi over the bases only, so marks stay with them; nil where nothing moves.
func displayOrder(of bases: [UInt32], _ direction: Direction) -> [(index: Int, isTurned: Bool)]? {
  guard direction == .rightToLeft || bases.contains(where: runsRightToLeft) else { return nil }
  let count = FriBidiStrIndex(clamping: bases.count)
  guard Int(count) == bases.count, count > 0 else { return nil }
  var types = [FriBidiCharType](repeating: FriBidiCharType(rawValue: 0), count: bases.count)
  var brackets = [FriBidiBracketType](repeating: 0, count: bases.count)
  var levels = [FriBidiLevel](repeating: 0, count: bases.count)
  var paragraph = parameter(for: direction)
  fribidi_get_bidi_types(bases, count, &types)
  fribidi_get_bracket_types(bases, count, types, &brackets)
  guard fribidi_get_par_embedding_levels_ex(types, brackets, count, &paragraph, &levels) > 0 else {
    return nil
  }
  var map = (0..<count).map { $0 }
  guard fribidi_reorder_line(0, types, count, 0, paragraph, &levels, nil, &map) > 0 else {
    return nil
  }
  return map.map { (Int($0), levels[Int($0)] & 1 == 1) }
}

/// The bracket that looks like this one seen from the other side, if there is one.
func mirrored(_ value: UInt32) -> UInt32? {
  var other: FriBidiChar = 0
  return fribidi_get_mirror_char(value, &other) != 0 ? other : nil
}

/// The direction of a text as a whole, by its first letter that has one.
public func direction(of text: some StringProtocol) -> Direction {
  for scalar in text.unicodeScalars {
    let value = scalar.value
    if value < 0x41 { continue }
    let type = fribidi_get_bidi_type(value).rawValue
    guard type & 0x100 != 0 else { continue }  // FRIBIDI_MASK_LETTER
    return type & 1 == 1 ? .rightToLeft : .leftToRight
  }
  return .natural
}

private func parameter(for direction: Direction) -> FriBidiParType {
  // FRIBIDI_PAR_ON, _LTR and _RTL are macros over masks that Swift does not import.
  switch direction {
  case .natural: FriBidiParType(rawValue: 0x40)
  case .leftToRight: FriBidiParType(rawValue: 0x110)
  case .rightToLeft: FriBidiParType(rawValue: 0x111)
  }
}
