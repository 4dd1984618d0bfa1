import Clips
import Search

extension State {
  /// The next hit: in the text of a focused pane the next line that holds one, else the next row.
  mutating func moveToHit(by step: Int) -> [Effect] {
    guard focus.context == .pane else {
      guard listing.parsed != nil else {
        notice = Notice(
          "nothing is being searched for: press \(keyWords(.search, in: .clips)) first", .warning)
        return []
      }
      return move(by: step)
    }
    let lines = reading.hitLines[focus] ?? []
    let current = reading.hit[focus] ?? (step > 0 ? -1 : .max)
    let target = step > 0 ? lines.first { $0 > current } : lines.last { $0 < current }
    guard let target else {
      notice = Notice(lines.isEmpty ? "no hit in this pane" : "no further hit in this pane")
      return []
    }
    reading.hit[focus] = target
    let rows = layout.rows(of: focus)
    let top = reading.scroll[focus] ?? 0
    if target < top || target >= top + rows { scroll(focus, to: target - rows / 3) }
    return []
  }

  mutating func openFind() -> [Effect] {
    prompt = Prompt(.find, text: "", origin: listing)
    return []
  }

  mutating func findChanged() {
    guard let text = prompt?.line.text else { return }
    do {
      let parsed = try parse(text, typing: true)
      prompt?.error = nil
      finding = parsed.query.isEverything ? nil : parsed
      reading.hit[focus] = nil
    } catch {
      prompt?.error = error
    }
  }

  mutating func clearFinding() -> [Effect] {
    finding = nil
    return []
  }

  /// What is sought in the text of the panes, as a value to compare.
  public struct Sought: Hashable, Sendable {
    var parsed: ParsedQuery?
  }

  /// What is sought now.
  public var sought: Sought { Sought(parsed: finding ?? listing.parsed) }

  /// The places of a text in which the search hits, in Unicode scalars.
  public func hits(in text: String) -> [Range<Int>] {
    guard let query = (finding ?? listing.parsed)?.query else { return [] }
    return matches(of: query, in: text)
  }
}
