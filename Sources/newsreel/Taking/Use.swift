import Clips

/// One thing done with a clip, as the log of uses keeps it.
struct Use: Hashable, Sendable {
  /// What was done.
  enum Verb: String, Hashable, Sendable, CaseIterable {
    case opened, copied, exported, played, downloaded, saved
  }

  /// When, UTC seconds.
  var at: Int64
  var verb: Verb
  var id: String
  var version: String?
  var title: String
  var source: String?
  /// What of it, or where to: an excerpt's name, a file, an address without secrets.
  var detail: String?

  init(_ verb: Verb, _ clip: Clip, at: Int64, detail: String? = nil) {
    self.at = at
    self.verb = verb
    id = clip.id
    version = clip.version
    title = clip.title
    source = clip.source
    self.detail = detail
  }

  /// Reads a line of the log; nil from anything that is none.
  init?(line: some Sequence<UInt8>) {
    guard let object = JSONParser.parse(line).value?.members, object.isComplete,
      let verb = object["verb"]?.text.flatMap(Verb.init(rawValue:)),
      let at = object["at"]?.text.flatMap({ Moment($0) }), let id = object["id"]?.text
    else { return nil }
    self.at = at.seconds
    self.verb = verb
    self.id = id
    version = object["version"]?.text
    title = object["title"]?.text ?? ""
    source = object["source"]?.text
    detail = object["detail"]?.text
  }

  /// The line of the log, its end included.
  var line: [UInt8] {
    var object: JSONObject = [
      "at": .string(Moment(seconds: at).description), "verb": .string(verb.rawValue),
      "id": .string(id),
    ]
    object["version"] = version.map { .string($0) }
    object["title"] = .string(title)
    object["source"] = source.map { .string($0) }
    object["detail"] = detail.map { .string($0) }
    var writer = JSONWriter()
    writer.write(.object(object))
    writer.endLine()
    return writer.bytes
  }
}

/// How often a clip was taken.
struct UseTally: Hashable, Sendable {
  var id: String
  var title: String
  var count: Int
  /// The last time, UTC seconds.
  var last: Int64
}

/// The clips taken most since `since` (UTC seconds): copies, exports, plays, downloads and saves
/// counted, looking not; the later first among equals.
func mostTaken(_ uses: some Sequence<Use>, since: Int64 = .min) -> [UseTally] {
  var tallies: [String: UseTally] = [:]
  for use in uses where use.verb != .opened && use.at >= since {
    var tally =
      tallies[use.id] ?? UseTally(id: use.id, title: use.title, count: 0, last: use.at)
    tally.count += 1
    if use.at >= tally.last {
      tally.last = use.at
      tally.title = use.title
    }
    tallies[use.id] = tally
  }
  return tallies.values.sorted {
    ($1.count, $1.last, $0.id) < ($0.count, $0.last, $1.id)
  }
}
