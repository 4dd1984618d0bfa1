import Clips
import Search

/// What the full-text index holds of one clip, column by column.
struct IndexEntry: Hashable, Sendable {
  var typed = ""
  var facet = Mark.every
  var title = ""
  var head = ""
  var slug = ""
  var text = ""
  var shot = ""
  var restriction = ""
  var credit = ""

  /// The texts beside title and slug of which the first letters are held.
  private var typedHead: [String] = []

  init(_ clip: Clip, notes: [Note], origins: [Origin]) {
    addHead(clip)
    addFacets(clip, notes: notes, origins: origins)
    if !clip.isKilled { addTexts(clip) }
    addTyped(clip)
  }

  /// The values of the columns in the order of the table.
  var values: [Binding] {
    [typed, facet, title, head, slug, text, shot, restriction, credit].map(Binding.text)
  }

  private mutating func addHead(_ clip: Clip) {
    title = Self.indexed([clip.title, clip.headline])
    slug = Self.indexed([clip.slug])
    let places = ([clip.location] + clip.locationsShown.map(Optional.some)).flatMap { place in
      [place?.raw, place?.city, place?.region, place?.country, place?.countryCode]
    }
    var texts: [String?] = Self.unique(places)
    texts += [clip.source, clip.service, clip.storyNumber]
    typedHead = texts.compactMap { $0 }
    texts += clip.titleFlags
    texts += clip.alternativeIDs.map(\.value)
    texts.append(clip.duration.map { durationTokens(seconds: $0) })
    head = Self.indexed(texts)
  }

  private mutating func addTexts(_ clip: Clip) {
    var texts: [String?] = clip.sections.map(\.text)
    if let description = clip.description, !texts.contains(description) {
      texts.append(description)
    }
    for words in [clip.keywords, clip.people, clip.organisations, clip.genre] { texts += words }
    texts += clip.subjects.map(\.name)
    texts += clip.contentWarnings
    texts += clip.advisories.map(\.text)
    texts += [clip.contentElement, clip.contentDate]
    text = Self.indexed(texts)
    shot = Self.indexed(
      clip.shots.flatMap { [$0.text, $0.speaker, $0.place, $0.source, $0.rights] })
    let terms: [String?] = clip.restrictions.flatMap { [$0.text, $0.audience] }
    restriction = Self.indexed(terms + [clip.embargo?.text])
    credit = Self.indexed([clip.credit, clip.copyright, clip.rightsHolder, clip.licence])
  }

  private mutating func addFacets(_ clip: Clip, notes: [Note], origins: [Origin]) {
    add(.country, Mark.country, [clip.location?.country, clip.location?.countryCode])
    addWords(Mark.city, [clip.location?.city, clip.location?.region])
    add(.agency, Mark.agency, [clip.source])
    addWords(Mark.agency, [clip.service])
    addWords(Mark.origin, origins.map(\.file))
    add(.kind, clip.kind.rawValue)
    add(.status, (clip.status ?? .unknown).rawValue)
    add(.restriction, (clip.restrictionState ?? .notStated).rawValue)
    for language in Set([clip.language].compactMap { $0 } + clip.languages).sorted() {
      add(.language, language)
      if let primary = language.split(separator: "-").first, primary.count < language.count {
        add(.language, String(primary))
      }
    }
    for flag in clip.titleFlags { add(.flag, flag) }
    if clip.published == nil { add(.feature, FacetValue.undated) }
    if let story = clip.storyNumber { add(.story, story) }
    if let urgency = clip.urgency { add(.urgency, String(urgency)) }
    if let duration = clip.duration { add(.length, LengthClass.name(duration)) }
    for feature in Feature.allCases where clip.carries(feature, notes: notes) == true {
      add(.feature, feature.rawValue)
    }
  }

  private mutating func addTyped(_ clip: Clip) {
    var seen: Set<Substring> = []
    var tokens: [UInt8] = []
    for word in words(title) + words(slug) + typedHead.flatMap(words)
    where seen.insert(word).inserted {
      let scalars = word.unicodeScalars
      var end = scalars.startIndex
      for _ in 0..<Mark.longestBeginning where end < scalars.endIndex {
        scalars.formIndex(after: &end)
        tokens.append(contentsOf: Mark.beginning.utf8)
        tokens.append(contentsOf: word[..<end].utf8)
        tokens.append(0x20)
      }
      tokens.append(contentsOf: Mark.whole.utf8)
      tokens.append(contentsOf: word.utf8)
      tokens.append(0x20)
    }
    typed = String(decoding: tokens, as: UTF8.self)
  }

  private mutating func add(_ value: FacetValue, _ mark: String, _ texts: [String?]) {
    for case let text? in texts { add(value, text) }
    addWords(mark, texts)
  }

  private mutating func add(_ value: FacetValue, _ text: String) {
    facet += " "
    facet += value.token(text)
  }

  private mutating func addWords(_ mark: String, _ texts: [String?]) {
    for case let text? in texts {
      for word in words(text) {
        facet += " "
        facet += mark
        facet += word
      }
    }
  }

  private static func unique(_ texts: [String?]) -> [String?] {
    var seen: Set<String> = []
    return texts.filter { text in text.map { seen.insert($0).inserted } ?? false }
  }

  /// Texts parted by lines, folded, without the sign that marks our own words.
  private static func indexed(_ texts: [String?]) -> String {
    let text = texts.compactMap { $0 }.joined(separator: "\n")
    let indexed = indexText(text)
    let mark = UInt8(ascii: "_")
    guard indexed.utf8.contains(mark) else { return indexed }
    return String(decoding: indexed.utf8.map { $0 == mark ? 0x20 : $0 }, as: UTF8.self)
  }
}
