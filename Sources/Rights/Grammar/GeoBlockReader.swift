extension ClauseReader {
  /// "Online use must be geo-blocked", "geo-blocking required": a duty without a place.
  func geoBlock(at index: Int) -> Found? {
    var end = index
    var platforms: [String] = []
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
        platforms += word.target == "digital" ? ["digital", "social"] : [word.target]
      default: break
      }
      end = word.next
    }
    guard hasHead, isMust, isEnd(end) else { return nil }
    var draft = Draft(kind: .manner, polarity: .duty, target: ["geo-block"], tokens: index..<end)
    if !platforms.isEmpty { draft.scope = [.platform(platforms)] }
    return Found([draft], next: end)
  }
}
