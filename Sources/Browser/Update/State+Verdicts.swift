import Clips
import Rights

extension State {
  /// The active profile.
  public var profile: Profile? { profiles.first { $0.id == profileID } }

  /// Judges the clip being read.
  mutating func judgeReading() {
    guard let profile, let clip = reading.clip else {
      reading.judgement = nil
      return
    }
    reading.judgement = judge(clip, for: profile, at: now, house: house)
  }

  /// Asks for the verdicts on the rows on the screen that nobody has judged yet.
  mutating func judgeRows() -> [Effect] {
    guard let profileID, !listing.window.rows.isEmpty else { return [] }
    let first = min(max(0, listing.top), listing.window.rows.count)
    let last = min(first + listRows, listing.window.rows.count)
    let shown = listing.window.rows[first..<last].filter { $0.entry?.state != .dangling }
    let ids = verdicts.ask(shown.map(\.id))
    return ids.isEmpty ? [] : [.judge(ids: ids, profileID: profileID)]
  }

  mutating func openProfileMenu() -> [Effect] {
    guard !profiles.isEmpty else {
      notice = Notice("no outlet profile yet: newsreel profile init writes one", .warning)
      return []
    }
    let items =
      profiles.map { Menu.Item(nil, $0.name ?? $0.id, detail: $0.id, also: "", .profile($0.id)) }
      + [Menu.Item(nil, "no outlet", .profile(nil))]
    let selected = profiles.firstIndex { $0.id == profileID } ?? profiles.count
    return open(Menu("Judge for", items, selected: selected, filters: true))
  }

  mutating func use(profile id: String?) -> [Effect] {
    lentProfile = nil
    let effects = judgeFor(profileID: id)
    notice = Notice(profile.map { "verdicts are for \($0.name ?? $0.id)" } ?? "no verdicts")
    // What a search for verdicts finds is another thing now.
    return effects + (listing.parsed == nil ? [] : fetch(selectionAnchor, choice: .same))
  }

  mutating func openReasons() -> [Effect] {
    guard profile != nil else { return openProfileMenu() }
    guard reading.judgement != nil else {
      notice = Notice("no clip is selected", .warning)
      return []
    }
    popup = .reasons(scroll: 0)
    return []
  }

  mutating func pressInReasons(_ scroll: Int, _ key: Key) -> [Effect] {
    let last = max(0, reasonLines - max(1, height - 4))
    switch key.notation {
    case "j", "<down>", "<ret>": popup = .reasons(scroll: min(scroll + 1, last))
    case "k", "<up>": popup = .reasons(scroll: max(0, scroll - 1))
    case "<pgdn>", "<C-f>", "<space>": popup = .reasons(scroll: min(scroll + height - 6, last))
    case "<pgup>", "<C-b>": popup = .reasons(scroll: max(0, scroll - height + 6))
    case "g", "<home>": popup = .reasons(scroll: 0)
    case "G", "<end>": popup = .reasons(scroll: last)
    default: popup = nil
    }
    return []
  }
}
