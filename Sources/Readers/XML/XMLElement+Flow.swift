extension XMLElement {
  /// The text within as a person reads it: block elements are paragraphs, `br` ends a line, each
  /// table row and list item is a line; scripts, styles and page headers are left out.
  ///
  /// A line feed of the source counts where the element holds no block elements and the next line
  /// is not indented.
  var flow: String? {
    let holdsBlocks = descendants.contains { Self.blocks.contains($0.name) }
    return flow(holdsBlocks ? .free : .meant)
  }

  /// The text within, told what line feeds of the source stand for.
  func flow(_ wrapping: FlowText.Wrapping) -> String? {
    var flow = FlowText()
    write(to: &flow, wrapping)
    let text = flow.text
    return text.isEmpty ? nil : text
  }

  private func write(to flow: inout FlowText, _ wrapping: FlowText.Wrapping) {
    var position = textRange.lowerBound
    for child in children {
      let range = child.textRange
      flow.add(tree.text[position..<range.lowerBound], wrapping)
      position = range.upperBound
      let name = child.name.lowercased()
      switch name {
      case "br", "tr", "li", "dt", "dd":
        flow.end(1)
        child.write(to: &flow, wrapping)
        flow.end(1)
      case "td", "th":
        child.write(to: &flow, wrapping)
        flow.add([0x20], .free)
      case "pre":
        flow.end(2)
        flow.addVerbatim(tree.text[range])
        flow.end(2)
      case _ where Self.hidden.contains(name): break
      case _ where Self.blocks.contains(name):
        flow.end(2)
        child.write(to: &flow, wrapping)
        flow.end(2)
      default: child.write(to: &flow, wrapping)
      }
    }
    flow.add(tree.text[position..<max(position, textRange.upperBound)], wrapping)
  }

  private static let hidden: Set<String> = [
    "script", "style", "head", "header", "nav", "noscript", "template", "media",
  ]

  private static let blocks: Set<String> = [
    "p", "div", "section", "article", "aside", "blockquote", "figure", "figcaption", "footer",
    "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "hr", "main", "address",
    // NITF
    "block", "bq", "hl1", "hl2", "nitf-table", "body", "body.content",
    "body.head", "body.end", "credit", "tagline", "note", "fn",
  ]

  /// The element as XML text, for what is kept raw; a policy says which vocabulary it is in.
  var xml: String {
    var text = ""
    writeXML(to: &text, declaring: space == "odrl" ? Self.policies : "")
    return text
  }

  private static let policies = " xmlns:odrl=\"http://www.w3.org/ns/odrl/2/\""

  private func writeXML(to text: inout String, declaring spaces: String = "") {
    let qualified = space.isEmpty ? name : space + ":" + name
    text += "<" + qualified + spaces
    for attribute in attributes {
      text += " \(attribute.name)=\"\(Self.escaped(attribute.value))\""
    }
    text += ">"
    var position = textRange.lowerBound
    for child in children {
      let range = child.textRange
      text += Self.escaped(String(decoding: tree.text[position..<range.lowerBound], as: UTF8.self))
      position = range.upperBound
      child.writeXML(to: &text)
    }
    let rest = tree.text[position..<max(position, textRange.upperBound)]
    text += Self.escaped(String(decoding: rest, as: UTF8.self)) + "</" + qualified + ">"
  }

  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x22 }) else { return text }
    return String(
      text.unicodeScalars.reduce(into: String.UnicodeScalarView()) { escaped, scalar in
        switch scalar {
        case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
        case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
        case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
        default: escaped.append(scalar)
        }
      })
  }
}
