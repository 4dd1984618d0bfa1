/// True where a line of a note, an advisory or a caption's tail restricts use.
func mayRestrict(_ line: String) -> Bool {
  !restrictingTable.found(in: paddedKey(line)).isEmpty || hasCapitalOut(line)
}

/// `JAPAN OUT`, `NO. IRELAND OUT`: the word OUT in capitals after a word in capitals, at the end of
/// a clause; "throughout" and "out of" are none.
private func hasCapitalOut(_ line: String) -> Bool {
  guard line.holds("OUT") else { return false }
  let words = line.split { $0 == " " || $0 == "\t" || $0 == "\n" }
  for (index, word) in words.enumerated() where index > 0 {
    let core = word.prefix { $0.isLetter }
    guard core == "OUT" else { continue }
    let before = words[index - 1]
    let isClauseEnd =
      core.endIndex < word.endIndex || index + 1 == words.count || words[index + 1] != "OF"
    if isClauseEnd, before.contains(where: { $0.isUppercase }),
      !before.contains(where: { $0.isLowercase })
    {
      return true
    }
  }
  return false
}

private let restrictingTable = PhraseTable(restrictingPhrases)

private let restrictingPhrases: [String] = [
  "restriction", " restricted to", " restricted for", " restricted use", "no use ", "no access",
  "no archiv", "no resale",
  "no re-sale", "no sales", "no social", "no online", "no internet", "no digital", "no web ",
  "no tv ", "no broadcast", "no mobile", "no commercial", "no third part", "no standalone",
  "no stand-alone", "no cropping", "no obscuring", "no transfer", "no licens", "no syndication",
  "no screenshot", "no new use", "no other use", "no re-use", "no reuse", "no library", "no radio",
  "no merchandising", "no advertis", "no trade", "no magazines", "no mags", "no print",
  "no part of",
  "not for ", "must credit", "mandatory credit", "mandatory courtesy", "mandatory on-screen",
  "mandatory onscreen", "credit mandatory", "courtesy mandatory", "must courtesy",
  "on-screen credit",
  "onscreen credit", "must be credited", "editorial use", "news use", "news purposes",
  "news coverage only", "news access only", "clients only", "subscribers only", "members only",
  "broadcasters only", "use only",
  "for use only", "may not be ", "must not ", "do not use", "do not archive", "do not obscure",
  "not to be used", "cannot be used", "can not be used", "prohibited", "forbidden",
  "permission", "without consent", "prior consent", "licence required", "license required",
  "must on-screen", "must onscreen", "must remain visible", "use within", "for use within",
  "access all", "all rights released", "see script for", "see restrictions", "see script ",
  "nur zur redaktionellen", "nur redaktionell", "nur fur", "nur für", "keine archivierung",
  "kein archiv", "keine verwendung", "keine nutzung", "honorarpflichtig", "nutzung nur",
  "verwendung nur", "quellenangabe", "nicht zur",
  "usage editorial", "usage éditorial", "interdit", "pas d'utilisation", "pas d’utilisation",
  "sans archivage", "pas d'archiv", "mention obligatoire", "credit obligatoire",
  "crédit obligatoire", "uniquement", "reserve aux", "réservé",
  "prohibid", "uso editorial", "solo para", "sólo para", "sin archivo", "no usar", "no archivar",
  "crédito obligatorio", "uso exclusivo",
  "запрещ", "только для", "не использовать", "без архив", "ограничени", "обязательн",
  "يمنع", "ممنوع", "للاستخدام", "لا يجوز", "فقط", "يحظر", "قيود",
]
