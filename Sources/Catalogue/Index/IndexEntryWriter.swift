import Clips
import Search

/// Writes the columns of an index entry one after another.
struct IndexEntryWriter {
  private(set) var bytes: [UInt8] = []
  private var columnStart = 0
  private var typed = TypedWords()

  init() {
    bytes.reserveCapacity(8192)
  }

  mutating func write(_ clip: Clip, notes: [Note], origins: [Origin]) {
    writeTitle(clip)
    writeHead(clip)
    writeSlug(clip)
    if clip.isKilled {
      for _ in 0..<4 { endColumn() }
    } else {
      writeTexts(clip)
    }
    writeFacets(clip, notes: notes, origins: origins)
    bytes.append(contentsOf: typed.bytes)
    endColumn()
  }

  private mutating func endColumn() {
    bytes.append(0)
    columnStart = bytes.count
  }

  /// Adds a text to the column, on a line of its own and without the sign that marks our own
  /// words.
  private mutating func add(_ text: String?) {
    guard let text else { return }
    if bytes.count > columnStart { bytes.append(0x20) }
    let start = bytes.count
    appendIndexText(of: text, to: &bytes)
    bytes.withUnsafeMutableBufferPointer { bytes in
      for index in start..<bytes.count where bytes[index] == UInt8(ascii: "_") {
        bytes[index] = 0x20
      }
    }
  }

  private mutating func add(_ texts: [String]) {
    for text in texts { add(text) }
  }

  private mutating func writeTitle(_ clip: Clip) {
    add(clip.title)
    add(clip.headline)
    typed.add(bytes[columnStart...])
    endColumn()
  }

  private mutating func writeSlug(_ clip: Clip) {
    add(clip.slug)
    typed.add(bytes[columnStart...])
    endColumn()
  }

  private mutating func writeHead(_ clip: Clip) {
    var seen: Set<String> = []
    for place in [clip.location].compactMap(\.self) + clip.locationsShown {
      for case let text? in [
        place.raw, place.city, place.region, place.country, place.countryCode,
      ] where seen.insert(text).inserted {
        addTyped(text)
      }
    }
    addTyped(clip.source)
    addTyped(clip.service)
    addTyped(clip.storyNumber)
    add(clip.titleFlags)
    for id in clip.alternativeIDs { add(id.value) }
    add(clip.duration.map { durationTokens(seconds: $0) })
    endColumn()
  }

  private mutating func addTyped(_ text: String?) {
    let start = bytes.count
    add(text)
    typed.add(bytes[start...])
  }

  private mutating func writeTexts(_ clip: Clip) {
    var hasDescription = clip.description == nil
    for section in clip.sections {
      add(section.text)
      hasDescription = hasDescription || section.text == clip.description
    }
    if !hasDescription { add(clip.description) }
    for words in [clip.keywords, clip.people, clip.organisations, clip.genre] { add(words) }
    for subject in clip.subjects { add(subject.name) }
    add(clip.contentWarnings)
    for advisory in clip.advisories { add(advisory.text) }
    add(clip.contentElement)
    add(clip.contentDate)
    endColumn()
    for shot in clip.shots {
      for text in [shot.text, shot.speaker, shot.place, shot.source, shot.rights] { add(text) }
    }
    endColumn()
    for restriction in clip.restrictions {
      add(restriction.text)
      add(restriction.audience)
    }
    add(clip.embargo?.text)
    endColumn()
    for text in [clip.credit, clip.copyright, clip.rightsHolder, clip.licence] { add(text) }
    endColumn()
  }

  private mutating func writeFacets(_ clip: Clip, notes: [Note], origins: [Origin]) {
    bytes.append(contentsOf: Mark.every.utf8)
    addValue(.country, Mark.country, clip.location?.country)
    addValue(.country, Mark.country, clip.location?.countryCode)
    addWords(Mark.city, clip.location?.city)
    addWords(Mark.city, clip.location?.region)
    addValue(.agency, Mark.agency, clip.source)
    addWords(Mark.agency, clip.service)
    for origin in origins { addWords(Mark.origin, origin.file) }
    addValue(.kind, clip.kind.rawValue)
    addValue(.status, (clip.status ?? .unknown).rawValue)
    addValue(.restriction, (clip.restrictionState ?? .notStated).rawValue)
    for language in Set([clip.language].compactMap(\.self) + clip.languages).sorted() {
      addValue(.language, language)
      if let primary = language.split(separator: "-").first, primary.count < language.count {
        addValue(.language, String(primary))
      }
    }
    for flag in clip.titleFlags { addValue(.flag, flag) }
    if clip.published == nil { addValue(.feature, FacetValue.undated) }
    if let story = clip.storyNumber { addValue(.story, story) }
    if let urgency = clip.urgency { addValue(.urgency, String(urgency)) }
    if let duration = clip.duration { addValue(.length, LengthClass.name(duration)) }
    for feature in Feature.allCases where clip.carries(feature, notes: notes) == true {
      addValue(.feature, feature.rawValue)
    }
    endColumn()
  }

  private mutating func addValue(_ value: FacetValue, _ text: String) {
    bytes.append(0x20)
    value.appendToken(text, to: &bytes)
  }

  private mutating func addValue(_ value: FacetValue, _ mark: String, _ text: String?) {
    guard let text else { return }
    addValue(value, text)
    addWords(mark, text)
  }

  private mutating func addWords(_ mark: String, _ text: String?) {
    guard let text else { return }
    for word in words(text) {
      bytes.append(0x20)
      bytes.append(contentsOf: mark.utf8)
      bytes.append(contentsOf: word.utf8)
    }
  }
}
