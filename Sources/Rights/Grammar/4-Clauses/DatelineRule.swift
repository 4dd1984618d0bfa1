/// Datelines.
struct DatelineRule: ClauseRule {
  let line: Line

  /// A dateline: capitalised names and a date in brackets or after a dash.
  func read(at index: Int) -> Found? {
    guard index == 0 || token(index - 1)?.kind == .newline || isSign(index - 1, ")") else {
      return nil
    }
    var end = index
    var words = 0
    while end < index + 24, let token = token(end) {
      if isSign(end, "("), words > 0 {
        guard let close = closingBracket(end), isDatelineNote(end + 1, close) else { return nil }
        var next = close + 1
        while next < index + reach, isSign(next, "("), let more = closingBracket(next),
          isDatelineNote(next + 1, more)
        { next = more + 1 }
        return Found(.notice, .info, index..<next)
      }
      if isSpacedDash(end), words > 0, let moment = moment(at: end + 1),
        moment.moment.hasDate, isHardEnd(moment.next)
      {
        return Found(.notice, .info, index..<moment.next)
      }
      if token.isWord {
        guard token.isCapitalised || has(end, .and) || has(end, .prep) || token.folded.count <= 3
        else {
          return nil
        }
        if hasAny(end, [.neg, .only, .must, .creditHead, .accessAll, .use, .archive, .forbidden]) {
          return nil
        }
        words += 1
      } else if !isSign(end, ",") && !token.isSign("-") && !isSign(end, "/")
        && token.kind != .number
      {
        return nil
      }
      end += 1
    }
    return nil
  }

  private func isDatelineNote(_ low: Int, _ high: Int) -> Bool {
    guard low < high else { return false }
    if let moment = moment(at: low), moment.moment.hasDate,
      moment.next >= high - 4
    {
      return true
    }
    return reading.tokens[low..<high].allSatisfy {
      WordList.dateNote.contains($0) || $0.isSign("-") || $0.isSign(",") || $0.kind == .number
    } || reading.tokens[low..<high].indices.contains { has($0, .month) } && high - low <= 10
  }
}
