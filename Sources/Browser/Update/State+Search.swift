import Clips
import Search

extension State {
  mutating func openSearch() -> [Effect] {
    if zoomed != nil { zoomed = nil }
    focus = .clips
    prompt = Prompt(.search, text: listing.searchText, origin: listing)
    return settle()
  }

  mutating func pressInPrompt(_ key: Key) -> [Effect] {
    switch key.notation {
    case "<ret>": return acceptPrompt()
    case "<esc>", "<C-c>", "<C-g>": return giveUpPrompt()
    case "<down>", "<C-n>": return move(by: 1)
    case "<up>", "<C-p>": return move(by: -1)
    case "<pgdn>": return move(by: pageRows)
    case "<pgup>": return move(by: -pageRows)
    case "<backspace>" where prompt?.line.text.isEmpty == true: return giveUpPrompt()
    default:
      guard prompt?.line.edit(key) == true else { return [] }
      return promptChanged()
    }
  }

  /// Searches for what has been typed so far; text that is not understood changes nothing.
  mutating func promptChanged() -> [Effect] {
    guard let text = prompt?.line.text, text != listing.searchText else { return [] }
    do {
      let parsed = try parse(text, typing: true)
      prompt?.error = nil
      listing.searchText = text
      listing.parsed = text.allSatisfy(\.isWhitespace) ? nil : parsed
    } catch {
      prompt?.error = error
      return []
    }
    let effects = fetch(.start, choice: .same, isTyping: true)
    return effects + [.wait(.searchRest(ticket: listing.rowsTicket), milliseconds: 150)]
  }

  private mutating func acceptPrompt() -> [Effect] {
    guard let text = prompt?.line.text else { return [] }
    do {
      let query = try parse(text, typing: false)
      listing.parsed = text.allSatisfy(\.isWhitespace) ? nil : query
      listing.searchText = listing.parsed == nil ? "" : text
      prompt = nil
    } catch {
      prompt?.error = error
      return []
    }
    return fetch(selectionAnchor, choice: .same)
  }

  private mutating func giveUpPrompt() -> [Effect] {
    guard let origin = prompt?.origin else { return [] }
    prompt = nil
    guard origin.searchText != listing.searchText else { return [] }
    let ticket = listing.rowsTicket
    listing = origin
    listing.rowsTicket = ticket
    return fetch(selectionAnchor, choice: .same)
  }

  /// Looks the unfinished word up in the whole text too, without moving the selection.
  mutating func fetchWholeSearch() -> [Effect] {
    fetch(selectionAnchor, choice: .same)
  }

  mutating func clearSearch() -> [Effect] {
    listing.parsed = nil
    listing.searchText = ""
    return fetch(selectionAnchor, choice: .same)
  }

  private var selectionAnchor: RowAnchor {
    guard let row = listing.selectedRow, !row.id.isEmpty else { return .start }
    return .around(id: row.id)
  }

  /// The next hit: in the text of a focused pane the next line that holds one, else the next row.
  mutating func moveToHit(by step: Int) -> [Effect] {
    guard focus.context == .pane else {
      guard listing.parsed != nil else {
        notice = Notice("nothing is being searched for: press / first", .warning)
        return []
      }
      return move(by: step)
    }
    let lines = reading.hitLines[focus] ?? []
    let current = reading.scroll[focus] ?? 0
    let target = step > 0 ? lines.first { $0 > current } : lines.last { $0 < current }
    guard let target else {
      notice = Notice(lines.isEmpty ? "no hit in this pane" : "no further hit in this pane")
      return []
    }
    scroll(focus, to: target)
    return []
  }

  /// The places of a text in which the search hits, in Unicode scalars.
  public func hits(in text: String) -> [Range<Int>] {
    guard let query = listing.parsed?.query else { return [] }
    return matches(of: query, in: text)
  }
}
