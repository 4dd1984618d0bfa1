/// The time a ranking looks back on as an ISO 8601 duration: `last 24 hours` is `PT24H`, `this
/// week` is `P7D`; nil where the heading names none.
func listWindow(in title: String) -> String? {
  let key = foldedKey(foldedDigits(title).text)
  let words = key.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  for (index, word) in words.enumerated() {
    let before = index > 0 ? words[index - 1] : ""
    if let unit = unit(of: word) {
      if let count = Int(before) ?? numbers[before], (1...9999).contains(count) {
        return unit.prefix + String(count * unit.times) + unit.suffix
      }
      if ["last", "past", "this", "today", "the"].contains(before), word != "hours", word != "days"
      {
        return unit.prefix + String(unit.times) + unit.suffix
      }
    }
    if word == "today" || word == "daily" { return "P1D" }
    if word == "weekly" { return "P7D" }
    if word == "monthly" { return "P1M" }
    if word.hasSuffix("h"), let count = Int(word.dropLast()), (1...9999).contains(count) {
      return "PT\(count)H"
    }
  }
  return nil
}

private struct WindowUnit {
  var prefix: String
  var times: Int
  var suffix: String
}

private func unit(of word: String) -> WindowUnit? {
  switch word {
  case "hour", "hours", "hrs", "stunden", "heures", "horas", "часа", "часов", "ساعة":
    WindowUnit(prefix: "PT", times: 1, suffix: "H")
  case "minute", "minutes": WindowUnit(prefix: "PT", times: 1, suffix: "M")
  case "day", "days", "tage", "tagen", "jours", "días", "дней":
    WindowUnit(prefix: "P", times: 1, suffix: "D")
  case "week", "weeks": WindowUnit(prefix: "P", times: 7, suffix: "D")
  case "month", "months": WindowUnit(prefix: "P", times: 1, suffix: "M")
  case "year", "years": WindowUnit(prefix: "P", times: 1, suffix: "Y")
  default: nil
  }
}

private let numbers: [String: Int] = [
  "one": 1, "two": 2, "three": 3, "seven": 7, "ten": 10, "twelve": 12, "thirty": 30,
]
