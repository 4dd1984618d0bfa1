import Clips

/// The rights that travel beside a file that was taken.
struct RightsSidecar: Hashable, Sendable {
  var clip: Clip
  var ruling: Ruling
  /// Where the file came from, without secrets; nil for text.
  var address: String?
  /// When it was taken, UTC seconds.
  var at: Int64

  /// What the file beside a file is called.
  static func name(beside name: String) -> String { name + ".rights.json" }

  /// The JSON text for a file of that name and size, its line end included.
  func json(file: String, bytes: Int) -> [UInt8] {
    var object: JSONObject = ["type": .string("newsreel-rights"), "file": .string(file)]
    object["bytes"] = .integer(Int64(bytes))
    object["id"] = .string(clip.id)
    object["version"] = text(clip.version)
    object["title"] = .string(clip.title)
    object["source"] = text(clip.source)
    object["page"] = text(clip.url)
    object["address"] = text(address)
    object["takenAt"] = .string(Moment(seconds: at).description)
    object["restrictions"] = .array(clip.restrictions.map { .object($0.json) })
    object["restrictionState"] = (clip.restrictionState ?? .notStated).jsonValue
    let shots = clip.shots.filter { $0.rights != nil }
    if !shots.isEmpty { object["shots"] = .array(shots.map { .object($0.json) }) }
    object["embargo"] = clip.embargo.map { .object($0.json) }
    if !clip.expires.isEmpty { object["expires"] = .array(clip.expires.map { .object($0.json) }) }
    object["credit"] = text(ruling.credit ?? clip.credit)
    object["copyright"] = text(clip.copyright)
    object["rightsHolder"] = text(clip.rightsHolder)
    object["licence"] = text(clip.licence)
    object["machineRights"] = text(clip.machineRights)
    object["verdict"] = .object(verdict)
    object["notice"] = .string("Not legal advice; your contract prevails.")
    var writer = JSONWriter()
    writer.write(.object(object))
    writer.endLine()
    return writer.bytes
  }

  private var verdict: JSONObject {
    var object: JSONObject = ["verdict": .string(ruling.outcome.rawValue)]
    object["profile"] = text(ruling.profile)
    object["because"] = .array(ruling.because.map { .string($0) })
    object["duties"] = .array(ruling.duties.map { .string($0) })
    object["houseOverride"] = text(ruling.house)
    object["validUntil"] = ruling.validUntil?.jsonValue
    return object
  }

  private func text(_ text: String?) -> JSONValue? { text.map { .string($0) } }
}
