import CUTF8Proc

/// What one fully decomposed scalar contributes to a folded text.
enum FoldedPart {
  case letter(UInt32)
  case pair(UInt32, UInt32)
  case format
  case mark
  case hamza
  /// A mark that stays, with its canonical order; zero for those that stand like letters.
  case sign(UInt32, Int16)
  /// A mark or vowel that can become one scalar with the letter before it.
  case joining(UInt32)
}

func foldedPart(_ scalar: UInt32) -> FoldedPart {
  if scalar < 0x80 {
    return .letter(UInt32(foldedASCII(UInt8(truncatingIfNeeded: scalar))))
  }
  if scalar == 0x0654 { return .hamza }
  if isDroppedMark(scalar) { return .mark }
  if isDroppedFiller(scalar) { return .format }
  let lower = UInt32(bitPattern: utf8proc_tolower(Int32(bitPattern: scalar)))
  if let plain = unifiedPunctuation(lower) { return .letter(plain) }
  if let spelled = spelledOut(lower) { return spelled }
  let category = utf8proc_category(Int32(bitPattern: lower))
  switch category {
  case UTF8PROC_CATEGORY_CF:
    return .format
  case UTF8PROC_CATEGORY_MN, UTF8PROC_CATEGORY_MC, UTF8PROC_CATEGORY_ME:
    return joinsLetterBefore(lower)
      ? .joining(lower) : .sign(lower, combiningClass(Int32(bitPattern: lower)))
  case UTF8PROC_CATEGORY_ND, UTF8PROC_CATEGORY_CN:
    return .letter(decimalDigit(lower) ?? lower)
  case UTF8PROC_CATEGORY_ZS, UTF8PROC_CATEGORY_ZL, UTF8PROC_CATEGORY_ZP, UTF8PROC_CATEGORY_CC:
    return .letter(0x20)
  default:
    return (0x1161...0x11FF).contains(lower) ? .joining(lower) : .letter(lower)
  }
}

private func decimalDigit(_ scalar: UInt32) -> UInt32? {
  guard let properties = Unicode.Scalar(scalar)?.properties, properties.numericType == .decimal,
    let value = properties.numericValue, value >= 0, value <= 9
  else { return nil }
  return 0x30 + UInt32(value)
}

/// Marks that only decorate a letter: accents, Hebrew points, Arabic vowels, variation selectors;
/// the vowel signs of Indic and South-East Asian scripts are letters of their words and stay.
func isDroppedMark(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x0300...0x036F, 0x0483...0x0489, 0x0591...0x05BD, 0x05BF, 0x05C1, 0x05C2, 0x05C4, 0x05C5,
    0x05C7, 0x0610...0x061A, 0x064B...0x065F, 0x0670, 0x06D6...0x06DC, 0x06DF...0x06E4, 0x06E7,
    0x06E8, 0x06EA...0x06ED, 0x0711, 0x0730...0x074A, 0x08CA...0x08E1, 0x08E3...0x08FF,
    0x180B...0x180D, 0x180F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE00...0xFE0F,
    0xFE20...0xFE2F, 0xE_0100...0xE_01EF:
    true
  default:
    false
  }
}

/// Tatweel and the Hangul fillers: letters by category that stand for nothing.
private func isDroppedFiller(_ scalar: UInt32) -> Bool {
  scalar == 0x0640 || scalar == 0x07FA || scalar == 0x115F || scalar == 0x1160
}

/// Whether a mark that stays occurs as the second half of a composed letter; the marks that are
/// new to Unicode since are taken to do so, which only costs time.
private func joinsLetterBefore(_ mark: UInt32) -> Bool {
  switch mark {
  case 0x093C, 0x09BE, 0x09D7, 0x0B3E, 0x0B56, 0x0B57, 0x0BBE, 0x0BD7, 0x0C56, 0x0CC2, 0x0CD5,
    0x0CD6, 0x0D3E, 0x0D57, 0x0DCA, 0x0DCF, 0x0DDF, 0x102E:
    true
  default:
    mark >= 0x1100
  }
}
