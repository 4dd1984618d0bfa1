import Clips

/// A date with the month in letters: `31 January 2023`, `Jan 31, 2023 at 14:39 GMT +00:00`,
/// `12/Mar/2024 06:00`, `Tue, 31 Jan 23 14:39:00 +0100`; and whether the month is Arabic.
func writtenDate(_ tokens: [DateToken]) -> (Moment, isArabic: Bool)? {
  guard let month = monthPlace(tokens) else { return nil }
  var before: [Int] = []
  for token in tokens[..<month.range.lowerBound] {
    switch token {
    case .number(let digits):
      guard let value = Int(digits), digits.count <= 4 else { return nil }
      before.append(value)
    case .word(let word): guard isDateFiller(word) else { return nil }
    case .sign(let mark): guard "-/.,'".unicodeScalars.contains(mark) else { return nil }
    case .blank: break
    }
  }
  var rest = tokens[month.range.upperBound...]
  guard before.count <= 2 else { return nil }
  if let year = before.first, year >= 1000, before.count == 1 {
    // `2023 Jan 31`
    guard let day = leadingNumber(&rest, upTo: 2) else { return nil }
    return moment(year, month, day.value, rest)
  }
  if before.count == 2, let day = before.last, let year = before.first, year >= 1000 {
    return moment(year, month, day, rest)
  }
  guard let number = leadingNumber(&rest, upTo: 4) else {
    return nil
  }
  if let day = before.first, before.count == 1 {
    // `31 Jan 2023`, `31 Jan 23`
    guard let year = fullYear(number) else { return nil }
    return moment(year, month, day, rest)
  }
  guard before.isEmpty else { return nil }
  if number.digits == 4 {
    // `January 2023`
    guard rest.allSatisfy({ $0 == .blank }), number.value >= 1000 else { return nil }
    let seconds = CivilTime.seconds(year: number.value, month: month.number, day: 1)
    return (Moment(seconds: seconds, precision: .month), month.isArabic)
  }
  // `January 31, 2023`
  guard let yearNumber = leadingNumber(&rest, upTo: 4), let year = fullYear(yearNumber) else {
    return nil
  }
  return moment(year, month, number.value, rest)
}

private struct MonthPlace {
  var number: Int
  var isArabic: Bool
  var range: Range<Int>
}

private func monthPlace(_ tokens: [DateToken]) -> MonthPlace? {
  for (index, token) in tokens.enumerated() {
    guard case .word(let word) = token else { continue }
    var next: String?
    if index + 2 < tokens.count, tokens[index + 1] == .blank,
      case .word(let word) = tokens[index + 2]
    {
      next = word
    }
    guard let month = MonthNames.month(word, next: next) else { continue }
    let end = index + (month.words == 2 ? 3 : 1)
    return MonthPlace(number: month.number, isArabic: month.isArabic, range: index..<end)
  }
  return nil
}

private func moment(_ year: Int, _ month: MonthPlace, _ day: Int, _ rest: ArraySlice<DateToken>)
  -> (Moment, isArabic: Bool)?
{
  guard let date = DateParts(year: year, month: month.number, day: day) else { return nil }
  var rest = DateRest(dropFillers(rest))
  return rest.moment(on: date).map { ($0, month.isArabic) }
}

private func fullYear(_ number: (value: Int, digits: Int)) -> Int? {
  switch number.digits {
  case 4: number.value
  case 2: number.value < 70 ? 2000 + number.value : 1900 + number.value
  default: nil
  }
}

/// The number that comes next, past blanks, signs, ordinal endings and filler words.
private func leadingNumber(_ rest: inout ArraySlice<DateToken>, upTo digits: Int)
  -> (value: Int, digits: Int)?
{
  var tokens = rest
  while let token = tokens.first {
    tokens = tokens.dropFirst()
    switch token {
    case .number(let text):
      guard text.count <= digits, let value = Int(text) else { return nil }
      rest = tokens
      return (value, text.count)
    case .word(let word): guard isDateFiller(word) else { return nil }
    case .sign(let mark): guard "-/.,'".unicodeScalars.contains(mark) else { return nil }
    case .blank: break
    }
  }
  return nil
}

private func dropFillers(_ tokens: ArraySlice<DateToken>) -> ArraySlice<DateToken> {
  var tokens = tokens
  while let token = tokens.first {
    switch token {
    case .word(let word):
      guard yearWords.contains(wordKey(word)) else { return tokens }
      tokens = tokens.dropFirst()
      if tokens.first == .sign(".") { tokens = tokens.dropFirst() }
    case .blank: tokens = tokens.dropFirst()
    case .number, .sign: return tokens
    }
  }
  return tokens
}

private let yearWords: Set<String> = Set(["г", "года", "год"].map { wordKey($0) })

/// True for words a written date may hold beside its month: weekdays, articles, ordinal endings.
func isDateFiller(_ word: String) -> Bool { fillers.contains(wordKey(word)) }

private let fillers: Set<String> = Set(
  """
  mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday \
  sunday lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim montag \
  dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so lunes martes \
  miercoles jueves viernes sabado domingo понедельник вторник среда четверг пятница суббота \
  воскресенье пн вт ср чт пт сб вс الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد \
  st nd rd th er re the of de del le el den der am do о
  """.split(separator: " ").map { wordKey($0) })
