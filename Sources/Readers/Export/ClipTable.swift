import Clips

/// Clips as rows for the rights desk.
struct ClipTable {
  /// What parts the values: a comma or a tab.
  let delimiter: Unicode.Scalar

  /// The columns in order, under the headings the table reader knows.
  private static let columns: [(heading: String, value: @Sendable (Clip) -> String?)] = [
    ("id", { $0.id }),
    ("version", { $0.version }),
    ("story_number", { $0.storyNumber }),
    ("source", { $0.isSourceDerived ? nil : $0.source }),
    ("title", { $0.titleRaw ?? $0.title }),
    ("headline", { $0.headline }),
    ("slug", { $0.slug }),
    ("kind", { $0.kind == .other ? nil : $0.kind.rawValue }),
    ("status", { $0.status == .unknown ? nil : $0.status?.rawValue }),
    ("published", { $0.published?.description }),
    ("updated", { $0.updated?.description }),
    ("created", { $0.created?.description }),
    ("duration", { $0.duration.map(JSONWriter.text(of:)) }),
    ("location", { $0.location?.raw }),
    ("country", { $0.location?.country ?? $0.location?.countryCode }),
    ("region", { $0.location?.region }),
    ("city", { $0.location?.city }),
    ("restrictions", { $0.restrictionLines.joined(separator: "\n") }),
    ("credit", { $0.credit }),
    ("copyright", { $0.copyright }),
    ("rights_holder", { $0.rightsHolder }),
    ("licence", { $0.licence }),
    ("price", { $0.price }),
    ("embargo", { $0.embargo?.tableText }),
    ("expires", { $0.expires.compactMap { $0.at?.description }.joined(separator: "|") }),
    ("language", { languages(of: $0).joined(separator: "|") }),
    ("tags", { $0.keywords.joined(separator: "|") }),
    ("description", { $0.description }),
    ("url", { $0.url }),
    ("media", { $0.renditions.compactMap(\.url).joined(separator: "|") }),
    ("thumbnails", { $0.thumbnails.joined(separator: "|") }),
  ]

  /// The heading line.
  var heading: [UInt8] { line(Self.columns.map(\.heading)) }

  /// The row of a clip.
  func row(_ clip: Clip) -> [UInt8] {
    line(Self.columns.map { TableText.defused($0.value(clip) ?? "") })
  }

  private func line(_ values: [String]) -> [UInt8] {
    Array((values.map(quoted).joined(separator: String(delimiter)) + "\r\n").utf8)
  }

  private func quoted(_ value: String) -> String {
    let needsQuotes = value.unicodeScalars.contains {
      $0 == delimiter || $0 == "\"" || $0 == "\n" || $0 == "\r"
    }
    let hasEdges = value.first?.isWhitespace == true || value.last?.isWhitespace == true
    guard needsQuotes || hasEdges else { return value }
    let doubled = value.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + doubled.joined(separator: "\"\"") + "\""
  }

  private static func languages(of clip: Clip) -> [String] {
    clip.languages.isEmpty ? [clip.language].compactMap { $0 } : clip.languages
  }
}

extension Embargo {
  /// The embargo in one table cell; `until told` where no time is known.
  fileprivate var tableText: String {
    switch state {
    case .until: until?.description ?? Self.untilToldWords
    case .untilTold: Self.untilToldWords
    case .textOnly, .invalid: text?.asLine.nonEmpty ?? Self.untilToldWords
    }
  }

  /// The words that stand for an embargo of unknown end.
  static let untilToldWords = "until told"
}
