/// Platforms behind a name of a field.
struct PlatformFieldRule: ClauseRule {
  let line: Line

  func read(at index: Int) -> Found? {
    if let name = match(index, .platformField), let start = valueStart(name.next),
      let all = allWord(at: start), isEnd(all)
    {
      return Found(
        .platform, .permit, index..<all, target: [.platform(.everything)], value: .included)
    }
    guard let name = match(index, .platformField), let start = valueStart(name.next),
      let frame = frame(at: start), !frame.isBan, !frame.objects.isEmpty,
      frame.objects.allSatisfy({ $0.kind == .platform })
    else { return nil }
    let targets = frame.objects.flatMap(\.meant)
    return Found(
      .platform, .permit, index..<frame.end, target: targets,
      value: targets.contains(.platform(.everything)) ? .none : .only)
  }

  /// "all", "tous", "alle", "todas", "все", "كل" as the value of a field.
  private func allWord(at index: Int) -> Int? {
    WordList.every.contains(token(index)) ? index + 1 : nil
  }
}
