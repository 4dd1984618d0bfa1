import Clips

extension ClipNormaliser {
  /// Texts in order, clean, equal ones once; the description is a copy of the first public one by
  /// role (FORMATS section 1).
  mutating func fillSections() {
    var seen: [String: Int] = [:]
    let mayRepeat = raw.sections.count > 1
    for section in raw.sections {
      let form = section.form == .markup ? plainText(ofMarkup: section.text) : section.text
      guard let clean = cleanBlock(form), !isPlaceholder(clean) else { continue }
      if section.role != .note, announcesText(clean) {
        clip.isTextToFollow = true
        if isMereAnnouncement(clean) { continue }
      }
      let text = bounded(clean, field: section.role.rawValue)
      if mayRepeat {
        let key = foldedKey(text)
        if let place = seen[key] {
          if section.isPublic { clip.sections[place].isPublic = true }
          continue
        }
        seen[key] = clip.sections.count
      }
      clip.sections.append(
        Section(
          section.role, text, language: section.language.flatMap(Languages.tag),
          isPublic: section.isPublic))
    }
    for role in Self.descriptionRoles {
      guard let text = clip.sections.first(where: { $0.role == role && $0.isPublic })?.text else {
        continue
      }
      clip.description = text
      return
    }
  }

  private static let descriptionRoles: [SectionRole] = [
    .description, .storyline, .dopesheet, .body, .script, .summary, .caption,
  ]

  private func announcesText(_ text: String) -> Bool {
    guard text.utf8.count <= 400 else { return false }
    let key = foldedKey(String(text.suffix(40)))
    return ["to follow", "to follow.", "to come", "to follow shortly", "to follow shortly."]
      .contains(where: key.hasSuffix)
  }

  /// True for `Shotlist to follow`; words that tell more are kept.
  private func isMereAnnouncement(_ text: String) -> Bool {
    text.utf8.count < 80 && !text.contains("\n") && text.split(separator: " ").count <= 6
  }
}
