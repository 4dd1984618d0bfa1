import Clips
import Rights

extension State {
  /// Takes over what the desk says now, and judges anew.
  mutating func take(_ house: House) -> [Effect] {
    guard house != self.house else { return [] }
    self.house = house
    judgeReading()
    verdicts = VerdictBook()
    // What a search for verdicts finds is another thing now.
    return listing.parsed == nil ? [] : fetch(selectionAnchor, choice: .same)
  }

  // MARK: Wordings

  mutating func openTeaching() -> [Effect] {
    guard let clip = readClip() else { return [] }
    let stretches = unknownStretches(of: clip, house: house)
    let whole = stretches.filter(\.isWhole)
    let taught = house.wordings(of: clip)
    guard !whole.isEmpty || !taught.isEmpty else {
      notice = Notice(
        stretches.isEmpty
          ? "every word of restriction of this clip is understood"
          : "half of this clause was read, so no wording can explain the rest;"
            + " \(keyWords(.override)) rules on the clip", .warning)
      return []
    }
    if taught.isEmpty, whole.count == 1 { return openNamePrompt(.teach(words: whole[0].words)) }
    let items =
      whole.map { Menu.Item(nil, $0.words.shortened(to: 60), .teach(words: $0.words)) }
      + taught.map { wording in
        Menu.Item(
          nil, "forget: \(wording.words.shortened(to: 40))",
          detail: wording.means.text.shortened(to: 24), .forget(wording))
      }
    return open(Menu("What is not understood", items, filters: true))
  }

  /// Teaches what the first stretch that was not understood means.
  mutating func teach(_ meaning: String) -> [Effect] {
    guard let clip = readClip() else { return [] }
    let stretches = unknownStretches(of: clip, house: house)
    guard let first = stretches.first(where: \.isWhole) else { return openTeaching() }
    return teach(first.words, means: meaning)
  }

  mutating func teach(_ words: String, means meaning: String) -> [Effect] {
    guard !meaning.isEmpty else { return [] }
    let wording = HouseWording(
      words: words, means: HouseWording.Meaning(meaning), who: signature, when: now)
    var taught = house
    do throws(HouseMistake) {
      try taught.teach(wording)
    } catch {
      let effects = openNamePrompt(.teach(words: words), text: meaning)
      notice = Notice("\(error)", .failure)
      return effects
    }
    return say(.wording(from: house.wording(for: words), to: wording), words)
  }

  mutating func forget(_ wording: HouseWording) -> [Effect] {
    say(.wording(from: wording, to: nil), wording.words)
  }

  // MARK: Overrides

  mutating func openRuling() -> [Effect] {
    guard let clip = readClip() else { return [] }
    var items: [Menu.Item] = []
    if let profile {
      let name = profile.name ?? profile.id
      items += [
        Menu.Item("a", "allow for \(name)", .rule(.allow, profileID: profile.id)),
        Menu.Item("d", "deny for \(name)", .rule(.deny, profileID: profile.id)),
      ]
    }
    items += [
      Menu.Item("A", "allow for every outlet", .rule(.allow, profileID: nil)),
      Menu.Item("D", "deny for every outlet", .rule(.deny, profileID: nil)),
    ]
    let old = house.overrides.filter { $0.clip == clip.id }.prefix(9)
    items += old.enumerated().map { index, entry in
      Menu.Item(
        String(index + 1), "take back: \(entry.words.shortened(to: 48))",
        detail: entry.profile ?? "every outlet", .withdraw(entry))
    }
    return open(Menu("House override", items))
  }

  /// Rules on the clip as typed: `allow REASON` or `deny REASON`.
  mutating func rule(_ words: String) -> [Effect] {
    let parts = words.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2, let ruling = HouseOverride.Ruling(rawValue: parts[0]) else {
      notice = Notice("write override allow REASON, or override deny REASON", .failure)
      return []
    }
    return rule(ruling, for: profileID, because: parts[1].trimmed)
  }

  mutating func rule(
    _ ruling: HouseOverride.Ruling, for profileID: String?, because reason: String
  ) -> [Effect] {
    guard let clip = readClip() else { return [] }
    guard !reason.isEmpty else {
      notice = Notice("an override needs a reason; nothing was changed", .warning)
      return []
    }
    let entry = HouseOverride(
      clip: clip.id, version: clip.version, digest: wordsDigest(of: clip), ruling: ruling,
      profile: profileID, who: signature, when: now, reason: reason)
    let old = house.overrides.first { $0.isAbout(clip.id, profileID) }
    return say(.ruling(from: old, to: entry), clip.id)
  }

  mutating func withdraw(_ override: HouseOverride) -> [Effect] {
    say(.ruling(from: override, to: nil), override.clip)
  }

  // MARK: Both

  /// The clip that is read, as the desk can only speak of what it has seen.
  private mutating func readClip() -> Clip? {
    guard let clip = reading.clip, clip.id == listing.selectedRow?.id else {
      notice = Notice("no clip is selected", .warning)
      return nil
    }
    return clip
  }

  private func say(_ property: Change.Property, _ subject: String) -> [Effect] {
    [
      .change(
        ChangeRequest(property: property, isSet: true, selection: selection(of: .clips([subject])))
      )
    ]
  }
}
