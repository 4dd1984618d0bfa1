/// The key a Latin keyboard (US) has at the place of this one, modifiers kept; nil where the
/// letter is on none of the Cyrillic, Greek, Arabic and Hebrew layouts.
///
/// Only letters and digits outside ASCII have an answer: an ASCII sign is always meant as itself.
public func latinKey(for key: Key) -> Key? {
  let scalars = key.notation.unicodeScalars
  guard let last = scalars.last else { return nil }
  if last != ">" || scalars.count == 1 {
    guard scalars.count == 1, let latin = latinPositions[last] else { return nil }
    return Key(latin == "<" ? "<lt>" : String(Character(latin)))
  }
  // With modifiers: `<C-ц>`, one letter before the closing bracket.
  let inside = scalars.dropFirst().dropLast()
  guard scalars.first == "<", let letter = inside.last, inside.dropLast().last == "-",
    let latin = latinPositions[letter]
  else { return nil }
  var notation = String(String.UnicodeScalarView(scalars.dropLast(2)))
  if latin == "<" { notation += "lt" } else { notation.unicodeScalars.append(latin) }
  return Key(notation + ">")
}

/// One keyboard layout: its letters stand in the order of the Latin keys above them.
private struct KeyboardLayout {
  var latin: String
  var letters: String
}

private let latinPositions: [Unicode.Scalar: Unicode.Scalar] = {
  var positions: [Unicode.Scalar: Unicode.Scalar] = [:]
  for layout in layouts {
    for (latin, letter) in zip(layout.latin.unicodeScalars, layout.letters.unicodeScalars)
    where !letter.isASCII && positions[letter] == nil {
      positions[letter] = latin
    }
  }
  return positions
}()

// A blank stands where the layout has an ASCII sign, a dead key or two letters on one key.
private let layouts = [
  // ЙЦУКЕН, and the letters of the Ukrainian and Belarusian forms that it lacks.
  KeyboardLayout(
    latin: "`qwertyuiop[]asdfghjkl;'zxcvbnm,.",
    letters: "ёйцукенгшщзхъфывапролджэячсмитьбю"),
  KeyboardLayout(
    latin: "~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>#",
    letters: "ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ№"),
  KeyboardLayout(latin: "s]'\\oS}\"|O", letters: "іїєґўІЇЄҐЎ"),
  // Greek; vowels with an accent are on the key of the vowel.
  KeyboardLayout(
    latin: "wertyuiopasdfghjklzxcvbnm", letters: "ςερτυθιοπασδφγηξκλζχψωβνμ"),
  KeyboardLayout(latin: "ERTYUIOPASDFGHJKLZXCVBNM", letters: "ΕΡΤΥΘΙΟΠΑΣΔΦΓΗΞΚΛΖΧΨΩΒΝΜ"),
  KeyboardLayout(latin: "aehioyvAEHIOYV", letters: "άέήίόύώΆΈΉΊΌΎΏ"),
  // Arabic 101; lam-alef arrives as two letters and has no answer.
  KeyboardLayout(
    latin: "`qwertyuiop[]asdfghjkl;'zxcv nm,./",
    letters: "ذضصثقفغعهخحجدشسيبلاتنمكطئءؤر ىةوزظ"),
  KeyboardLayout(
    latin: "QWERYUIOPASHJKXNM?",
    letters: "\u{64E}\u{64B}\u{64F}\u{64C}إ‘÷×؛\u{650}\u{64D}أـ،\u{652}آ’؟"),
  // Persian letters, on the keys of their Arabic brothers.
  KeyboardLayout(latin: "d;", letters: "یک"),
  // Hebrew, SI 1452.
  KeyboardLayout(
    latin: "ertyuiopasdfghjkl;zxcvbnm,.", letters: "קראטוןםפשדגכעיחלךףזסבהנמצתץ"),
  // Arabic-Indic and Persian digits.
  KeyboardLayout(latin: "0123456789", letters: "٠١٢٣٤٥٦٧٨٩"),
  KeyboardLayout(latin: "0123456789", letters: "۰۱۲۳۴۵۶۷۸۹"),
]
