/// The scripts with letters that look like one another, and the digits that belong to any word.
struct LetterScripts: OptionSet {
  let rawValue: UInt8

  static let latin = LetterScripts(rawValue: 1)
  static let cyrillic = LetterScripts(rawValue: 2)
  static let greek = LetterScripts(rawValue: 4)
  static let digits = LetterScripts(rawValue: 8)

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  @inline(__always)
  init(of folded: UInt32) {
    if folded < 0x80 {
      let isLetter: UInt8 = folded &- 0x61 < 26 ? 1 : 0
      let isDigit: UInt8 = folded &- 0x30 < 10 ? 8 : 0
      self.init(rawValue: isLetter | isDigit)
      return
    }
    switch folded {
    case 0x00C0...0x024F, 0x1E00...0x1EFF: self = folded == 0xD7 || folded == 0xF7 ? [] : .latin
    case 0x0400...0x0481, 0x048A...0x052F: self = .cyrillic
    case 0x0370...0x03FF: self = folded == 0x037E || folded == 0x0387 ? [] : .greek
    default: self = []
    }
  }

  var isMixed: Bool {
    let scripts = rawValue & 7
    return scripts & (scripts &- 1) != 0
  }
}

/// Writes a word of mixed scripts, from a position to the end, in the script most of its letters
/// belong to; at a tie in Latin, and only if all of it can be written so.
func settleLookAlikes(in scalars: inout [UInt32], from start: Int) {
  var (latin, cyrillic, greek) = (0, 0, 0)
  var allLookLatin = true
  for scalar in scalars[start...] {
    let script = LetterScripts(of: scalar)
    if script == .latin {
      latin += 1
    } else if script == .cyrillic {
      cyrillic += 1
      if latinLookAlike(scalar) == nil { allLookLatin = false }
    } else if script == .greek {
      greek += 1
      if latinLookAlike(scalar) == nil { allLookLatin = false }
    }
  }
  let most = max(latin, cyrillic, greek)
  let isTie = [latin, cyrillic, greek].count { $0 == most } > 1
  if isTie {
    guard allLookLatin else { return }
    settle(&scalars, from: start) { latinLookAlike($0) }
  } else if latin == most {
    settle(&scalars, from: start) { latinLookAlike($0) }
  } else if cyrillic == most {
    settle(&scalars, from: start) { cyrillicLookAlike(latinLookAlike($0) ?? $0) }
  } else {
    settle(&scalars, from: start) { greekLookAlike(latinLookAlike($0) ?? $0) }
  }
}

private func settle(
  _ scalars: inout [UInt32], from start: Int, by lookAlike: (UInt32) -> UInt32?
) {
  for index in start..<scalars.count {
    if let other = lookAlike(scalars[index]) { scalars[index] = other }
  }
}

private func latinLookAlike(_ scalar: UInt32) -> UInt32? {
  switch scalar {
  case 0x0430, 0x03B1: 0x61
  case 0x0432, 0x03B2: 0x62
  case 0x0441, 0x03F2: 0x63
  case 0x0501: 0x64
  case 0x0435, 0x03B5: 0x65
  case 0x043D, 0x04BB, 0x03B7: 0x68
  case 0x0456, 0x03B9: 0x69
  case 0x0458, 0x03F3: 0x6A
  case 0x043A, 0x03BA: 0x6B
  case 0x04CF: 0x6C
  case 0x043C: 0x6D
  case 0x043E, 0x03BF: 0x6F
  case 0x0440, 0x03C1: 0x70
  case 0x051B: 0x71
  case 0x0455: 0x73
  case 0x0442, 0x03C4: 0x74
  case 0x03C5: 0x75
  case 0x03BD, 0x0475: 0x76
  case 0x051D: 0x77
  case 0x0445, 0x03C7: 0x78
  case 0x0443: 0x79
  case 0x03B6: 0x7A
  default: nil
  }
}

private func cyrillicLookAlike(_ scalar: UInt32) -> UInt32? {
  switch scalar {
  case 0x61: 0x0430
  case 0x62: 0x0432
  case 0x63: 0x0441
  case 0x65: 0x0435
  case 0x68: 0x043D
  case 0x69: 0x0456
  case 0x6A: 0x0458
  case 0x6B: 0x043A
  case 0x6D: 0x043C
  case 0x6F: 0x043E
  case 0x70: 0x0440
  case 0x73: 0x0455
  case 0x74: 0x0442
  case 0x78: 0x0445
  case 0x79: 0x0443
  default: nil
  }
}

private func greekLookAlike(_ scalar: UInt32) -> UInt32? {
  switch scalar {
  case 0x61: 0x03B1
  case 0x62: 0x03B2
  case 0x65: 0x03B5
  case 0x68: 0x03B7
  case 0x69: 0x03B9
  case 0x6B: 0x03BA
  case 0x6F: 0x03BF
  case 0x70: 0x03C1
  case 0x74: 0x03C4
  case 0x75: 0x03C5
  case 0x76: 0x03BD
  case 0x78: 0x03C7
  case 0x7A: 0x03B6
  default: nil
  }
}
