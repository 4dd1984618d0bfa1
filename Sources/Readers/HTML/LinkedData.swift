import Clips

/// The videos and lists found in JSON-LD and microdata.
struct LinkedData {
  /// A video and the headline of what holds it.
  struct Video {
    var object: JSONObject
    var parentHeadline: String?
  }

  /// Each video once, with what its repetitions add.
  private(set) var videos: [Video] = []
  /// The lists that rank or collect.
  private(set) var lists: [JSONObject] = []

  private var places: [String: Int] = [:]
  private static let limit = 5000

  /// The members that lead from a page or an article to its videos.
  private static let paths: Set<String> = [
    "@graph", "@list", "@set", "video", "videos", "mainentity", "mainentityofpage", "subjectof",
    "associatedmedia", "itemlistelement", "item", "haspart", "sharedcontent",
  ]

  /// Adds what stands in a value.
  mutating func add(_ value: JSONValue) { walk(value, headline: nil) }

  private mutating func walk(_ value: JSONValue, headline: String?) {
    switch value {
    case .array(let elements): for element in elements { walk(element, headline: headline) }
    case .object(let object): walk(object, headline: headline)
    case .null, .bool, .integer, .number, .string: break
    }
  }

  private mutating func walk(_ object: JSONObject, headline: String?) {
    let types = Self.types(of: object)
    let isVideo = types.contains { $0.hasSuffix("videoobject") }
    if isVideo, object.isComplete { take(object, headline: headline) }
    if types.contains("itemlist"), object.isComplete, lists.count < Self.limit {
      lists.append(object)
    }
    if !types.isDisjoint(with: ["breadcrumblist", "sitenavigationelement"]) { return }
    var fields = JSONFields(object)
    let headline = fields.text("headline") ?? headline
    for member in object.members {
      let key = member.key.lowercased()
      // The parts of a video are its shots.
      if Self.paths.contains(key), !(isVideo && key == "haspart") {
        walk(member.value, headline: headline)
      }
    }
  }

  private mutating func take(_ object: JSONObject, headline: String?) {
    let names = Self.identities(of: object)
    if let place = names.compactMap({ places[$0] }).first {
      for member in object.members {
        let key = member.key.lowercased()
        if !videos[place].object.members.contains(where: { $0.key.lowercased() == key }) {
          videos[place].object.members.append(member)
        }
      }
      for name in names where places[name] == nil { places[name] = place }
      return
    }
    guard videos.count < Self.limit else { return }
    for name in names { places[name] = videos.count }
    videos.append(Video(object: object, parentHeadline: headline))
  }

  /// The types of an object in lower case, without vocabulary.
  private static func types(of object: JSONObject) -> Set<String> {
    var fields = JSONFields(object)
    let types = fields.texts("@type", "type")
    return Set(
      types.map { type in
        type.split { $0 == "/" || $0 == "#" || $0 == ":" }.last?.lowercased() ?? ""
      })
  }

  /// By what a video is known again: its addresses, or its name with its date.
  private static func identities(of object: JSONObject) -> [String] {
    var fields = JSONFields(object)
    var identities: [String] = []
    if let id = fields.text("@id") { identities.append("id " + id) }
    for key in ["contenturl", "embedurl"] {
      identities += fields.texts(key).map { key + " " + $0 }
    }
    if let name = fields.text("name"), let date = fields.text("uploaddate") {
      let day = readMoment(date)?.moment.description ?? date
      identities.append("name " + foldedKey(withoutEntities(name)) + " " + day)
    }
    return identities
  }

  /// By what an entry of a list can name a video.
  static func names(of object: JSONObject) -> [String] {
    var fields = JSONFields(object)
    return fields.texts("@id", "url", "embedurl", "contenturl", "name")
  }

  /// The values of a JSON-LD script, CDATA and comment wrappers taken off, and whether anything in
  /// it had to be repaired.
  static func values(ofScript script: String) -> (values: [JSONValue], isRepaired: Bool) {
    var bytes = Array(unwrapped(script).utf8)[...]
    var values: [JSONValue] = []
    var isRepaired = false
    while values.count < limit {
      let result = JSONParser.parse(bytes)
      if let value = result.value { values.append(value) }
      isRepaired = isRepaired || !result.repairs.isEmpty || result.error != nil
      guard let error = result.error, error.fact == .trailingText, error.offset > 0 else { break }
      bytes = bytes.dropFirst(error.offset)
      while let first = bytes.first, first == UInt8(ascii: ",") || first == UInt8(ascii: ";") {
        bytes.removeFirst()
      }
      if bytes.isEmpty { break }
    }
    return (values, isRepaired)
  }

  private static func unwrapped(_ script: String) -> Substring {
    var text = script[...]
    var isChanged = true
    while isChanged {
      isChanged = false
      text = text.drop { $0.isWhitespace }
      for opening in [
        "<![CDATA[", "<!--", "//<![CDATA[", "// <![CDATA[", "/*<![CDATA[*/",
        "/* <![CDATA[ */",
      ] where text.hasPrefix(opening) {
        text = text.dropFirst(opening.count)
        isChanged = true
      }
    }
    isChanged = true
    while isChanged {
      isChanged = false
      while text.last?.isWhitespace == true { text.removeLast() }
      for closing in ["//]]>", "// ]]>", "/*]]>*/", "/* ]]> */", "]]>", "-->"]
      where text.hasSuffix(closing) {
        text = text.dropLast(closing.count)
        isChanged = true
      }
    }
    return text
  }
}
