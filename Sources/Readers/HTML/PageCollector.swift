import CXML
import Clips

/// Gathers what one pass over a page meets: metas, JSON-LD scripts, microdata, visible text.
final class PageCollector {
  /// Deeper nesting ends the reading.
  private static let depthLimit = 512
  /// How much of each kind is kept.
  private static let metaLimit = 1000
  private static let scriptLimit = 200
  private static let titleLimit = 4096

  private enum Capture { case nothing, title, script, hidden }

  private var found = WebPage()
  private var text: VisibleText
  private var microdata = Microdata()
  private var capture = Capture.nothing
  private var captureDepth = 0
  private var captured: [UInt8] = []
  private var depth = 0
  private var preformattedDepth: Int?

  init(breaks: VisibleText.Breaks) { text = VisibleText(breaks: breaks) }

  /// The collector behind a parser's pointer.
  static func at(_ pointer: UnsafeMutableRawPointer?) -> PageCollector? {
    pointer.map { Unmanaged<PageCollector>.fromOpaque($0).takeUnretainedValue() }
  }

  /// What was found.
  func page() -> WebPage {
    var page = found
    page.text = String(decoding: text.bytes, as: UTF8.self)
    page.microdata = microdata.items(text: text.bytes)
    return page
  }

  func start(
    _ name: UnsafePointer<xmlChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?,
    _ parser: UnsafeMutablePointer<htmlParserCtxt>
  ) {
    depth += 1
    guard depth <= Self.depthLimit else {
      found.isCut = true
      xmlStopParser(parser)
      return
    }
    let element = String(cString: name)
    let attributes = ElementAttributes(attributes)
    switch element {
    case "html": if found.language == nil { found.language = attributes["lang"] }
    case "meta": take(meta: attributes)
    case "link": take(link: attributes)
    case "br": text.break(.line, isForced: true)
    case "td", "th": text.blank()
    case "pre": preformattedDepth = preformattedDepth ?? depth
    default: break
    }
    open(element, attributes)
    text.break(text.edge(of: element))
    microdata.start(
      element, attributes, depth: depth, offset: text.bytes.count, language: found.language)
  }

  func end(_ name: UnsafePointer<xmlChar>) {
    let element = String(cString: name)
    if capture != .nothing, captureDepth == depth { close() }
    microdata.end(depth: depth, text: text.bytes)
    if preformattedDepth == depth { preformattedDepth = nil }
    text.break(text.edge(of: element))
    depth = max(0, depth - 1)
  }

  func take(_ characters: UnsafeBufferPointer<UInt8>) {
    switch capture {
    case .nothing: text.take(characters, isPreformatted: preformattedDepth != nil)
    case .title: if captured.count < Self.titleLimit { captured += characters }
    case .script: captured += characters
    case .hidden: break
    }
  }

  private func open(_ element: String, _ attributes: ElementAttributes) {
    guard capture == .nothing else { return }
    switch element {
    case "title": capture = .title
    case "script":
      let isData = attributes["type"]?.lowercased().contains("ld+json") == true
      capture = isData && found.scripts.count < Self.scriptLimit ? .script : .hidden
    case "style", "template", "noscript", "svg", "iframe", "object", "textarea": capture = .hidden
    default: return
    }
    captureDepth = depth
    captured = []
  }

  private func close() {
    switch capture {
    case .title:
      if found.title == nil {
        let title = String(decoding: captured, as: UTF8.self)
        found.title = title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
    case .script: found.scripts.append(String(decoding: captured, as: UTF8.self))
    case .nothing, .hidden: break
    }
    capture = .nothing
    captured = []
  }

  private func take(meta attributes: ElementAttributes) {
    guard found.metas.count < Self.metaLimit, let content = attributes["content"],
      let name = attributes["property"] ?? attributes["name"] ?? attributes["itemprop"]
    else { return }
    found.metas.append(.init(name: name.lowercased(), content: content))
  }

  private func take(link attributes: ElementAttributes) {
    guard found.canonical == nil, attributes["rel"]?.lowercased() == "canonical" else { return }
    found.canonical = attributes["href"]
  }
}

/// The attributes of an element, names in lower case.
struct ElementAttributes {
  private var values: [(name: String, value: String)] = []

  /// The most attributes that are looked at.
  private static let limit = 64

  init(_ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
    guard let list else { return }
    var index = 0
    while let name = list[index], values.count < Self.limit {
      values.append((String(cString: name), list[index + 1].map { String(cString: $0) } ?? ""))
      index += 2
    }
  }

  /// The value of that name, nil where the attribute is missing.
  subscript(name: String) -> String? { values.first { $0.name == name }?.value }
}
