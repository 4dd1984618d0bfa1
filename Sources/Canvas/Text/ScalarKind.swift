import CBidi
import Glibc

/// What a scalar does on a terminal.
enum ScalarKind: Equatable {
  /// Not shown at all.
  case dropped
  /// Shown as one blank: tabs and line ends.
  case blank
  /// Takes one or two columns.
  case base(width: Int)
  /// Goes into the cell of the base before it.
  case mark
  /// No character: shown as U+FFFD.
  case unknown
}

/// Asks for a locale in which `wcwidth` knows Unicode: the user's if it is UTF-8, else `C.UTF-8`.
private let widthLocaleIsSet: Bool = {
  if setlocale(LC_CTYPE, "") != nil, let name = nl_langinfo(Int32(CODESET)),
    String(cString: name) == "UTF-8"
  {
    return true
  }
  return setlocale(LC_CTYPE, "C.UTF-8") != nil
}()

/// Makes sure that widths are measured in a UTF-8 locale; called before the first measurement.
@discardableResult
public func useWidthLocale() -> Bool { widthLocaleIsSet }

/// The kind of a scalar value, by glibc's `wcwidth` because ncurses lays out with it.
func kind(of value: UInt32) -> ScalarKind {
  if value < 0x7F { return asciiKind(of: value) }
  if value < 0x300 {
    if value < 0xA0 { return value == 0x85 ? .blank : .dropped }
    return value == 0xAD ? .dropped : .base(width: 1)
  }
  if value == 0x2028 || value == 0x2029 { return .blank }
  if isDropped(value) { return .dropped }
  if (0x4E00...0x9FFF).contains(value) || (0xAC00...0xD7A3).contains(value) {
    return .base(width: 2)
  }
  guard useWidthLocale() else { return .base(width: 1) }
  switch wcwidth(wchar_t(bitPattern: value)) {
  case 0: return .mark
  case 1: return .base(width: 1)
  case 2: return .base(width: 2)
  default: return .unknown
  }
}

@inline(__always)
private func asciiKind(of value: UInt32) -> ScalarKind {
  if value >= 0x20 { return .base(width: 1) }
  return (0x09...0x0D).contains(value) ? .blank : .dropped
}

/// Scalars that no terminal shows alike or that change the text around them: joiners of emoji,
/// variation selectors, skin tones, bidi controls, tags and other invisible controls.
private func isDropped(_ value: UInt32) -> Bool {
  switch value {
  case 0x034F, 0x061C, 0x115F, 0x17B4, 0x17B5, 0x3164, 0xFEFF, 0xFFA0: true
  case 0x180B...0x180F: true
  case 0x200B, 0x200D...0x200F, 0x202A...0x202E, 0x2060...0x206F: true
  case 0xFE00...0xFE0F, 0xFFF9...0xFFFB: true
  case 0x13430...0x1345F, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A: true
  case 0x1F3FB...0x1F3FF: true
  case 0xE0000...0xE0FFF: true
  default: false
  }
}
