/// Whatever is to be made unrecognisable.
struct BlurRule: ClauseRule {
  let line: Line

  /// "The lyrics on the wall must be blurred": a duty, whatever it is that is not to be seen.
  func read(at index: Int) -> Found? {
    guard index == 0 || isEnd(index - 1) || line.isAsked else { return nil }
    var verb = index
    var isDue = line.isAsked
    while verb < index + 10, !isEnd(verb), WordList.blur.contains(token(verb)) == false {
      if let must = match(verb, .must) {
        isDue = true
        verb = must.next
        continue
      }
      guard isBystander(verb) || hasAny(verb, [.logo, .onScreen, .thirdPartyNoun]) else {
        return nil
      }
      verb += 1
    }
    guard isDue, verb > index, WordList.blur.contains(token(verb)) else { return nil }
    let end = match(verb + 1, .beforeUse)?.next ?? behindBystanders(verb + 1)
    guard isEnd(end) else { return nil }
    return Found(.privacy, .duty, index..<end, target: [.privacy(.blur)])
  }
}
