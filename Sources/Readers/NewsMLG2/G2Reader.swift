import Clips

extension DocumentReader {
  /// Reads NewsML-G2: messages, single items and bare group sets (FORMATS 5.2).
  static let newsMLG2 = DocumentReader { document, intake in
    let message = G2Message(intake)
    try document.readXML(
      records: [
        "newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem",
        "groupSet",
      ], to: intake
    ) { item, frame, notes in
      message.sent = message.sent ?? frame.root?.child("header")?.line(of: "sent")
      switch item.name {
      case "newsItem": try message.add(newsItem: item, notes)
      case "packageItem": try message.add(package: item, notes)
      case "groupSet": try message.add(groupSet: item, notes)
      default:
        message.pass()
        intake.note(Note(.conceptSkipped, item.name))
      }
    } finish: { _, ending in
      try message.finish(ending)
    }
  }
}

/// The items of one message: held back a while, so that a package and the items it refers to
/// become one clip.
final class G2Message {
  /// What waits in document order.
  private enum Piece {
    case item(Held)
    case story(G2Package)
  }

  /// An item that waits, kept in one place: it is large.
  private final class Held {
    let clip: RawClip

    init(_ clip: RawClip) { self.clip = clip }
  }

  /// When the message was sent, as sent.
  var sent: String?

  private let intake: Intake
  private var pieces: [Piece] = []
  private var stories = 0
  private var size = 0
  private var lists: [(list: RawList, number: Int)] = []
  private var terms = ListTerms()
  private var isEmpty = true

  private static let window = 2000
  private static let windowSize = 24 << 20

  /// A message whose clips and lists go to that intake.
  init(_ intake: Intake) { self.intake = intake }

  /// Passes by a concept, plan or catalogue, which is no clip.
  func pass() { isEmpty = false }

  /// Adds an item.
  func add(newsItem: XMLElement, _ notes: [Note]) throws {
    var clip = rawClip(ofG2Item: newsItem)
    clip.notes += notes
    try add(.item(Held(clip)), size: newsItem.textRange.count)
  }

  /// Adds a package, which is a story or a list.
  func add(package item: XMLElement, _ notes: [Note]) throws {
    var clip = rawClip(ofG2Item: item)
    clip.notes += notes
    let package = G2Package(clip, groups: G2Groups(ofPackage: item), item: item)
    isEmpty = false
    if package.isList {
      add(list: package)
    } else {
      stories += 1
      try add(.story(package), size: item.textRange.count)
    }
  }

  /// Adds a group set that stands alone.
  func add(groupSet: XMLElement, _ notes: [Note]) throws {
    var clip = RawClip()
    clip.line = groupSet.lineNumber
    clip.notes = notes
    clip.defaultStatus = .usable
    let package = G2Package(clip, groups: G2Groups(groupSet), item: nil)
    isEmpty = false
    if package.isList {
      add(list: package)
    } else {
      stories += 1
      try add(.story(package), size: groupSet.textRange.count)
    }
  }

  /// Hands everything on.
  func finish(_ ending: XMLRecordParser.Ending) throws {
    try release(pieces.count)
    if isEmpty, ending.brokenRecords.isEmpty {
      try intake.skip(.notARecord("holds metadata but no item; nothing was read"))
    }
    for (var list, number) in lists {
      list.notes += ending.notes
      list.notes += [terms.note(of: number)].compactMap { $0 }
      intake.take(list)
    }
  }

  private func add(list package: G2Package) {
    let ids = package.groups.references.compactMap(\.id)
    let number = terms.add(package.own.id, package.statement, listing: ids)
    lists.append((package.list(sent: sent), number))
  }

  /// Hands on a clip that other ids may stand for as well, with the terms of the lists it is on.
  private func take(_ clip: RawClip, parts: [String] = []) throws {
    guard !lists.isEmpty else { try intake.take(clip); return }
    var clip = clip
    clip.restrictions += terms.terms(for: [clip.id].compactMap { $0 } + parts)
    try intake.take(clip)
  }

  private func add(_ piece: Piece, size added: Int) throws {
    isEmpty = false
    pieces.append(piece)
    size += added
    guard pieces.count >= Self.window || size >= Self.windowSize else { return }
    try release(max(1, pieces.count / 2))
    size = size / 2
  }

  /// Hands on the first pieces; items that a later story refers to wait for it.
  private func release(_ count: Int) throws {
    guard stories > 0 else { return try releaseItems(count) }
    var places: [String: [Int]] = [:]
    for (place, piece) in pieces.enumerated() {
      if case .item(let held) = piece, let id = held.clip.id {
        places[id, default: []].append(place)
      }
    }
    var claimed: Set<Int> = []
    var waiting: Set<Int> = []
    for (place, piece) in pieces.enumerated() {
      guard case .story(let story) = piece else { continue }
      for reference in story.groups.references {
        let found = places[reference.id ?? ""] ?? []
        claimed.formUnion(found)
        if place >= count { waiting.formUnion(found) }
      }
    }
    for (place, piece) in pieces.prefix(count).enumerated() {
      switch piece {
      case .item(let held): if !claimed.contains(place) { try take(held.clip) }
      case .story(let story):
        stories -= 1
        let clip = story.clip { id in
          (places[id] ?? []).compactMap { place in
            if case .item(let held) = pieces[place] { held.clip } else { nil }
          }
        }
        try take(clip, parts: story.groups.references.compactMap(\.id))
      }
    }
    pieces =
      pieces.prefix(count).enumerated().filter { waiting.contains($0.offset) }.map(\.element)
      + pieces.dropFirst(count)
  }

  /// Hands on the first pieces where no story waits for any of them.
  private func releaseItems(_ count: Int) throws {
    for piece in pieces.prefix(count) {
      if case .item(let held) = piece { try take(held.clip) }
    }
    pieces.removeFirst(count)
  }
}
