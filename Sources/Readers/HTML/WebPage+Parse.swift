import CXML

extension WebPage {
  /// The longest page that is read, in bytes of UTF-8.
  static let sizeLimit = 32 << 20

  /// Reads a page from UTF-8 text; a declared encoding is not looked at.
  init(parsing bytes: [UInt8], breaks: VisibleText.Breaks = .page) {
    let collector = PageCollector(breaks: breaks)
    var bytes = bytes
    let isCut = bytes.count > Self.sizeLimit
    if isCut { bytes.removeLast(bytes.count - Self.sizeLimit) }
    // The parser takes a zero byte for the end of the page.
    for index in bytes.indices where bytes[index] == 0 { bytes[index] = 0x20 }
    bytes.withUnsafeBytes { Self.parse($0, into: collector) }
    self = collector.page()
    if isCut { self.isCut = true }
  }

  private static func parse(_ bytes: UnsafeRawBufferPointer, into collector: PageCollector) {
    guard let base = bytes.baseAddress?.assumingMemoryBound(to: CChar.self), !bytes.isEmpty,
      let parser = htmlCreateMemoryParserCtxt(base, Int32(clamping: bytes.count))
    else { return }
    defer { htmlFreeParserCtxt(parser) }
    let options = [
      HTML_PARSE_RECOVER, HTML_PARSE_NOERROR, HTML_PARSE_NOWARNING, HTML_PARSE_NONET,
      HTML_PARSE_IGNORE_ENC,
    ]
    htmlCtxtUseOptions(parser, options.reduce(Int32(0)) { $0 | Int32($1.rawValue) })
    parser.pointee.charset = Int32(XML_CHAR_ENCODING_UTF8.rawValue)
    guard let sax = parser.pointee.sax else { return }
    var handler = xmlSAXHandler()
    handler.startElement = { context, name, attributes in
      guard let context, let name else { return }
      let parser = context.assumingMemoryBound(to: htmlParserCtxt.self)
      PageCollector.at(parser.pointee._private)?.start(name, attributes, parser)
    }
    handler.endElement = { context, name in
      guard let context, let name else { return }
      let parser = context.assumingMemoryBound(to: htmlParserCtxt.self)
      PageCollector.at(parser.pointee._private)?.end(name)
    }
    let characters: charactersSAXFunc = { context, text, count in
      guard let context, let text, count > 0 else { return }
      let parser = context.assumingMemoryBound(to: htmlParserCtxt.self)
      PageCollector.at(parser.pointee._private)?
        .take(UnsafeBufferPointer(start: text, count: Int(count)))
    }
    handler.characters = characters
    handler.ignorableWhitespace = characters
    handler.cdataBlock = characters
    sax.pointee = handler
    parser.pointee.userData = UnsafeMutableRawPointer(parser)
    withExtendedLifetime(collector) {
      parser.pointee._private = Unmanaged.passUnretained(collector).toOpaque()
      htmlParseDocument(parser)
      parser.pointee._private = nil
    }
  }
}
