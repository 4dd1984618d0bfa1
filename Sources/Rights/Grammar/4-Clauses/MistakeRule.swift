/// Pictures that went where they should not have gone.
struct MistakeRule: ClauseRule {
  let line: Line

  /// "This item went in error to clients in Ireland and Portugal, who should not use it": a ban on
  /// those it went to.
  func read(at index: Int) -> Found? {
    guard let sent = turnBehindSubject([.mistake], at: index), let frame = frame(at: sent.next),
      !frame.isBan, !frame.isOnly, !frame.isOutside
    else { return nil }
    let objects = frame.objects.filter { $0.audience != .subscribers(of: "") }
    guard let kind = objects.first?.kind, kind == .territory || kind == .client,
      objects.allSatisfy({ $0.kind == kind })
    else { return nil }
    let start = isSign(frame.end, ",") ? frame.end + 1 : frame.end
    guard let end = turn(.away, at: start), isEnd(end) else { return nil }
    return Found(
      kind, .prohibit, index..<end, target: objects.flatMap(\.meant))
  }
}
