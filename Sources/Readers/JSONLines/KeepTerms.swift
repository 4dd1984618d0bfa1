import Clips

extension Clip {
  /// Keeps what stood in fields of rights, status, embargo or expiry and was not read, because it
  /// had another form, another name or stood there a second time: as text, the stricter value
  /// holding, with a note, and as unread wherever its meaning is in doubt.
  mutating func keepTerms(_ misreads: [Misread], of object: JSONObject) {
    for misread in misreads {
      guard case .key(let name)? = misread.path.first, let field = TermField(name) else { continue }
      keep(misread, in: field, name)
    }
    guard !extra.isEmpty else { return }
    let known = Set((object["extra"]?.members?.members ?? []).map(\.key))
    for member in extra.members where !known.contains(member.key) {
      // What has the name of a field was told among the misreads already.
      guard let field = TermField(member.key), !misreads.contains(where: { $0.isWhole(member.key) })
      else { continue }
      keep(Misread(unknownName: member.key, member.value), in: field, member.key)
    }
  }

  private mutating func keep(_ misread: Misread, in field: TermField, _ name: String) {
    switch field {
    case .restrictions: keepRestrictions(misread, name)
    case .status: keepStatus(misread, name)
    case .embargo: keepEmbargo(misread, name)
    case .expires: keepExpiry(misread, name)
    case .shots: keepShotTerms(misread)
    case .note: sections += misread.value.termTexts.map { Section(.note, $0) }
    case .advisories:
      guard misread.value.termTexts.contains(where: { foldedKey($0) == "kill" }) else { return }
      status = .killed
    case .other:
      if name == "machineRights", machineRights == nil, misread.fact == .form {
        machineRights = JSONWriter.text(of: misread.value)
      }
      doubt(misread, name)
    }
  }

  /// Says that the field was not understood.
  private mutating func doubt(_ misread: Misread, _ name: String) {
    let text = JSONWriter.text(of: misread.value)
    let term = UnreadTerm(field: name, String(text.unicodeScalars.prefix(500)))
    if unread.count < 64, !unread.contains(term) { unread.append(term) }
    let note = Note(.termsMisread, field: name)
    if !notes.contains(note) { notes.append(note) }
  }

  private mutating func keepRestrictions(_ misread: Misread, _ name: String) {
    if misread.path.contains(.key("rules")) { return }
    if misread.fact == .repeated, misread.path.count == 1, let more = misread.value.elements {
      var inner: [Misread] = []
      for (index, element) in more.enumerated() {
        if let restriction = Restriction.read(element, misreads: &inner) {
          restrictions.append(restriction)
        } else {
          inner.append(Misread(unknownName: "\(index)", element))
        }
      }
      for misread in inner { keepRestrictions(misread, name) }
      if inner.isEmpty { return }
    } else {
      let texts = misread.value.termTexts
      restrictions += texts.map { Restriction($0, from: name) }
      if restrictionState != .restricted, !texts.isEmpty { restrictionState = .restricted }
    }
    doubt(misread, name)
  }

  private mutating func keepStatus(_ misread: Misread, _ name: String) {
    let words = misread.value.termTexts
    if let word = strictestStatus(words + [status?.rawValue].compactMap { $0 }) {
      status = readStatus(word) ?? .unknown
      if readStatus(word) == nil { statusRaw = statusRaw ?? word }
    }
    let isPlain = misread.fact == .repeated && words.allSatisfy { ClipStatus(rawValue: $0) != nil }
    if !isPlain || words.isEmpty { doubt(misread, name) }
  }

  private mutating func keepEmbargo(_ misread: Misread, _ name: String) {
    if misread.fact == .repeated, misread.path.count == 1 {
      var inner: [Misread] = []
      if let more = Embargo.read(misread.value, misreads: &inner), inner.isEmpty {
        return holdBack(more)
      }
    }
    // A bare true says that there is an embargo, and nothing of its end.
    let texts = misread.value == .bool(true) ? [] : misread.value.termTexts
    for text in texts {
      if let moment = readMoment(text)?.moment {
        holdBack(Embargo(.until, until: moment))
      } else {
        holdBack(Embargo(.invalid, text: text))
      }
    }
    if texts.isEmpty, misread.path.count == 1 { holdBack(Embargo(.untilTold)) }
    doubt(misread, name)
  }

  /// Of several embargoes the one that holds longer; words alone never shorten a time.
  private mutating func holdBack(_ more: Embargo) {
    guard let embargo else { return self.embargo = more }
    func end(_ embargo: Embargo) -> Int64 {
      switch embargo.state {
      case .textOnly, .invalid: .min
      case .untilTold: .max
      case .until: embargo.until?.latest ?? .max
      }
    }
    let isFirst = embargo == Embargo(.untilTold)
    if end(more) > end(embargo) || isFirst && more.until != nil { self.embargo = more }
  }

  private mutating func keepExpiry(_ misread: Misread, _ name: String) {
    if misread.fact == .repeated, misread.path.count == 1, let more = misread.value.elements {
      var inner: [Misread] = []
      let read = more.compactMap { Expiry.read($0, misreads: &inner) }
      if inner.isEmpty, read.count == more.count {
        expires += read.filter { !expires.contains($0) }
        return
      }
    }
    for text in misread.value.termTexts {
      if let moment = readMoment(text)?.moment {
        expires.append(Expiry(at: moment, from: name))
      } else {
        expires.append(Expiry(at: nil, from: name, text: text))
      }
    }
    doubt(misread, name)
  }

  /// The terms of a shot that stand in another form or under another name; of the whole clip where
  /// the shot cannot be told.
  private mutating func keepShotTerms(_ misread: Misread) {
    var terms: [(field: String, texts: [String])] = []
    if case .key(let name)? = misread.path.dropFirst(2).first {
      guard case .restrictions? = TermField(name) else { return }
      terms = [(name, misread.value.termTexts)]
    } else {
      terms = Self.shotTerms(in: misread.value)
    }
    for (name, texts) in terms where !texts.isEmpty {
      if case .index(let index)? = misread.path.dropFirst().first, shots.indices.contains(index),
        shots[index].number != nil, misread.path.count > 2
      {
        shots[index].rights = ([shots[index].rights].compactMap { $0 } + texts)
          .joined(separator: " / ")
      } else {
        restrictions += texts.map { Restriction($0, from: "shots." + name) }
      }
      doubt(misread, "shots." + name)
    }
  }

  /// The members named for terms in shots that were not read at all.
  private static func shotTerms(in value: JSONValue) -> [(field: String, texts: [String])] {
    if let elements = value.elements { return elements.flatMap(shotTerms) }
    return (value.members?.members ?? []).flatMap { member in
      if case .restrictions? = TermField(member.key) {
        return [(field: member.key, texts: member.value.termTexts)]
      }
      return shotTerms(in: member.value)
    }
  }
}

extension Misread {
  fileprivate func isWhole(_ name: String) -> Bool { path == [.key(name)] }
}
