import Clips

/// A date as read, with what had to be guessed.
struct ReadMoment: Hashable, Sendable {
  /// The date.
  var moment: Moment
  /// True where digits of another script than ASCII were folded.
  var hasFoldedDigits = false
  /// True where the month stood in Arabic.
  var hasArabicMonth = false
}

/// Reads a date in any form of FORMATS 3.6; nil from all else. Never invents a zone.
func readMoment(_ text: String) -> ReadMoment? {
  guard text.utf8.count <= 200 else { return nil }
  if isASCII(text), let moment = Moment(text) ?? mailMoment(text) {
    return ReadMoment(moment: moment)
  }
  let (folded, isFolded) = foldedDigits(text)
  let tokens = DateToken.tokens(of: folded)
  if let moment = epoch(tokens) ?? digitRun(tokens) ?? numericDate(tokens) {
    return ReadMoment(moment: moment, hasFoldedDigits: isFolded)
  }
  guard let (moment, isArabic) = writtenDate(tokens) else { return nil }
  return ReadMoment(moment: moment, hasFoldedDigits: isFolded, hasArabicMonth: isArabic)
}

/// Seconds (9 or 10 digits, with a fraction allowed) or milliseconds (13) since 1970.
private func epoch(_ tokens: [DateToken]) -> Moment? {
  guard case .number(let digits)? = tokens.first, [9, 10, 13].contains(digits.count),
    let value = Int64(digits)
  else { return nil }
  guard tokens.count == 1 || (tokens.count == 3 && tokens[1] == .sign(".")) else { return nil }
  return Moment(seconds: digits.count == 13 ? value / 1000 : value)
}

/// `20230131`, `20230131T143900+0100`, `202301311439`, `20230131 14:39`.
private func digitRun(_ tokens: [DateToken]) -> Moment? {
  guard case .number(let digits)? = tokens.first, [8, 12, 14].contains(digits.count) else {
    return nil
  }
  let parts = Array(digits).map { Int(String($0)) ?? 0 }
  func value(_ range: Range<Int>) -> Int { parts[range].reduce(0) { $0 * 10 + $1 } }
  guard let date = DateParts(year: value(0..<4), month: value(4..<6), day: value(6..<8)) else {
    return nil
  }
  var rest = DateRest(tokens.dropFirst())
  if digits.count == 8 { return rest.moment(on: date) }
  let second = digits.count == 14 ? value(12..<14) : nil
  return rest.moment(on: date, hour: value(8..<10), minute: value(10..<12), second: second)
}

/// `2023-1-31`, `2023/01/31`, `2023:01:31`, `31.01.2023`, `31/01/2023` where it cannot be a month.
private func numericDate(_ tokens: [DateToken]) -> Moment? {
  guard case .number(let first)? = tokens.first else { return nil }
  if tokens.count == 1, first.count == 4, let year = Int(first), year >= 1000 {
    return Moment(seconds: CivilTime.seconds(year: year, month: 1, day: 1), precision: .year)
  }
  guard tokens.count >= 3, case .sign(let mark) = tokens[1], case .number(let second) = tokens[2],
    let one = Int(first), let two = Int(second)
  else { return nil }
  if tokens.count == 3, first.count == 4, mark == "-", (1...12).contains(two) {
    return Moment(seconds: CivilTime.seconds(year: one, month: two, day: 1), precision: .month)
  }
  guard tokens.count >= 5, tokens[3] == .sign(mark), case .number(let third) = tokens[4],
    let three = Int(third)
  else { return nil }
  var rest = DateRest(tokens.dropFirst(5))
  switch (mark, first.count, third.count) {
  case ("-", 4, 1...2), ("/", 4, 1...2), (":", 4, 1...2), (".", 4, 1...2):
    return DateParts(year: one, month: two, day: three).flatMap { rest.moment(on: $0) }
  case (".", 1...2, 4):
    return DateParts(year: three, month: two, day: one).flatMap { rest.moment(on: $0) }
  case ("/", 1...2, 4), ("-", 1...2, 4):
    let isDayFirst = one > 12 || one == two
    guard isDayFirst || two > 12 else { return nil }
    return DateParts(year: three, month: isDayFirst ? two : one, day: isDayFirst ? one : two)
      .flatMap { rest.moment(on: $0) }
  default: return nil
  }
}
