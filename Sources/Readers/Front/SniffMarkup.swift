/// The kind of an XML or HTML document by its root element; nil where it is neither.
func sniffMarkup(_ text: ArraySlice<UInt8>) -> Finding? {
  let head = String(decoding: text, as: UTF8.self)
  if let root = rootElement(head) {
    let local = root.name.split(separator: ":").last.map { $0.lowercased() } ?? ""
    if let kind = kind(ofRoot: local, head: head) {
      return Finding(kind, "the root element is <\(root.name)>")
    }
    if root.isHTML || htmlNames.contains(local) {
      return Finding(.html, "the root element is <\(root.name)>")
    }
    if containsLD(head) { return Finding(.html, "it holds an application/ld+json script") }
    if head.prefix(4096).contains("iptc.org/std/nar") {
      return Finding(.newsMLG2, "it is in the NewsML-G2 namespace")
    }
    return Finding(nil, "XML with the unknown root element <\(cleanLine(root.name) ?? "")>")
  }
  if containsLD(head) { return Finding(.html, "it holds an application/ld+json script") }
  return nil
}

func containsLD(_ head: String) -> Bool { head.contains("application/ld+json") }

private func kind(ofRoot name: String, head: String) -> DocumentKind? {
  switch name {
  case "newsmessage", "newsitem", "packageitem", "groupset", "conceptitem", "knowledgeitem",
    "planningitem", "contentmeta", "catalogitem":
    name == "newsitem" && isNewsML1(head) ? .newsML1 : .newsMLG2
  case "newsml": .newsML1
  case "nitf": .nitf
  case "publication": .appl
  case "rss", "rdf", "channel": .rss
  case "feed", "entry": .atom
  default: nil
  }
}

/// A bare `NewsItem` with capital letters and without the G2 namespace is of NewsML 1.x.
private func isNewsML1(_ head: String) -> Bool {
  head.contains("<NewsItem") && !head.prefix(8192).contains("iptc.org/std/nar")
}

private let htmlNames: Set<String> = [
  "html", "head", "body", "div", "main", "article", "section", "p", "h1", "meta", "title", "script",
  "link", "span", "table",
]

/// The name of the first element after declarations, comments and a document type, and whether the
/// document type is HTML.
private func rootElement(_ head: String) -> (name: String, isHTML: Bool)? {
  var rest = head.utf8[...]
  var isHTML = false
  while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
    rest = rest[rest.index(after: open)...]
    guard let next = rest.first else { return nil }
    if rest.starts(with: "!--".utf8) {
      guard let end = afterComment(rest) else { return nil }
      rest = end
    } else if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
      let word = String(Substring(rest.prefix(20))).lowercased()
      if word.hasPrefix("!doctype html") { isHTML = true }
      rest = afterDeclaration(rest)
    } else if isNameStart(next) {
      let name = rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
      return (String(Substring(name.prefix(100))), isHTML)
    } else {
      return nil
    }
  }
  return nil
}

private func isNameStart(_ byte: UInt8) -> Bool {
  (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "_")
    || byte >= 0x80
}

private func afterComment(_ text: Substring.UTF8View) -> Substring.UTF8View? {
  var rest = text
  while let dash = rest.firstIndex(of: UInt8(ascii: "-")) {
    rest = rest[dash...]
    if rest.starts(with: "-->".utf8) { return rest.dropFirst(3) }
    rest = rest.dropFirst()
  }
  return nil
}

/// Past the `>` of a declaration, and past the internal subset of a document type.
private func afterDeclaration(_ text: Substring.UTF8View) -> Substring.UTF8View {
  guard let close = text.firstIndex(of: UInt8(ascii: ">")) else {
    return text.dropFirst(text.count)
  }
  if let bracket = text[..<close].firstIndex(of: UInt8(ascii: "[")),
    let end = text[bracket...].firstIndex(of: UInt8(ascii: "]"))
  {
    let rest = text[end...]
    guard let close = rest.firstIndex(of: UInt8(ascii: ">")) else {
      return rest.dropFirst(rest.count)
    }
    return rest[rest.index(after: close)...]
  }
  return text[text.index(after: close)...]
}
