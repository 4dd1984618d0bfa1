import Clips

/// What an item or package of NewsML-G2 says of itself (FORMATS 5.2).
func rawClip(ofG2Item item: XMLElement) -> RawClip {
  var clip = RawClip()
  clip.line = item.lineNumber
  clip.id = item["guid"]
  clip.version = item["version"]
  clip.defaultStatus = .usable
  for child in item.children {
    switch child.name {
    case "itemMeta": clip.readItemMeta(child)
    case "contentMeta": clip.readContentMeta(child)
    case "derivedFrom", "derivedFromValue": clip.keep(child)
    default: break
    }
  }
  for rights in item.children("rightsInfo") { clip.readRightsInfo(rights, of: item) }
  clip.readContent(of: item)
  clip.readParts(of: item)
  if clip.languages.isEmpty { clip.languages = [item.language].compactMap { $0 } }
  clip.supersedes.removeAll { $0 == clip.id }
  clip.preferFileDurations()
  return clip
}

extension RawClip {
  fileprivate mutating func readItemMeta(_ meta: XMLElement) {
    for element in meta.children {
      switch element.name {
      case "itemClass": kind = ClipKind(g2: element.code()) ?? kind
      case "provider": source = source ?? element.label
      case "versionCreated": add(.versionCreated, element)
      case "firstCreated": add(.firstCreated, element)
      case "embargoed": embargoes.append(RawEmbargo(until: element.line ?? ""))
      case "expires": add(expiry: element)
      case "pubStatus":
        let word = element.code() ?? element["literal"] ?? element.line
        status = strictestStatus([status, word].compactMap { $0 })
      case "service":
        if service == nil { service = element.label } else { keep("service", element.label) }
      case "title":
        if let text = element.line { titles.append(RawTitle(.title, text)) }
      case "edNote": readNote(element)
      case "signal": break
      case "link": readLink(element)
      case "profile": keep("profile", element.line ?? element.label)
      case "generator", "catalogRef", "hash", "memberOf", "instanceOf", "fileName":
        if element.name == "fileName" { keep(element) }
      default: keep(element)
      }
    }
    for element in meta.descendants("signal") { readSignal(element) }
  }

  private mutating func add(_ meaning: RawDate.Meaning, _ element: XMLElement) {
    guard let text = element.line else { return }
    dates.append(RawDate(meaning, field: element.name, text))
  }

  private mutating func add(expiry element: XMLElement) {
    guard let text = element.line else { return }
    expiries.append(RawDate(.other, field: element.name, text))
  }

  private mutating func readNote(_ element: XMLElement) {
    guard let text = element.flow else { return }
    let role = element.code("role")?.lowercased() ?? ""
    let isPublic =
      role != "private" && element.code("pubconstraint")?.lowercased() != "nonpublic"
    if role.hasPrefix("embargo") { embargoes.append(RawEmbargo(until: nil, text: text)) }
    sections.append(
      RawSection(.note, text, language: element.language, isPublic: isPublic, from: "edNote"))
  }

  private mutating func readSignal(_ element: XMLElement) {
    let words = element.line(of: "name")
    signals.append(
      Signal(
        scheme: element.scheme ?? element.schemeAddress, code: element.code() ?? element["literal"],
        text: words))
    switch element.code()?.lowercased() {
    case "d", "delete": advisories.append(Advisory(.kill, words))
    case "u", "update": advisories.append(Advisory(.update, words))
    case "c", "correction": advisories.append(Advisory(.correction, words))
    case "cwarn": advisories.append(Advisory(.contentWarning, words))
    case "replace", "replaceprev": advisories.append(Advisory(.refile, words))
    case "kill": advisories.append(Advisory(.kill, words))
    case "withhold": advisories.append(Advisory(.withhold, words))
    default: break
    }
  }

