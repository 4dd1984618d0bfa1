import Clips

/// A clip as plain text a person can paste: facts, rights, texts, shots.
struct Dopesheet {
  let clip: Clip

  init(_ clip: Clip) { self.clip = clip }

  /// The whole; of a killed clip only what identifies it and the kill.
  var text: String {
    if clip.isKilled { return paragraphs([heading, killNotice, facts]) }
    return paragraphs([heading, facts, rights] + texts + [shotlist] + notices)
  }

  /// The shots: the agency's list as sent, else one made of the timed parts; nil where there are
  /// none or the clip is killed.
  var shotlist: String? {
    guard !clip.isKilled else { return nil }
    let sent = clip.sections.filter { $0.role == .shotlist }.map(\.text)
    var lines = sent.isEmpty ? clip.shots.map(line) : sent
    for shot in clip.shots where !sent.isEmpty {
      // Rights of a shot that were sent outside the list must not get lost beside it.
      guard let rights = shot.rights, !sent.contains(where: { $0.contains(rights) }) else {
        continue
      }
      lines.append("Rights of \(name(shot)): \(rights)")
    }
    return lines.isEmpty ? nil : "SHOTLIST\n" + lines.joined(separator: "\n")
  }

  private var heading: String? {
    let flags = clip.titleFlags.isEmpty ? "" : clip.titleFlags.joined(separator: " ") + " "
    let title = clip.title.isEmpty ? "(no title)" : clip.title
    return flags + title
  }

  private var killNotice: String? {
    let words = clip.advisories.compactMap(\.text)
    return (["KILLED by its sender. Do not use."] + words).joined(separator: "\n")
  }

  private var facts: String? {
    let id = clip.id + (clip.version.map { " (version \($0))" } ?? "")
    return lines([
      ("Id", id), ("Source", clip.source), ("Published", clip.published.map(clockText)),
      ("Length", clip.duration.map(lengthText)),
      ("Place", clip.location.flatMap { $0.raw ?? $0.shortName }), ("Page", clip.url),
    ])
  }

  private var rights: String? {
    let restrictions: String =
      switch (restrictionText(of: clip), clip.restrictionState) {
      case (let text?, _): text
      case (nil, .explicitNone): "The source says there are none."
      case (nil, .seeElsewhere): "The source states them elsewhere; look there before use."
      case (nil, .restricted): "There are some, but not in what was sent; ask the source."
      case (nil, .notStated), (nil, nil): "Not stated, which does not mean free to use."
      }
    let held = clip.embargo.map { embargo in
      embargo.text ?? embargo.until.map { "until " + clockText($0) } ?? "until told"
    }
    return lines([
      ("Restrictions", restrictions), ("Embargo", held), ("Credit", clip.credit),
      ("Copyright", clip.copyright),
    ])
  }

  private var texts: [String?] {
    clip.sections.filter { $0.role != .shotlist }.map { section in
      let mark = section.isPublic ? "" : " (NOT FOR PUBLICATION)"
      let name = section.role == .unknown ? "TEXT" : section.role.rawValue.uppercased()
      return name + mark + "\n" + section.text
    }
  }

  private var notices: [String?] {
    clip.advisories.map { advisory in
      let words = [advisory.kind?.rawValue, advisory.text].compactMap { $0 }
      return words.isEmpty ? nil : words.joined(separator: ": ")
    }
  }

  private func line(_ shot: Shot) -> String {
    let times = [shot.start, shot.end].compactMap { $0.map(lengthText) }.joined(separator: "-")
    let isSpoken = shot.kind == "soundbite" || shot.speaker != nil
    let speech =
      isSpoken
      ? (["SOUNDBITE", shot.language.map { "(\($0))" }, shot.speaker].compactMap { $0 }
        .joined(separator: " ") + ":")
      : nil
    let origin = [shot.place, shot.date, shot.source].compactMap { $0 }.joined(separator: ", ")
    let words = [
      shot.number.map { "\($0)." }, times, speech, shot.text, origin.isEmpty ? nil : "(\(origin))",
      shot.rights.map { "[\($0)]" },
    ]
    return words.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func name(_ shot: Shot) -> String {
    shot.number.map { "shot \($0)" } ?? shot.start.map { "the shot at " + lengthText($0) }
      ?? "one shot"
  }

  private func lines(_ fields: [(String, String?)]) -> String? {
    let lines = fields.compactMap { name, value in
      value.flatMap { $0.isEmpty ? nil : "\(name): \($0)" }
    }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  private func paragraphs(_ parts: [String?]) -> String {
    parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func clockText(_ moment: Moment) -> String {
    let time = moment.description.split(separator: "T", maxSplits: 1)
    guard time.count == 2 else { return moment.description }
    let isUTC = time[1].hasSuffix("Z")
    return time[0] + " " + (isUTC ? time[1].dropLast() + " UTC" : time[1] + " (zone unknown)")
  }
}

/// A length as `0:02:15`, fractions cut off; `?` for what cannot be one.
func lengthText(_ seconds: Double) -> String {
  guard seconds >= 0, seconds < 3_600_000 else { return "?" }
  let whole = Int(seconds)
  let padded = { (value: Int) in value < 10 ? "0\(value)" : "\(value)" }
  return "\(whole / 3600):\(padded(whole / 60 % 60)):\(padded(whole % 60))"
}
