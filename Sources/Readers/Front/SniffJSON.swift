import Clips

/// The kind of a JSON document: newsreel lines and other lines by their first, else by the keys of
/// its first objects, of which no more is looked at than the first known one needs.
func sniffJSON(_ document: Document, _ head: ArraySlice<UInt8>) throws -> Finding {
  if let finding = newsreelLine(in: head) { return finding }
  let line = head.prefix { $0 != 0x0A }
  if line.endIndex < head.endIndex, isFollowedByObject(head[line.endIndex...]) {
    let first = JSONParser.parse(line)
    if first.error == nil, let finding = first.value.flatMap(jsonKind) {
      return Finding(.jsonLines, "lines of JSON objects; in the first, " + finding.reason)
    }
  }
  var seen = head
  while true {
    if let finding = firstKind(in: seen) ?? envelopeKind(in: seen, document.limits) {
      return finding
    }
    let wanted = seen.count * 4
    let more = try document.peekText(min(wanted, document.limits.documentBytes &+ 1))
    guard more.count > seen.count, seen.count < document.limits.documentBytes else { break }
    seen = more
  }
  let result = try document.json()
  guard let value = result.value else {
    return Finding(nil, result.error?.description ?? "broken JSON")
  }
  return newsreelFinding(value) ?? jsonKind(value) ?? Finding(nil, unknown(value))
}

/// The kind of the first of 20 whole objects that has known keys.
private func firstKind(in head: ArraySlice<UInt8>) -> Finding? {
  var pieces = [Array(head)]
  var splitter = JSONSplitter(
    limits: .init(value: .max, element: .max), more: { pieces.popLast() })
  for _ in 0..<20 {
    guard case .value(let bytes, _, _, let isWhole)? = try? splitter.next(), isWhole else {
      return nil
    }
    let result = JSONParser.parse(bytes)
    if result.error == nil, let value = result.value, value.members != nil,
      let finding = newsreelFinding(value) ?? jsonKind(value)
    {
      return finding
    }
  }
  return nil
}

/// The kind of an object that is too long to be looked at as a whole, by what is known of it, where
/// its records can be read one by one.
private func envelopeKind(in head: ArraySlice<UInt8>, _ limits: ReadLimits) -> Finding? {
  let window = min(largestWholeEnvelope, limits.documentBytes)
  let head = head.prefix(window + 1)
  guard head.count > window, opensWithCutObject(head),
    let object = JSONParser.parse(head).value?.members
  else { return nil }
  guard let finding = objectKind(object) else { return wrappedKind(object) }
  switch finding.kind {
  case .apMediaAPI, .jsonFeed: return finding
  case .ytDlp: return object["entries"]?.elements != nil ? finding : nil
  default: return nil
  }
}

/// The first of the lines at the top that is a whole newsreel record; a damaged one before it does
/// not matter.
private func newsreelLine(in head: ArraySlice<UInt8>) -> Finding? {
  guard head.first == UInt8(ascii: "{") else { return nil }
  let lines = head.split(separator: 0x0A, maxSplits: 20).prefix(20)
  for (index, line) in lines.enumerated() {
    guard line.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") else { continue }
    let result = JSONParser.parse(line)
    let isCut = index == 0 && line.endIndex == head.endIndex
    if result.error == nil || isCut, let finding = result.value.flatMap(newsreelFinding) {
      return finding
    }
  }
  return nil
}

private func isFollowedByObject(_ rest: ArraySlice<UInt8>) -> Bool {
  rest.first { $0 > 0x20 } == UInt8(ascii: "{")
}

private func newsreelFinding(_ value: JSONValue) -> Finding? {
  let object = value.members ?? value.elements?.first?.members
  guard let type = object?["type"]?.text, type == Clip.typeWord || type == ClipList.typeWord,
    object?["id"] != nil || object?["title"] != nil || object?["entries"] != nil,
    object?["uri"] == nil, object?["guid"] == nil
  else { return nil }
  return Finding(.newsreelLines, "objects with \"type\": \"\(type)\"")
}

/// The kind of a JSON value by its keys; nil where no key is known.
func jsonKind(_ value: JSONValue) -> Finding? {
  if let elements = value.elements {
    for element in elements.prefix(20) {
      if let members = element.members, let finding = objectKind(members) { return finding }
    }
    return nil
  }
  return value.members.flatMap { objectKind($0) ?? wrappedKind($0) }
}

private func wrappedKind(_ object: JSONObject) -> Finding? {
  guard let (name, _, finding) = wrappedRecords(in: object) else { return nil }
  return Finding(finding.kind, "in its member \(cleanLine(name) ?? ""), " + finding.reason)
}

/// The kind of an object by its keys; nil where none of them is known.
func objectKind(_ object: JSONObject) -> Finding? {
  var keys: [String: JSONValue] = [:]
  for member in object.members {
    let key = member.key.lowercased()
    if keys[key] == nil { keys[key] = member.value }
  }
  if let data = keys["data"], data["item"] != nil || data["items"] != nil {
    return Finding(.apMediaAPI, "it has data.item or data.items")
  }
  if keys["version"]?.text?.contains("jsonfeed.org") ?? false {
    return Finding(.jsonFeed, "its version names jsonfeed.org")
  }
  if keys["photovideometadataiptc"] != nil {
    return Finding(.vmh, "it has photoVideoMetadataIPTC")
  }
  if keys.keys.contains(where: { $0.hasPrefix("xmp-") || $0.hasPrefix("xmp:") }) {
    return Finding(.vmh, "it has keys of exiftool")
  }
  if keys["format"]?.text?.hasPrefix("digitalwires@") ?? false {
    return Finding(.digitalwires, "its format is digitalwires")
  }
  if keys["extractor"] != nil || keys["webpage_url"] != nil
    || ["playlist", "multi_video"].contains(keys["_type"]?.text ?? "")
  {
    return Finding(.ytDlp, "it has extractor, webpage_url or _type playlist")
  }
  if keys["uri"] != nil || keys["guid"] != nil,
    let key = ninjsKeys.first(where: { keys[$0] != nil })
      ?? keys.keys.first(where: { $0.hasPrefix("headline") })
  {
    return Finding(.ninjs, "it has uri or guid, and \(key)")
  }
  return nil
}

private let ninjsKeys = [
  "type", "pubstatus", "versioncreated", "headline", "headlines", "title", "embargoed",
]

private func unknown(_ value: JSONValue) -> String {
  let object = value.members ?? value.elements?.first?.members
  guard let object, !object.isEmpty else { return "JSON without known keys" }
  let keys = object.members.prefix(5).compactMap { cleanLine(String($0.key.prefix(40))) }
  return "JSON with the keys " + keys.joined(separator: ", ")
}