  private mutating func readLink(_ element: XMLElement) {
    let relation = element.code("rel") ?? "link"
    let target = element["residref"] ?? element["guidref"]
    switch relation.lowercased() {
    case "prevversion", "previousversion", "evolvedfrom", "replacing", "replaces":
      if let target, !supersedes.contains(target) { supersedes.append(target) }
    default:
      var link = Related()
      link.relation = relation
      link.id = target
      link.version = element["version"]
      link.url = element["href"]
      link.title = element.line(of: "title") ?? element.line(of: "headline")
      link.kind = ClipKind(g2: element.child("itemClass")?.code())?.rawValue
      link.rank = element["rank"].flatMap { Int($0) }
      if link.id != nil || link.url != nil { related.append(link) }
    }
  }

  fileprivate mutating func readContentMeta(_ meta: XMLElement) {
    for element in meta.children {
      switch element.name {
      case "headline", "slugline", "description", "dateline", "located": break
      case "altId": readAlternativeID(element)
      case "urgency": urgency = urgency ?? element.line
      case "contentCreated": add(.contentCreated, element)
      case "contentModified": add(.other, element)
      case "creditline": credit = credit ?? element.line
      case "language": languages += [element["tag"] ?? element.label].compactMap { $0 }
      case "keyword": keywords += [element.line].compactMap { $0 }
      case "genre": genre += [element.label].compactMap { $0 }
      case "subject": readSubject(element)
      case "icon": thumbnails += [element["href"]].compactMap { $0 }
      case "creator", "contributor", "infoSource": keep(element.name, element.label ?? element.line)
      case "contentwarning", "contentWarning":
        contentWarnings += [element.label].compactMap { $0 }
      default: keep(element)
      }
    }
    readTitles(meta)
    readPlace(meta)
    for element in meta.children("description") { readDescription(element) }
  }

  private mutating func readAlternativeID(_ element: XMLElement) {
    guard let text = element.line else { return }
    let scheme = element.code("type")
    if scheme?.lowercased() == "editnumber" { storyNumber = storyNumber ?? text }
    alternativeIDs.append(AlternativeID(scheme: scheme, value: text))
  }

  private mutating func readTitles(_ meta: XMLElement) {
    let headlines = meta.children("headline").enumerated().sorted { first, second in
      let ranks = [first.element, second.element].map { headline in
        (headline.code("role")?.lowercased() == "subtitle" ? 1 << 20 : 0)
          + (headline["rank"].flatMap { Int($0) }.map { min(max($0, 0), 1 << 16) } ?? 0)
      }
      return (ranks[0], first.offset) < (ranks[1], second.offset)
    }
    let texts = headlines.compactMap { $0.element.line }
    titles.insert(contentsOf: texts.map { RawTitle(.headline, $0) }, at: 0)
    for slug in meta.children("slugline").compactMap(\.line) {
      titles.append(RawTitle(.slug, slug))
      let words = slug.uppercased()
      if words.holds("EMBARGO") || words.holds("SPERRFRIST") {
        embargoes.append(RawEmbargo(until: nil, text: slug))
      }
    }
  }

  private mutating func readDescription(_ element: XMLElement) {
    guard let text = element.flow else { return }
    let role: SectionRole
    switch element.code("role")?.lowercased() {
    case "videocaption": return keep("videoCaption", text)
    case "summary", "intro", "teaser": role = .summary
    case "caption": role = .caption
    case "dopesheet", "synthe": role = .dopesheet
    case "shotlist": role = .shotlist
    case "script": role = .script
    case "storyline": role = .storyline
    case "transcript": role = .transcript
    case "audio": role = .audio
    case "moreinfo", "note": role = .note
    default: role = .description
    }
    if role == .script {
      add(script: text, as: role, from: "description")
    } else {
      sections.append(RawSection(role, text, language: element.language, from: "description"))
    }
  }

  private mutating func readSubject(_ element: XMLElement) {
    let name = element.label
    switch element.code("type")?.lowercased() {
    case "person": people += [name].compactMap { $0 }
    case "organisation", "organization": organisations += [name].compactMap { $0 }
    default: break
    }
    let concept = element.child("mainConcept") ?? element
    subjects.append(
      Subject(
        code: concept.code() ?? concept["literal"], scheme: concept.scheme,
        name: concept.line(of: "name")))
  }
}
