import Clips

/// A clip as a ninjs 3 item.
struct NinjsItem {
  private let clip: Clip

  init(_ clip: Clip) { self.clip = clip }

  /// The item; what is not known is left out.
  var json: JSONObject {
    var item = JSONObject()
    func put(_ key: String, _ value: String?) {
      if let value, !value.isEmpty { item.members.append(.init(key, .string(value))) }
    }
    func put(_ key: String, _ values: [JSONValue]) {
      if !values.isEmpty { item.members.append(.init(key, .array(values))) }
    }
    item.members.append(
      .init(
        "standard",
        .object([
          "name": .string("ninjs"), "version": .string("3.0"),
          "schema": .string("http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json"),
        ])))
    put("uri", clip.id)
    put("version", clip.version)
    put("type", type)
    put("profile", clip.kind == .live ? "live" : nil)
    put("pubStatus", status)
    if let urgency = clip.urgency { item["urgency"] = .integer(Int64(urgency)) }
    put("firstPublished", clip.published?.description)
    put("firstCreated", clip.created?.description)
    put("versionCreated", clip.updated?.description)
    put("embargoed", embargo)
    put("expires", clip.expires.compactMap(\.at).first?.description)
    put("language", clip.language)
    put("headlines", headlines)
    put("slugline", clip.slug)
    put("descriptions", texts { $0 == .description || $0 == .summary || $0 == .caption })
    put("bodies", texts { $0 != .description && $0 != .summary && $0 != .caption && $0 != .note })
    put("edNote", notes)
    put("located", clip.location?.raw ?? clip.location?.shortName)
    put("usageTerms", clip.restrictionLines.joined(separator: "\n").markupWhereNeeded)
    put("copyrightNotice", clip.copyright)
    put("copyrightHolder", clip.rightsHolder)
    put("creditLine", clip.credit)
    if let rights = clip.machineRights {
      item.members.append(.init("rightsInfo", .object(Self.rightsInfo(rights))))
    }
    put("infoSources", named([clip.isSourceDerived ? nil : clip.source].compactMap { $0 }))
    put("people", named(clip.people))
    put("organisations", named(clip.organisations))
    put("genres", named(clip.genre))
    put("keywords", clip.keywords.map(JSONValue.string))
    put("subjects", clip.subjects.map(subject))
    put("altIds", clip.alternativeIDs.map(alternativeID))
    if let duration = clip.duration { item.members.append(.init("duration", length(duration))) }
    put("renditions", clip.renditions.map(rendition))
    return item
  }

  private var type: String? {
    switch clip.kind {
    case .video, .live: "video"
    case .audio, .picture, .graphic, .text, .composite, .planning: clip.kind.rawValue
    case .other: nil
    }
  }

  /// A status that was never stated is left out, which in ninjs means usable.
  private var status: String? {
    switch clip.status {
    case .usable: "usable"
    case .withheld: "withheld"
    case .killed: "canceled"
    case .unknown, nil: clip.statusRaw
    }
  }

  /// An embargo without a time has no form in ninjs: its words stand in, so that it is not lost.
  private var embargo: String? {
    guard let embargo = clip.embargo else { return nil }
    return embargo.until?.description ?? embargo.text?.asLine ?? Embargo.untilToldWords
  }

  private var headlines: [JSONValue] {
    var headlines: [JSONValue] = [
      .object([
        "role": .string("main"), "value": .string((clip.titleRaw ?? clip.title).lineKept),
      ])
    ]
    if let further = clip.headline {
      headlines.append(
        .object(["role": .string("alternative"), "value": .string(further.lineKept)]))
    }
    return headlines
  }

  private func texts(_ accepts: (SectionRole) -> Bool) -> [JSONValue] {
    clip.sections.filter { $0.isPublic && accepts($0.role) }.map {
      .object([
        "role": .string($0.role.rawValue), "contentType": .string("text/plain"),
        "value": .string($0.text),
      ])
    }
  }

  private var notes: String? {
    let notes = clip.sections.filter { $0.isPublic && $0.role == .note }.map(\.text)
    return notes.joined(separator: "\n\n")
  }

  /// Lengths from ten hours up are written as clock time: unit-less large numbers are read as
  /// milliseconds by some.
  private func length(_ seconds: Double) -> JSONValue {
    seconds < 36000 ? seconds.jsonValue : .string(Dopesheet.clock(seconds))
  }

  private func named(_ names: [String]) -> [JSONValue] {
    names.map { .object(["name": .string($0)]) }
  }

  /// A policy that came from ninjs as it was, any other as encoded rights.
  private static func rightsInfo(_ rights: String) -> JSONObject {
    if let object = (try? JSONParser.value(rights))?.members,
      object["encodedRights"] != nil || object["linkedRights"] != nil
    {
      return object
    }
    return ["encodedRights": .string(rights)]
  }

  private func subject(_ subject: Subject) -> JSONValue {
    object([("name", subject.name), ("literal", subject.code), ("uri", subject.scheme)])
  }

  private func alternativeID(_ id: AlternativeID) -> JSONValue {
    object([("role", id.scheme), ("value", id.value)])
  }

  private func object(_ texts: [(key: String, text: String?)]) -> JSONValue {
    .object(
      JSONObject(
        texts.compactMap { pair in pair.text.map { .init(pair.key, .string($0)) } }))
  }

  private func rendition(_ rendition: Rendition) -> JSONValue {
    let texts = [
      ("name", rendition.name ?? rendition.medium?.rawValue ?? "main"), ("href", rendition.url),
      ("residRef", rendition.reference), ("contentType", rendition.mime),
      ("format", rendition.format),
    ]
    var members = texts.compactMap { key, text in
      text.map { JSONObject.Member(key, .string($0)) }
    }
    let numbers: [(String, Double?)] = [
      ("width", rendition.width.map(Double.init)), ("height", rendition.height.map(Double.init)),
      ("sizeInBytes", rendition.bytes.map(Double.init)), ("duration", rendition.duration),
      ("bitRate", rendition.bitrate), ("frameRate", rendition.framesPerSecond),
    ]
    for (key, number) in numbers {
      guard let number, number.isFinite else { continue }
      members.append(.init(key, key == "duration" ? length(number) : number.jsonValue))
    }
    return .object(JSONObject(members))
  }
}
