import Clips

/// What a label of a page stands for (FORMATS 5.1).
enum PageLabel: Hashable {
  case restrictions
  /// Rights at large, where "none" may mean either.
  case rights
  case restrictionsAndShotlist
  case text(SectionRole)
  case title(RawTitle.Field)
  case slug
  case id(scheme: String)
  case duration
  case date(field: String)
  case place(isDateline: Bool)
  case source
  case language
  case sound

  /// True for labels above texts; the others stand before one value.
  var opensSection: Bool {
    switch self {
    case .restrictions, .rights, .restrictionsAndShotlist, .text: true
    case .title, .slug, .id, .duration, .date, .place, .source, .language, .sound: false
    }
  }

  /// True for the labels that may stand above a group of shots too.
  var mayHeadShots: Bool {
    switch self {
    case .restrictions, .rights, .place, .date, .source: true
    case .restrictionsAndShotlist, .text, .title, .slug, .id, .duration, .language, .sound: false
    }
  }

  /// True for the labels one of which makes a text a page.
  var isTelling: Bool {
    switch self {
    case .restrictions, .rights, .restrictionsAndShotlist, .duration: true
    case .text(let role): role == .shotlist || role == .storyline
    case .title, .slug, .id, .date, .place, .source, .language, .sound: false
    }
  }

  /// The label of a line and the value after its colon: alone with or without colon, or with a
  /// colon before a value.
  static func read(_ line: Substring) -> (label: PageLabel, value: Substring)? {
    guard let first = line.unicodeScalars.first, first.properties.isAlphabetic else { return nil }
    guard let colon = line.utf8.prefix(40).firstIndex(of: UInt8(ascii: ":")) else {
      guard line.utf8.count <= 40 else { return nil }
      return names[key(line)].map { ($0, "") }
    }
    let name = key(line[..<colon])
    guard let label = names[name] ?? foreignLabels[name] else { return nil }
    return (label, trimmed(line[line.utf8.index(after: colon)...]))
  }

  /// True for a line with a label in another language than English.
  static func isForeign(_ line: Substring) -> Bool {
    guard let colon = line.utf8.prefix(40).firstIndex(of: UInt8(ascii: ":")) else { return false }
    let name = key(line[..<colon])
    return names[name] == nil && foreignLabels[name] != nil
  }

  private static func key(_ name: Substring) -> String {
    squeezed(wordKey(name)).filter { $0 != "-" }
  }

  private static let names: [String: PageLabel] = [
    "restriction": .restrictions, "restrictions": .restrictions,
    "restriction summary": .restrictions, "restrictions summary": .restrictions,
    "usage restrictions": .restrictions, "usage terms": .restrictions, "rights": .rights,
    "access": .rights,
    "terms": .restrictions, "terms of use": .restrictions, "conditions of use": .restrictions,
    "restriction summary/shotlist": .restrictionsAndShotlist,
    "restriction summary / shotlist": .restrictionsAndShotlist,
    "restrictions/shotlist": .restrictionsAndShotlist,
    "description": .text(.description), "summary": .text(.summary), "synopsis": .text(.summary),
    "storyline": .text(.storyline), "story line": .text(.storyline), "script": .text(.script),
    "dope sheet": .text(.dopesheet), "dopesheet": .text(.dopesheet),
    "shotlist": .text(.shotlist), "shot list": .text(.shotlist), "shots": .text(.shotlist),
    "clients note": .text(.note), "client note": .text(.note), "note to editors": .text(.note),
    "notes to editors": .text(.note), "eds": .text(.note), "eds note": .text(.note),
    "story": .title(.title), "title": .title(.title), "headline": .title(.headline),
    "slug": .slug, "slugline": .slug,
    "story number": .id(scheme: "storyNumber"), "story no": .id(scheme: "storyNumber"),
    "asset id": .id(scheme: "assetId"), "edit number": .id(scheme: "editNumber"),
    "id": .id(scheme: "id"),
    "trt": .duration, "duration": .duration, "length": .duration, "running time": .duration,
    "published": .date(field: "published"), "date": .date(field: "date"),
    "uploaded": .date(field: "uploaded"),
    "dateline": .place(isDateline: true), "location": .place(isDateline: false),
    "source": .source, "agency": .source, "supplier": .source,
    "language": .language, "languages": .language, "sound": .sound,
  ]
}

/// True for the heading of a ranked list, alone on its line: `Top downloads in last 24 hours`,
/// `Most viewed`, `Top 10`, `Trending now`.
func isRankedHeading(_ line: Substring) -> Bool {
  guard line.utf8.count <= 80, let last = line.last, !".!?,;".contains(last) else { return false }
  let words = squeezed(wordKey(line)).split { !$0.isLetter && !$0.isNumber }
  guard words.count <= 9, let first = words.first else { return false }
  let second = words.dropFirst().first ?? ""
  switch first {
  case "top":
    return second == "downloads" || second == "downloaded" || second == "viewed"
      || second == "views" || second == "videos" || second == "stories" || second == "clips"
      || (Int(foldedDigits(String(second)).text) != nil && words.count <= 8)
  case "most":
    return ["downloaded", "viewed", "popular", "watched", "read", "shared"].contains(second)
  case "trending": return words.count <= 6
  default: return false
  }
}
