/// What is to be done with a logo, behind its name.
struct LogoFieldRule: ClauseRule {
  let line: Line

  /// "Logo: keep", "Watermark: do not remove".
  func read(at index: Int) -> Found? {
    guard let logo = match(index, .logo), let start = valueStart(logo.next) else { return nil }
    let first = match(start, .must)?.next ?? start
    let negation = match(first, .neg)
    let verb = negation.flatMap { match($0.next, .harm) } ?? match(first, .keep)
    guard let verb else { return nil }
    let end = skip(verb.next, [.keep, .onScreen, .prep, .filler, .logo])
    guard isEnd(end) else { return nil }
    return Found(.integrity, .duty, index..<end, target: [.work(.logo)])
  }
}
