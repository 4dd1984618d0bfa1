import Clips

/// The groups of a package and what they refer to.
struct G2Groups {
  /// One reference to an item.
  struct Reference {
    var id: String?
    var version: String?
    var url: String?
    var title: String?
    var kind: ClipKind?
    var isPackage: Bool
    var rank: String?
  }

  /// How the members of a group stand to each other.
  enum Mode {
    case sequence, bag, alternatives
  }

  /// What stands in a group, in order.
  enum Member {
    case item(Reference)
    case group(String, rank: String?)
  }

  struct Group {
    var mode: Mode?
    var members: [Member]
  }

  private(set) var groups: [String: Group] = [:]
  private(set) var root: String?
  /// All references, in document order.
  private(set) var references: [Reference] = []

  /// The groups of a group set.
  init(_ groupSet: XMLElement) { read(groupSet) }

  /// The groups of a package; references directly under it are one group.
  init(ofPackage item: XMLElement) {
    if let groupSet = item.child("groupSet") {
      read(groupSet)
    } else {
      root = "package"
      groups["package"] = group(item)
    }
  }

  private mutating func read(_ groupSet: XMLElement) {
    for (number, element) in groupSet.children("group").enumerated() {
      let id = element["id"] ?? "group \(number)"
      let group = group(element)
      if groups[id] == nil { groups[id] = group }
      if root == nil { root = id }
    }
    if let named = groupSet["root"], groups[named] != nil { root = named }
  }

  private mutating func group(_ element: XMLElement) -> Group {
    var members: [Member] = []
    for child in element.children {
      switch child.name {
      case "itemRef":
        let reference = Self.reference(child)
        references.append(reference)
        members.append(.item(reference))
      case "groupRef":
        if let id = child["idref"] { members.append(.group(id, rank: child["rank"])) }
      default: break
      }
    }
    return Group(mode: Self.mode(element.code("mode")), members: members)
  }

  private static func mode(_ code: String?) -> Mode? {
    switch code?.lowercased() {
    case "seq": .sequence
    case "bag": .bag
    case "alt": .alternatives
    default: nil
    }
  }

  private static func reference(_ element: XMLElement) -> Reference {
    let type = element["contenttype"]?.lowercased() ?? ""
    let kind = ClipKind(g2: element.child("itemClass")?.code()) ?? ClipKind(mime: type)
    return Reference(
      id: element["residref"] ?? element["guidref"], version: element["version"],
      url: element["href"], title: element.line(of: "title") ?? element.line(of: "headline"),
      kind: kind, isPackage: type.holds("packageitem") || kind == .composite,
      rank: element["rank"])
  }

  /// The places of the listing, each with the references that stand on it, from the root group on.
  var places: [(rank: String?, references: [Reference])] {
    var path: Set<String> = []
    var budget = 100_000
    return places(of: root ?? "", rank: nil, &path, &budget)
  }

  private func places(
    of id: String, rank: String?, _ path: inout Set<String>, _ budget: inout Int
  ) -> [(rank: String?, references: [Reference])] {
    guard let group = groups[id], !path.contains(id), path.count < 64, budget > 0 else { return [] }
    budget -= 1
    path.insert(id)
    defer { path.remove(id) }
    let isOnePlace = rank != nil || group.mode == .alternatives || isStory(group)
    if isOnePlace { return [(rank, all(of: id, [], &budget))] }
    var places: [(rank: String?, references: [Reference])] = []
    for member in group.members {
      switch member {
      case .item(let reference): places.append((reference.rank, [reference]))
      case .group(let id, let rank):
        let holdsPlaces = groups[id]?.mode == .sequence || group.members.count == 1
        if group.mode == .sequence, !holdsPlaces || rank != nil {
          places.append((rank, all(of: id, [], &budget)))
        } else {
          places += self.places(of: id, rank: rank, &path, &budget)
        }
      }
    }
    return places
  }

  /// True for a group of one story told in several media: no two members of one kind but pictures.
  private func isStory(_ group: Group) -> Bool {
    guard group.mode == nil || group.mode == .bag, group.members.count > 1 else { return false }
    var kinds: Set<ClipKind> = []
    var hasPicture = false
    for member in group.members {
      guard case .item(let reference) = member, let kind = reference.kind, !reference.isPackage
      else { return false }
      if kind == .picture || kind == .graphic {
        hasPicture = true
      } else if !kinds.insert(kind).inserted {
        return false
      }
    }
    return kinds.count + (hasPicture ? 1 : 0) > 1
  }

  /// The ids of everything the groups of these names refer to; nil where one of them is no group.
  func ids(in names: String) -> [String]? {
    var budget = 100_000
    var ids: [String] = []
    for name in names.split(separator: ",").map({ String(trimmed($0)) }) {
      guard groups[name] != nil else { return nil }
      ids += all(of: name, [], &budget).compactMap(\.id)
    }
    return ids
  }

  /// Everything a group refers to, at any depth.
  private func all(of id: String, _ path: Set<String>, _ budget: inout Int) -> [Reference] {
    guard let group = groups[id], !path.contains(id), path.count < 64, budget > 0 else { return [] }
    var references: [Reference] = []
    for member in group.members {
      budget -= 1
      switch member {
      case .item(let reference): references.append(reference)
      case .group(let inner, _): references += all(of: inner, path.union([id]), &budget)
      }
    }
    return references
  }
}

extension ClipKind {
  /// The kind an item class names.
  init?(g2 code: String?) {
    switch code?.lowercased() {
    case "video": self = .video
    case "live", "livevideo": self = .live
    case "audio": self = .audio
    case "picture", "photo": self = .picture
    case "graphic", "animated", "animation": self = .graphic
    case "text": self = .text
    case "composite": self = .composite
    case "planning": self = .planning
    case nil: return nil
    default: self = .other
    }
  }

  /// The kind a MIME type names, nil for types of containers and documents.
  init?(mime: String?) {
    let type = mime?.lowercased() ?? ""
    if type.hasPrefix("video/") {
      self = .video
    } else if type.hasPrefix("audio/") {
      self = .audio
    } else if type.hasPrefix("image/") {
      self = .picture
    } else {
      return nil
    }
  }
}
