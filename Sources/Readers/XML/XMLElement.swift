/// One element of a tree: a view that costs nothing to make.
struct XMLElement {
  let tree: XMLTree
  let index: Int

  private var node: XMLTree.Node { tree.nodes[index] }

  /// The name without prefix.
  var name: String { tree.names.local(node.name) }

  /// The namespace as its usual prefix (`media`, `dc`); "" for the format's own.
  var space: String { tree.names.space(node.name) }

  /// The line it starts at, from 1.
  var lineNumber: Int { Int(node.line) }

  /// Where the text within lies.
  var textRange: Range<Int> {
    Int(node.textStart)..<min(Int(node.textEnd), tree.text.count)
  }

  /// Where the elements within lie.
  private var end: Int { min(Int(node.end), tree.nodes.count) }

  /// The value of the attribute of that local name, as sent.
  func attribute(_ name: String) -> String? {
    let node = node
    for attribute in tree.attributes[
      Int(node.attributeStart)..<Int(node.attributeStart + node.attributeCount)]
    where tree.names.local(attribute.name) == name {
      return String(
        decoding: tree.values[Int(attribute.start)..<Int(attribute.end)], as: UTF8.self)
    }
    return nil
  }

  /// The trimmed value of the attribute of that local name; nil where there is none or it is
  /// blank.
  subscript(name: String) -> String? { attribute(name).flatMap { Self.filled($0) } }

  /// All attributes by local name, values as sent.
  var attributes: [(name: String, value: String)] {
    let node = node
    return tree.attributes[
      Int(node.attributeStart)..<Int(node.attributeStart + node.attributeCount)
    ].map {
      (
        tree.names.local($0.name),
        String(decoding: tree.values[Int($0.start)..<Int($0.end)], as: UTF8.self)
      )
    }
  }

  private static func filled(_ text: String) -> String? {
    let trimmed = XMLText.trimmed(text)
    return trimmed.isEmpty ? nil : trimmed
  }

  /// The elements directly within.
  var children: Children { Children(tree: tree, index: index + 1, end: end) }

  /// All elements within, in document order.
  var descendants: some Sequence<XMLElement> {
    ((index + 1)..<max(index + 1, end)).lazy.map { [tree] in XMLElement(tree: tree, index: $0) }
  }

  /// The elements directly within, one after the other.
  struct Children: Sequence, IteratorProtocol {
    let tree: XMLTree
    var index: Int
    let end: Int

    mutating func next() -> XMLElement? {
      guard index < end else { return nil }
      defer { index = Swift.max(index + 1, Swift.min(Int(tree.nodes[index].end), end)) }
      return XMLElement(tree: tree, index: index)
    }
  }
}

extension XMLElement {
  /// The first element directly within of that local name.
  func child(_ name: String) -> XMLElement? { children.first { $0.name == name } }

  /// The first element at the end of a path of local names.
  func child(_ name: String, _ next: String, _ rest: String...) -> XMLElement? {
    rest.reduce(child(name)?.child(next)) { $0?.child($1) }
  }

  /// The elements directly within of that local name.
  func children(_ name: String) -> [XMLElement] { children.filter { $0.name == name } }

  /// The first element within, at any depth, of that local name.
  func descendant(_ name: String) -> XMLElement? { descendants.first { $0.name == name } }

  /// The elements within, at any depth, of that local name.
  func descendants(_ name: String) -> [XMLElement] { descendants.filter { $0.name == name } }

  /// The text in one line: white space squeezed and trimmed; nil where nothing is left.
  var line: String? {
    let text = XMLText.squeezed(tree.text[textRange])
    return text.isEmpty ? nil : text
  }

  /// The text of the first child of that name in one line; nil where nothing is left.
  func line(of name: String) -> String? { child(name)?.line }

  /// The language stated on the element.
  var language: String? { self["lang"] }
}
