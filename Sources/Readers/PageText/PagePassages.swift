import Clips

extension Page {
  /// Texts and restrictions of the part, each once.
  func addPassages(to raw: inout RawClip) {
    var counts: [String: Int] = [:]
    var order: [(key: String, field: String)] = []
    func count(_ key: String, _ field: String) -> Bool {
      counts[key, default: 0] += 1
      if counts[key] == 1 { order.append((key, field)) }
      return counts[key] == 1
    }
    for passage in passages {
      guard let label = passage.label else { continue }
      let text = passage.text
      let key = foldedKey(text)
      switch label {
      case .restrictions, .rights:
        let from = label == .rights ? "rights" : "restrictions"
        if key.isEmpty {
          raw.restrictions.append(RawRestriction("", from: from))
        } else if count("restrictions\n" + key, "restrictions") {
          addRestrictions(text, from: from, to: &raw)
        }
      case .restrictionsAndShotlist:
        if count(key, "shotlist"), !key.isEmpty {
          addShotlist(text, to: &raw)
        }
      case .text(let role):
        if !key.isEmpty, count(key, role.rawValue) { addText(text, role, to: &raw) }
      case .title, .slug, .id, .duration, .date, .place, .source, .language, .sound: break
      }
    }
    for passage in passages where passage.label == nil {
      let text = passage.text
      let key = foldedKey(text)
      guard !key.isEmpty else { continue }
      if counts[key] != nil || counts["restrictions\n" + key] != nil {
        _ = count(counts[key] != nil ? key : "restrictions\n" + key, "")
      } else {
        addLoose(text, to: &raw)
      }
    }
    for (key, field) in order {
      if let times = counts[key], times > 1 {
        raw.notes.append(Note(.repeatedText, field: field, "\(times)x"))
      }
    }
  }

  private func addRestrictions(_ text: String, from: String, to raw: inout RawClip) {
    if foldedKey(text).hasSuffix("to follow") {
      raw.isTextToFollow = true
      raw.restrictions.append(RawRestriction("", from: from))
      return
    }
    raw.restrictions.append(RawRestriction(text, from: from))
  }

  /// Terms and shots under one label: the whole is the shotlist, its headings hold the terms.
  private func addShotlist(_ text: String, to raw: inout RawClip) {
    raw.sections.append(RawSection(.shotlist, text))
    raw.restrictions.append(RawRestriction("", from: "restrictions"))
  }

  /// A text; the agency's reminder at its end stands apart as a note.
  private func addText(_ text: String, _ role: SectionRole, to raw: inout RawClip) {
    guard let start = reminderStart(text) else {
      raw.sections.append(RawSection(role, text))
      return
    }
    let body = String(trimmed(text[..<start]))
    if !body.isEmpty { raw.sections.append(RawSection(role, body)) }
    raw.sections.append(RawSection(.note, String(trimmed(text[start...])), from: "reminder"))
  }

  private func reminderStart(_ text: String) -> String.Index? {
    var start = text.startIndex
    for line in lines(of: text) {
      if line.hasPrefix("Clients are reminded") || line.hasPrefix("CLIENTS ARE REMINDED") {
        start = line.startIndex
        return start
      }
    }
    return nil
  }

  /// Text without label: its paragraphs that stand nowhere else.
  private func addLoose(_ text: String, to raw: inout RawClip) {
    var known = Set<String>()
    for section in raw.sections { for part in paragraphs(section.text) { known.insert(part.key) } }
    for restriction in raw.restrictions {
      for part in paragraphs(restriction.text) { known.insert(part.key) }
    }
    let fresh = paragraphs(text).filter { !known.contains($0.key) }.map(\.text)
    guard !fresh.isEmpty else { return }
    let hasDescription = raw.sections.contains { $0.role == .description }
    let role: SectionRole =
      hasDescription || fresh.joined().utf8.count < 80 ? .unknown : .description
    raw.sections.append(RawSection(role, fresh.joined(separator: "\n\n")))
  }

  private func paragraphs(_ text: String) -> [(key: String, text: String)] {
    var result: [(key: String, text: String)] = []
    var current: [Substring] = []
    for line in lines(of: text) + [""] {
      if !line.isEmpty {
        current.append(line)
      } else if !current.isEmpty {
        let text = current.joined(separator: "\n")
        result.append((foldedKey(text), text))
        current = []
      }
    }
    return result
  }
}
