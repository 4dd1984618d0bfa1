import Clips

extension ClipNormaliser {
  /// The words of the fields made for restrictions, each once, as they stand there; what they and
  /// all other words of the clip mean is read elsewhere (RIGHTS.md 12).
  mutating func fillRights() {
    clip.restrictions = unique(raw.restrictions.compactMap { restriction($0) })
    if clip.restrictions.isEmpty, isRestrictionAnnounced {
      clip.restrictionState = .seeElsewhere
    }
  }

  /// True where a restriction label stands empty and a text is to follow.
  private var isRestrictionAnnounced: Bool {
    clip.isTextToFollow && raw.restrictions.contains { $0.text.isEmpty }
  }

  private mutating func restriction(_ raw: RawRestriction) -> Restriction? {
    guard let text = cleanBlock(raw.text), !isPlaceholder(text) || text.lowercased() == "none"
    else { return nil }
    var restriction = Restriction(
      bounded(text, field: "restrictions"), scope: cleanLine(raw.scope), from: raw.from)
    restriction.audience = cleanLine(raw.audience)
    return restriction
  }
}
