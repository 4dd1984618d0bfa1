/// Geo-blocking.
struct GeoBlockRule: ClauseRule {
  let line: Line

  /// "Online use must be geo-blocked", "geo-blocking required": a duty without a place.
  func read(at index: Int) -> Found? {
    var end = index
    var platforms: [Platform] = []
    var isMust = false
    var hasHead = false
    var steps = 0
    while steps < 12, !isEnd(end) {
      steps += 1
      if let head = match(end, .geoBlock) {
        hasHead = true
        end = head.next
        continue
      }
      guard
        let word = longest(
          end, [.must, .modal, .use, .filler, .platform, .prep, .only, .allowed, .and])
      else { break }
      switch word.concept {
      case .must: isMust = true
      case .only: isMust = isMust || has(word.next, .geoBlock) || has(word.next, .prep)
      case .platform:
        platforms += word.platforms
      default: break
      }
      end = word.next
    }
    if hasHead, isMust, !isEnd(end) || has(end - 1, .prep), let places = blocked(end) {
      var draft = Draft(
        kind: .territory, polarity: .prohibit, target: places.targets, tokens: index..<places.next)
      if !platforms.isEmpty { draft.scope = [.platform(platforms)] }
      return Found([draft], next: places.next)
    }
    guard hasHead, isMust, isEnd(end) else { return nil }
    var draft = Draft(
      kind: .manner, polarity: .duty, target: [.manner(.geoBlock)], tokens: index..<end)
    if !platforms.isEmpty { draft.scope = [.platform(platforms)] }
    return Found([draft], next: end)
  }

  /// "... in Japan", "... outside France": where a block is asked for.
  private func blocked(_ end: Int) -> (targets: [Target], next: Int)? {
    let outside = match(end, .outside)
    guard outside != nil || WordList.inside.contains(token(end - 1)),
      let frame = frame(at: outside?.next ?? end), !frame.isBan, !frame.isOnly, !frame.isOutside,
      !frame.objects.isEmpty, isEnd(frame.end),
      frame.objects.allSatisfy({ $0.kind == .territory })
    else { return nil }
    let places = frame.objects.compactMap(\.place)
    return (places.map { .place(outside == nil ? $0 : .outside($0)) }, frame.end)
  }
}
