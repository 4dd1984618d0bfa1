/// How long somebody's right to the pictures runs.
struct LicenceTermRule: ClauseRule {
  let line: Line

  /// "The agency's licence on this clip runs for 30 days from publication".
  func read(at index: Int) -> Found? {
    guard let licence = turnBehindSubject([.licence], at: index) else { return nil }
    let verb = behindBystanders(licence.next, until: .runs)
    guard let next = turn(.runs, at: verb) else { return nil }
    let start = skip(next, [.filler, .prep])
    if let span = span(at: start), span.seconds >= 3600,
      let published = match(span.next, .ofTransmission)
    {
      return Found(
        .expiry, .prohibit, index..<published.next, value: .hours(Double(span.seconds) / 3600))
    }
    if let span = span(at: start), span.seconds >= 3600, isEnd(span.next) {
      return Found(
        .expiry, .prohibit, index..<span.next, value: .hours(Double(span.seconds) / 3600))
    }
    guard let moment = moment(at: start), isEnd(moment.next) else { return nil }
    return Found(.expiry, .prohibit, index..<moment.next, value: moment.value)
  }
}
