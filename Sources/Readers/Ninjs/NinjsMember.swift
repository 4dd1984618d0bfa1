import Clips

/// An item that stands inside another one, with the name it stands under.
struct NinjsMember {
  /// The name in the parent's object, nil in an array.
  var name: String?
  /// The item.
  var object: JSONObject

  /// All members of an `associations` value and what their order means.
  static func members(
    of value: JSONValue?
  ) -> (list: [NinjsMember], hasRanks: Bool, isUnordered: Bool) {
    switch value {
    case .array(let elements):
      let list = elements.compactMap(\.members).map { NinjsMember(name: nil, object: $0) }
      return (list, false, false)
    case .object(let object):
      if object.members.contains(where: { $0.value.scalarText != nil }) {
        return ([NinjsMember(name: nil, object: object)], false, false)
      }
      let list = object.members.flatMap { member in
        member.value.objects.map { NinjsMember(name: member.key, object: $0) }
      }
      let hasRanks = !list.isEmpty && list.allSatisfy { $0.name.flatMap { Int($0) } != nil }
      return (list, hasRanks, !hasRanks)
    case nil, .null, .bool, .integer, .number, .string: return ([], false, false)
    }
  }

  /// What kind of item it is.
  var kind: ClipKind? { ClipKind(typeWord: text("type")) }

  /// True for an item that counts as a story of a list: it has a headline and is no picture.
  var isStory: Bool { !isPicture && title != nil }

  /// True for footage or sound without a text of its own: a part of the item that holds it.
  var isPart: Bool { (kind == .video || kind == .audio || kind == .live) && !hasBody }

  /// True for an item that is more than a reference: it can be a clip of its own.
  var isWhole: Bool { !isPicture && (hasBody || !renditions.isEmpty && title != nil) }

  /// The headline.
  var title: String? {
    var fields = JSONFields(object)
    return ninjsHeadlines(&fields).first?.text ?? fields.text("title", "name")
  }

  private var isPicture: Bool { kind == .picture || kind == .graphic }

  private var hasBody: Bool {
    object.members.contains { member in
      let key = member.key.lowercased()
      return (key.hasPrefix("body_") || key == "bodies") && !member.value.isBlank
    }
  }

  private var renditions: [RawRendition] {
    var fields = JSONFields(object)
    return ninjsRenditions(&fields)
  }

  private func text(_ name: String) -> String? {
    var fields = JSONFields(object)
    return fields.text(name)
  }

  /// Makes the member part of the clip that holds it.
  func join(_ clip: inout RawClip) {
    var fields = JSONFields(object)
    let part = ninjsClip(&fields)
    clip.renditions += part.renditions
    clip.durations += part.durations
    clip.sections += part.sections
    clip.shots += part.shots
    clip.restrictions += part.restrictions
    clip.thumbnails += part.thumbnails
    if let id = part.id { clip.alternativeIDs.append(AlternativeID(scheme: name, value: id)) }
    if part.kind == .video || part.kind == .live { clip.kind = .video }
    if clip.kind == nil { clip.kind = part.kind }
    if clip.titles.isEmpty { clip.titles = part.titles }
    if clip.place == nil { clip.place = part.place }
    if clip.copyright == nil { clip.copyright = part.copyright }
  }

  /// The member as something outside of the clip that holds it.
  func related(rank hasRanks: Bool) -> Related {
    var fields = JSONFields(object)
    var related = Related()
    related.title = title
    related.relation = name.flatMap { hasRanks ? nil : $0 } ?? "association"
    related.rank = hasRanks ? name.flatMap { Int($0) } : nil
    related.kind = kind?.rawValue ?? fields.text("type")
    related.id = identity(&fields)
    related.version = fields.text("version")
    related.url = renditions.first { $0.url != nil }?.url
    return related
  }

  /// The member as a place in a list.
  func entry(rank hasRanks: Bool, id: String?) -> RawEntry {
    var fields = JSONFields(object)
    var entry = RawEntry()
    entry.rank = hasRanks ? name : fields.text("rank")
    entry.clipID = id ?? identity(&fields)
    entry.title = title
    entry.duration = fields.text("duration")
    entry.kind = kind
    return entry
  }

  private func identity(_ fields: inout JSONFields) -> String? {
    if let ids = fields.value("altids")?.members {
      var inner = JSONFields(ids)
      if let id = inner.text("itemid") { return id }
    }
    return fields.text("uri", "guid", "urn", "id")
  }
}
