/// What a ban leaves over.
struct RemainderRule: ClauseRule {
  let line: Line

  /// "..., all other territories cleared": everything but the ban on places before it; alone it
  /// says nothing.
  func read(at index: Int) -> Found? { restOfPlaces(at: index) ?? restOfShots(at: index) }

  /// "Kill of shot 4 only; remaining shots may be used".
  private func restOfShots(at index: Int) -> Found? {
    guard told.barsShots, index > 0, isEnd(index - 1), let rest = turn(.others, at: index),
      let end = turn(.free, at: rest), isEnd(end)
    else { return nil }
    return Found(.notice, .info, index..<end)
  }

  private func restOfPlaces(at index: Int) -> Found? {
    guard told.barsPlaces, index > 0, isEnd(index - 1),
      let rest = turn(.rest, at: index)
    else { return nil }
    var start = isSign(rest, ",") || isSign(rest, ":") ? rest + 1 : rest
    start = skip(start, [.filler])
    guard let end = turn(.free, at: start) ?? turn(.free, at: rest), isEnd(end) else { return nil }
    return Found(.access, .permit, index..<end, target: [.everything])
  }
}
