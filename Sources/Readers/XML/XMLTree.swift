/// The elements of one record, or of the frame around the records, in document order.
///
/// Text and attribute values lie in two byte stores; an element holds the range of its text, and
/// where its children's ranges lie within tells the order of mixed content.
final class XMLTree {
  /// One element.
  struct Node {
    var name: Int32
    /// One past the last element within; `Int32.max` while the element is open.
    var end: Int32
    var textStart: Int32
    var textEnd: Int32
    var attributeStart: Int32
    var attributeCount: Int32
    var line: Int32
  }

  /// One attribute; its value's range lies in `values`.
  struct Attribute {
    var name: Int32
    var start: Int32
    var end: Int32
  }

  /// The bounds of one tree.
  struct Bounds {
    var nodes: Int
    var bytes: Int
    var textBytes: Int
  }

  let names: XMLNames
  private(set) var nodes: [Node] = []
  private(set) var attributes: [Attribute] = []
  private(set) var text: [UInt8] = []
  private(set) var values: [UInt8] = []
  /// The elements that are open, outermost first; -1 for one past the bounds.
  private(set) var open: [Int32] = []
  /// What the bounds cut.
  private(set) var damage: XMLDamage = []

  private let bounds: Bounds
  /// The element opened last, which takes attributes; -1 where it was left out.
  private var newest: Int32 = -1
  /// More open elements than the parser allows come only from broken start tags.
  private static let mostOpen = 512

  init(names: XMLNames, bounds: Bounds) {
    self.names = names
    self.bounds = bounds
  }

  /// Makes room for a tree as large as another one.
  func reserve(like other: XMLTree) {
    nodes.reserveCapacity(min(other.nodes.count, 4096))
    attributes.reserveCapacity(min(other.attributes.count, 4096))
    text.reserveCapacity(min(other.text.count, 1 << 16))
    values.reserveCapacity(min(other.values.count, 1 << 16))
  }

  /// The outermost element.
  var root: XMLElement? { nodes.isEmpty ? nil : XMLElement(tree: self, index: 0) }

  /// Starts an element within the open one.
  func open(_ name: Int32, line: Int32) {
    newest = -1
    guard open.count < Self.mostOpen else {
      damage.insert(.cutElements)
      return
    }
    guard nodes.count < bounds.nodes else {
      damage.insert(.cutElements)
      open.append(-1)
      return
    }
    newest = Int32(nodes.count)
    open.append(newest)
    nodes.append(
      Node(
        name: name, end: .max, textStart: Int32(text.count), textEnd: .max,
        attributeStart: Int32(attributes.count), attributeCount: 0, line: line))
  }

  /// Adds an attribute to the element just opened.
  func add(attribute name: Int32, _ value: UnsafeBufferPointer<UInt8>) {
    guard newest >= 0 else { return }
    let room = bounds.bytes - values.count
    if value.count > room { damage.insert(.cutText) }
    let start = Int32(values.count)
    Self.append(value.prefix(room), to: &values)
    attributes.append(Attribute(name: name, start: start, end: Int32(values.count)))
    nodes[Int(newest)].attributeCount += 1
  }

  /// The parser leaves `&#38;` for `&` in attribute values.
  private static func append(
    _ value: Slice<UnsafeBufferPointer<UInt8>>, to values: inout [UInt8]
  ) {
    guard value.contains(UInt8(ascii: "&")) else {
      values.append(contentsOf: value)
      return
    }
    let ampersand = "&#38;".utf8
    var rest = value
    while let byte = rest.first {
      values.append(byte)
      rest = rest.starts(with: ampersand) ? rest.dropFirst(ampersand.count) : rest.dropFirst()
    }
  }

  /// Adds text to the open element.
  func add(text bytes: UnsafeBufferPointer<UInt8>) {
    guard let last = open.last, last >= 0 else { return }
    let used = text.count - Int(nodes[Int(last)].textStart)
    let room = max(0, min(bounds.textBytes - used, bounds.bytes - text.count))
    if bytes.count > room { damage.insert(.cutText) }
    text.append(contentsOf: bytes.prefix(room))
  }

  /// Ends the innermost open element.
  func close() {
    guard let index = open.popLast(), index >= 0 else { return }
    nodes[Int(index)].end = Int32(nodes.count)
    nodes[Int(index)].textEnd = Int32(text.count)
  }

  /// How many elements must be closed to close the innermost open one of that name; nil where
  /// none is open.
  func distance(to name: String) -> Int? {
    let name = names.kept(name)
    var place = open.count
    while place > 0 {
      place -= 1
      let index = open[place]
      if index >= 0, names.local(nodes[Int(index)].name) == name { return open.count - place }
    }
    return nil
  }
}
