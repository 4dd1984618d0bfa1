import Clips

extension RawClip {
  /// Takes the parts of a story into this one: of single values this clip's count first, then the
  /// video's, the text's, the others'; arrays are joined in the order of the parts.
  ///
  /// A killed part gives nothing but the word that it is withheld: the story lives on without it.
  mutating func unite(_ parts: [RawClip]) {
    guard !parts.isEmpty else { return }
    let living = parts.filter { !$0.isKilled }
    for part in parts where part.isKilled {
      var advisory = Advisory(.withhold, "a part of the story was killed")
      advisory.target = part.id
      advisories.append(advisory)
    }
    let ranked = living.enumerated().sorted {
      ($0.element.rankAsPart, $0.offset) < ($1.element.rankAsPart, $1.offset)
    }
    for (_, part) in ranked { fill(from: part) }
    for part in living { append(part) }
    preferFileDurations()
    for part in parts {
      guard let id = part.id, id != self.id else { continue }
      alternativeIDs.append(AlternativeID(scheme: "part", value: id))
    }
  }

  private var isKilled: Bool { status.flatMap(readStatus) == .killed }

  private var isWithheld: Bool { status.flatMap(readStatus) == .withheld }

  private var rankAsPart: Int {
    switch kind {
    case .video, .live: 0
    case .text: 1
    case .audio, .picture, .graphic, .composite, .planning, .other, nil: 2
    }
  }

  private mutating func fill(from part: RawClip) {
    version = version ?? part.version
    storyNumber = storyNumber ?? part.storyNumber
    source = source ?? part.source
    service = service ?? part.service
    url = url ?? part.url
    contentElement = contentElement ?? part.contentElement
    contentDate = contentDate ?? part.contentDate
    place = place ?? part.place
    rightsHolder = rightsHolder ?? part.rightsHolder
    copyright = copyright ?? part.copyright
    credit = credit ?? part.credit
    licence = licence ?? part.licence
    price = price ?? part.price
    machineRights = machineRights ?? part.machineRights
    urgency = urgency ?? part.urgency
    statistics = statistics ?? part.statistics
    defaultStatus = defaultStatus ?? part.defaultStatus
    // What holds one part back holds the story back.
    if status == nil || part.isWithheld && !isKilled { status = part.status ?? status }
    if let partKind = part.kind { kind = min(kind ?? .other, partKind) }
    titles += part.titles.filter { !titles.contains($0) }
    dates += part.dates
    languages += part.languages.filter { !languages.contains($0) }
  }

  private mutating func append(_ part: RawClip) {
    isTextToFollow = isTextToFollow || part.isTextToFollow
    alternativeIDs += part.alternativeIDs
    sections += part.sections
    shots += part.shots
    durations += part.durations
    placesShown += part.placesShown
    restrictions += part.restrictions
    embargoes += part.embargoes
    expiries += part.expiries
    advisories += part.advisories
    supersedes += part.supersedes.filter { !supersedes.contains($0) }
    keywords += part.keywords.filter { !keywords.contains($0) }
    subjects += part.subjects.filter { !subjects.contains($0) }
    genre += part.genre.filter { !genre.contains($0) }
    people += part.people.filter { !people.contains($0) }
    organisations += part.organisations.filter { !organisations.contains($0) }
    contentWarnings += part.contentWarnings.filter { !contentWarnings.contains($0) }
    renditions += part.renditions
    thumbnails += part.thumbnails
    related += part.related
    notes += part.notes.filter { !notes.contains($0) }
    for member in part.extra.members where extra[member.key] == nil {
      extra.members.append(member)
    }
  }
}
