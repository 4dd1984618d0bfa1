import Clips

extension ClipNormaliser {
  /// Where it is from and what else is shown.
  mutating func fillPlaces() {
    if let place = raw.place {
      let read = readPlace(place)
      clip.location = read.location
      clip.contentDate = clip.contentDate ?? read.date
    }
    clip.locationsShown = unique(
      raw.placesShown.prefix(limits.items).compactMap { readPlace($0).location })
  }

  /// Language tags; the first is the language, further ones stand in `languages` with it.
  mutating func fillLanguages() {
    let tags = unique(raw.languages.flatMap { Languages.tags(in: cleanLine($0) ?? "") })
    clip.language = tags.first
    if tags.count > 1 { clip.languages = tags }
  }

  /// Letters that look like those of another script, in the title and the description.
  mutating func findConfusables() {
    for confusable in confusables(in: clip.title) {
      note(.confusableFound, field: "title", confusable.words)
    }
    for confusable in confusables(in: clip.description ?? "") {
      note(.confusableFound, field: "description", confusable.words)
    }
  }
}
