import Clips

/// What a clip's sender says of its rights, as one ODRL 2.2 policy with the RightsML profile in
/// JSON-LD: the restriction texts from wherever they stand, and the kill, embargo and expiry fields.
///
/// The clip's own machine-readable policy is not part of it; it stands beside it as it was sent.
public func policy(of clip: Clip) -> String {
  let name = urnPart(clip.id)
  let reading = ClipReading(clip)
  return policy(
    of: reading.texts + clip.readSignals() + [reading.fieldRestriction],
    clip: "urn:newsreel:clip:" + name,
    uid: "urn:newsreel:policy:" + name)
}

extension ClipReading {
  /// The clauses that stand in fields rather than in words; the quote is what the field says.
  fileprivate var fieldRestriction: Restriction {
    var clauses: [Clause] = []
    if clip.isKilled {
      clauses.append(
        Clause(
          kind: .kill, polarity: .prohibit, targets: [.everything], span: 0..<0,
          quote: clip.status?.rawValue ?? "killed"))
    }
    let facts = self.facts
    if let embargo = clip.embargo, let moment = facts.embargo {
      clauses.append(
        field(.embargo, moment, embargo.text ?? embargo.until?.description ?? "embargoed"))
    } else if facts.isEmbargoedUntilTold || facts.isWithheld || facts.hasEmbargoWithoutTime {
      clauses.append(
        Clause(
          kind: .embargo, polarity: .prohibit, value: .moment(nil, event: nil), span: 0..<0,
          quote: facts.quotes[.embargo] ?? facts.quotes[.status] ?? "embargoed"))
    }
    if let moment = facts.expiry, let first = clip.expires.first(where: { $0.lastInstant != nil }) {
      clauses.append(field(.expiry, moment, first.text ?? first.at?.description ?? "expires"))
    }
    return Restriction(text: "", clauses: clauses, coverage: 1, sources: [], published: nil)
  }

  private func field(_ kind: Clause.Kind, _ moment: Moment, _ words: String) -> Clause {
    Clause(
      kind: kind, polarity: .prohibit, value: .moment(moment, event: nil), span: 0..<0,
      quote: words)
  }
}

/// An id as part of a URN: what RFC 8141 does not allow there is percent-encoded.
private func urnPart(_ id: String) -> String {
  let hex = Array("0123456789ABCDEF".utf8)
  var bytes: [UInt8] = []
  for byte in id.utf8 {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E, 0x3A: bytes.append(byte)
    default: bytes += [0x25, hex[Int(byte >> 4)], hex[Int(byte & 15)]]
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
