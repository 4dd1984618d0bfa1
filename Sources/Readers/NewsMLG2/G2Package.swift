import Clips

/// A package: a story told by the items it refers to, or a list of clips (FORMATS 5.2).
struct G2Package {
  /// What the package says of itself.
  let own: RawClip
  /// What it refers to.
  let groups: G2Groups
  /// True where the package, not a bare group set, may lend its first member's id.
  private let isItem: Bool
  private let times: [String]
  /// Profile, services, title and slug: what tells a ranking; a headline may be a story's.
  private let designations: [String]

  /// A package with these groups; `item` is nil for a bare group set.
  init(_ own: RawClip, groups: G2Groups, item: XMLElement?) {
    self.own = own
    self.groups = groups
    isItem = item != nil
    let meta = item?.child("itemMeta")
    times = [meta?.line(of: "versionCreated")].compactMap { $0 }
    designations =
      (meta?.children("profile").compactMap { $0.line ?? $0.label } ?? [])
      + (meta?.children("service").compactMap(\.label) ?? [])
      + (meta?.children("title").compactMap(\.line) ?? [])
      + (item?.child("contentMeta")?.children("slugline").compactMap(\.line) ?? [])
  }

  /// True for a list: in sequence, of packages, or named a ranking.
  var isList: Bool {
    groups.groups.values.contains { $0.mode == .sequence }
      || groups.references.filter(\.isPackage).count > 1
      || namesRanking
  }

  private var namesRanking: Bool { designations.contains(where: isRankingName) }

  /// The list, whose heading is the title, headline or service.
  func list(sent: String?) -> RawList {
    var list = RawList()
    list.id = own.id
    list.version = own.version
    list.source = own.source
    list.line = own.line
    list.notes = own.notes
    list.title =
      own.titles.first { $0.field == .title }?.text
      ?? own.titles.first { $0.field == .headline }?.text ?? own.service
      ?? own.titles.first?.text
    list.hints = designations
    list.kind = namesRanking ? .top : .package
    list.times = times + [sent].compactMap { $0 }
    list.isUnordered = groups.root.flatMap { groups.groups[$0]?.mode } == .bag
    list.entries = groups.places.map { place in
      var entry = RawEntry()
      entry.rank = place.rank
      guard let primary = Self.primary(place.references) else {
        entry.isVacant = true
        return entry
      }
      entry.rank = place.rank ?? primary.rank
      entry.clipID = primary.id
      entry.title = primary.title
      entry.kind = primary.kind
      return entry
    }
    return list
  }

  /// What the list says of the rights of all or some that it lists.
  var statement: ListTerms.Statement {
    var statement = ListTerms.Statement(own.restrictions, of: "packageItem")
    statement.share { groups.ids(in: $0) }
    statement.unlaid += own.sections.lazy.filter { $0.role == .note }.prefix(20).map(\.text)
    if let policy = own.machineRights { statement.unlaid.append(policy) }
    return statement
  }

  /// Of several items on one place the video stands for it, then composite, text, the first.
  private static func primary(_ references: [G2Groups.Reference]) -> G2Groups.Reference? {
    for kind in [ClipKind.video, .composite, .text] {
      if let found = references.first(where: { $0.kind == kind }) { return found }
    }
    return references.first
  }

  /// The story as one clip, with the items that are at hand; the others are related.
  func clip(items: (String) -> [RawClip]) -> RawClip {
    var clip = own
    var parts: [RawClip] = []
    var seen: Set<String> = []
    for reference in groups.references {
      let found = reference.id.map(items) ?? []
      guard found.isEmpty else {
        if let id = reference.id, seen.insert(id).inserted { parts += found }
        continue
      }
      var link = Related()
      link.relation = "itemRef"
      link.id = reference.id
      link.version = reference.version
      link.url = reference.url
      link.title = reference.title
      link.kind = reference.kind?.rawValue
      link.rank = reference.rank.flatMap { Int($0) }
      clip.related.append(link)
      if let kind = reference.kind { clip.kind = min(clip.kind ?? .other, kind) }
    }
    if isItem, clip.id == nil { clip.id = groups.references.first?.id }
    clip.unite(parts)
    if clip.titles.isEmpty, let title = groups.references.lazy.compactMap(\.title).first {
      clip.titles = [RawTitle(.title, title)]
    }
    return clip
  }
}

/// True for names of rankings: "Top ten", "Most read", "Link list".
func isRankingName(_ name: String) -> Bool {
  let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
  for (index, word) in words.enumerated() {
    let next = index + 1 < words.count ? words[index + 1] : ""
    switch word {
    case "ranked", "ranking", "linklist": return true
    case "link" where next == "list": return true
    case "most" where rankedVerbs.contains(String(next)): return true
    case "top" where next == "ten" || next == "10": return true
    default: break
    }
  }
  return false
}

private let rankedVerbs: Set<String> = [
  "read", "viewed", "watched", "seen", "downloaded", "popular", "shared", "used", "clicked",
  "requested", "ordered", "searched",
]
