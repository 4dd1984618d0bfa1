/// What a newly read clip means for the one that is stored under the same id (FORMATS 3.1, 3.2).
public enum Arrival: Hashable, Sendable {
  /// Nothing is stored under the id.
  case first
  /// Same id, version and content: nothing to store but the origin.
  case repeated
  /// The new one replaces the stored one, which goes to history.
  case replacing
  /// The stored one stays, the new one goes to history.
  case outdated
  /// Same version with other content; the later `updated` won and the clip carries a note.
  case changed(replacing: Bool)
}

extension Clip {
  /// True where `killed` is the last word on the clip.
  public var isKilled: Bool { status == .killed }

  /// The clip without what differs between two readings of the same content.
  public var content: Clip {
    var content = self
    content.origin = nil
    content.notes = []
    return content
  }

  /// What the arrival of `new` means for this stored clip; a killed clip is never revived.
  public func arrival(of new: Clip) -> Arrival {
    if isDamaged { return isKilled && !new.isKilled ? .outdated : .replacing }
    if content == new.content { return .repeated }
    if isKilled && !new.isKilled { return .outdated }
    if new.isKilled && !isKilled { return .replacing }
    let numbers = (new: new.version.flatMap(Int.init), stored: version.flatMap(Int.init))
    if version == new.version || numbers.new != nil && numbers.new == numbers.stored {
      guard let newUpdate = new.updated, let update = updated else {
        return .changed(replacing: updated == nil)
      }
      return .changed(replacing: newUpdate >= update)
    }
    if let new = numbers.new, let stored = numbers.stored {
      return new > stored ? .replacing : .outdated
    }
    if let new = new.updated, let stored = updated, new != stored {
      return new > stored ? .replacing : .outdated
    }
    return .replacing
  }

  /// Parts of one item in one document as one clip: of single values the first wins, arrays are
  /// united in order, the best kind wins (FORMATS 3.1).
  public func merged(with part: Clip) -> Clip {
    var whole = self
    var json = self.json
    for member in part.json.members {
      switch (json[member.key], member.value) {
      case (nil, _): json.members.append(member)
      case (.array(let elements), .array(let more)):
        let known = Set(elements)
        json[member.key] = .array(elements + more.filter { !known.contains($0) })
      case (.object(let object), .object(let more)):
        var united = object
        for member in more.members where united[member.key] == nil {
          united.members.append(member)
        }
        json[member.key] = .object(united)
      default: break
      }
    }
    whole = Clip(json: json)
    whole.kind = min(kind, part.kind)
    if isIDDerived && !part.isIDDerived {
      whole.id = part.id
      whole.isIDDerived = false
    }
    return whole
  }
}

extension ClipKind: Comparable {
  /// Ordered by how much of the footage it is: video first.
  public static func < (left: ClipKind, right: ClipKind) -> Bool {
    left.precedence < right.precedence
  }

  private var precedence: Int {
    switch self {
    case .video: 0
    case .live: 1
    case .composite: 2
    case .audio: 3
    case .text: 4
    case .picture: 5
    case .graphic: 6
    case .planning: 7
    case .other: 8
    }
  }
}
