/// Uses that a grant includes.
struct InclusionRule: ClauseRule {
  let line: Line

  /// "including their websites and social accounts".
  func read(at index: Int) -> Found? {
    guard let word = match(index, .including) else { return nil }
    guard let frame = frame(at: afterPoint(word.next)), !frame.isBan, !frame.isOnly,
      !frame.objects.isEmpty,
      frame.objects.allSatisfy({ $0.kind == .platform })
    else { return nil }
    let targets = frame.objects.flatMap(\.meant)
    return Found(
      .platform, .permit, index..<frame.end, target: targets, value: .included)
  }
}
