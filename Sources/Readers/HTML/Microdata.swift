import Clips

/// Builds microdata items as elements open and close, in the shape JSON-LD has.
struct Microdata {
  private struct Item {
    var types: [JSONValue]
    var members: [(key: String, value: Value)] = []
  }

  private enum Value {
    case text(String)
    case item(Int)
  }

  private struct Open {
    var depth: Int
    var properties: [String]
    var item: Int?
    var value: String?
    var textStart: Int
  }

  /// The most items and properties that are kept.
  private static let itemLimit = 5000
  private static let memberLimit = 50000
  /// How much text all properties together may copy, in bytes.
  private static let copyLimit = 16 << 20
  /// How deep items may hold items.
  private static let depthLimit = 32

  private var items: [Item] = []
  private var roots: [Int] = []
  private var open: [Open] = []
  private var scopes: [Int] = []
  private var copied = 0
  private var memberCount = 0

  mutating func start(
    _ element: String, _ attributes: ElementAttributes, depth: Int, offset: Int, language: String?
  ) {
    let isItem = attributes["itemscope"] != nil
    let properties = (attributes["itemprop"] ?? "").split(separator: " ").map(String.init)
    guard isItem || !properties.isEmpty, items.count < Self.itemLimit else { return }
    var item: Int?
    if isItem {
      items.append(Item(types: Self.types(attributes["itemtype"])))
      item = items.count - 1
      if let id = attributes["itemid"] {
        items[items.count - 1].members.append((key: "@id", value: .text(id)))
      }
      if properties.isEmpty || scopes.isEmpty { roots.append(items.count - 1) }
    }
    open.append(
      Open(
        depth: depth, properties: properties, item: item,
        value: isItem ? nil : Self.value(of: element, attributes), textStart: offset))
    if let item { scopes.append(item) }
  }

  mutating func end(depth: Int, text: [UInt8]) {
    while let last = open.last, last.depth >= depth {
      open.removeLast()
      if last.item != nil { scopes.removeLast() }
      close(last, text: text)
    }
  }

  private mutating func close(_ ended: Open, text: [UInt8]) {
    guard let scope = scopes.last, !ended.properties.isEmpty,
      memberCount < Self.memberLimit
    else { return }
    let value: Value
    if let item = ended.item {
      value = .item(item)
    } else if let text = ended.value {
      value = .text(text)
    } else {
      let start = min(ended.textStart, text.count)
      copied += text.count - start
      guard copied < Self.copyLimit else { return }
      value = .text(Self.trimmed(text[start...]))
    }
    for property in ended.properties.prefix(8) {
      items[scope].members.append((key: property, value: value))
      memberCount += 1
    }
  }

  /// The items that are no property of another one.
  mutating func items(text: [UInt8]) -> [JSONObject] {
    end(depth: 0, text: text)
    return roots.map { object($0, depth: 0) }
  }

  private func object(_ index: Int, depth: Int) -> JSONObject {
    let item = items[index]
    var object = JSONObject()
    if !item.types.isEmpty { object["@type"] = .array(item.types) }
    for (key, value) in item.members {
      let value: JSONValue =
        switch value {
        case .text(let text): .string(text)
        case .item(let child):
          depth < Self.depthLimit ? .object(self.object(child, depth: depth + 1)) : .null
        }
      switch object[key] {
      case nil: object[key] = value
      case .array(let elements): object[key] = .array(elements + [value])
      case .some(let first): object[key] = .array([first, value])
      }
    }
    return object
  }

  private static func types(_ attribute: String?) -> [JSONValue] {
    (attribute ?? "").split(whereSeparator: \.isWhitespace).prefix(8).map { type in
      .string(type.split(whereSeparator: { $0 == "/" || $0 == "#" }).last.map(String.init) ?? "")
    }
  }

  private static func value(of element: String, _ attributes: ElementAttributes) -> String? {
    switch element {
    case "meta": attributes["content"] ?? ""
    case "audio", "embed", "iframe", "img", "source", "track", "video": attributes["src"] ?? ""
    case "a", "area", "link": attributes["href"] ?? ""
    case "object": attributes["data"] ?? ""
    case "data", "meter": attributes["value"] ?? ""
    case "time": attributes["datetime"] ?? attributes["content"]
    default: attributes["content"]
    }
  }

  private static func trimmed(_ text: ArraySlice<UInt8>) -> String {
    var text = text
    while let first = text.first, first <= 0x20 { text.removeFirst() }
    while let last = text.last, last <= 0x20 { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }
}
