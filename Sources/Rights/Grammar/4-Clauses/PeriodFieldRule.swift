/// A term behind a name of a field.
struct PeriodFieldRule: ClauseRule {
  let line: Line

  func read(at index: Int) -> Found? {
    guard let name = match(index, .periodField),
      let start = valueStart(name.next) ?? (isNumber(name.next) ? name.next : nil)
    else { return nil }
    let value = skip(start, [.filler, .maxWord, .within, .prep])
    guard let span = span(at: value), span.seconds >= 3600 else {
      if let moment = moment(at: skip(start, [.until, .filler])) {
        return Found(
          .expiry, .prohibit, index..<moment.next,
          value: moment.value)
      }
      return nil
    }
    let end = match(span.next, .ofTransmission)?.next ?? span.next
    return Found(
      .expiry, .prohibit, index..<end, value: .hours(Double(span.seconds) / 3600))
  }
}
