import CUTF8Proc

/// The options of SQLite's FTS5 under which a folded text falls into the same words as here.
public let fullTextTokenizer = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'"

/// Whether a folded scalar is part of a word: letters, digits and the marks that were kept.
@inline(__always)
func isTokenScalar(_ scalar: UInt32) -> Bool {
  scalar < 0x80
    ? scalar &- 0x61 < 26 || scalar &- 0x30 < 10 : isTokenScalarOfAnyScript(scalar)
}

private func isTokenScalarOfAnyScript(_ scalar: UInt32) -> Bool {
  if staysAsItIs(scalar) { return true }
  switch utf8proc_category(Int32(bitPattern: scalar)) {
  case UTF8PROC_CATEGORY_LU, UTF8PROC_CATEGORY_LL, UTF8PROC_CATEGORY_LT, UTF8PROC_CATEGORY_LM,
    UTF8PROC_CATEGORY_LO, UTF8PROC_CATEGORY_MN, UTF8PROC_CATEGORY_MC, UTF8PROC_CATEGORY_ME,
    UTF8PROC_CATEGORY_ND, UTF8PROC_CATEGORY_NL, UTF8PROC_CATEGORY_NO, UTF8PROC_CATEGORY_CO:
    return true
  default:
    return false
  }
}

/// Whether any letter or digit is left of a text when it is folded.
func hasTokens(_ text: String) -> Bool {
  foldedScalars(text).contains(where: isTokenScalar)
}
