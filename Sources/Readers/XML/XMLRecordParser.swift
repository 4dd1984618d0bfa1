import CXML

/// Reads a document of any size record by record: each record's tree is handed on when it is
/// complete; everything around the records grows one bounded frame.
///
/// The parser of libxml2 sees the bytes after `XMLSieve`. Which elements are open is decided here:
/// an end tag closes the innermost open element of its name, and where the parser gives up,
/// reading goes on at the next record.
final class XMLRecordParser {
  /// One complete record.
  struct Record {
    var element: XMLElement
    var damage: XMLDamage
  }

  /// How a document ended.
  struct Ending {
    /// What was repaired after the last record.
    var damage: XMLDamage = []
    /// The lines at which records start that have no end.
    var brokenRecords: [Int] = []
    /// The parser's words for the first error.
    var firstError: String?
    /// True where the root or a record is not closed at the end.
    var isTruncated = false
    /// True where reading stopped after too many breaks.
    var isGivenUp = false
  }

  /// The elements around the records so far.
  let frame: XMLTree
  private(set) var ending = Ending()

  private let names: XMLNames
  private let records: Set<String>
  private let bounds: XMLTree.Bounds
  private let take: (Record) throws -> Void
  private var feed: XMLFeed
  private var record: XMLTree?
  private var last: XMLTree?
  private var damage: XMLDamage = []
  private var mismatchedEnd: String?
  private var failure: (any Error)?
  private var context: xmlParserCtxtPtr?
  private var declarations: [String] = []
  private var isAtSyntheticRoot = false
  /// Where the present run of the parser starts in the feed, and where it last got to.
  private var runStart = 0
  private var reached = 0
  private var lineBase = 0
  private var reachedLine = 1

  private static let maximumRuns = 500
  fileprivate static let maximumNamespaces: Int32 = 4096

  /// A parser that takes the outermost elements of these names for records.
  init(
    records: Set<String>, limits: ReadLimits, next: @escaping () throws -> [UInt8]?,
    take: @escaping (Record) throws -> Void
  ) {
    self.records = records
    self.take = take
    feed = XMLFeed(next: next)
    names = XMLNames(records: records)
    let text = min(limits.textBytes, 64 << 20)
    bounds = XMLTree.Bounds(nodes: 400_000, bytes: 4 * text, textBytes: text)
    frame = XMLTree(
      names: names, bounds: XMLTree.Bounds(nodes: 20_000, bytes: 2 * text, textBytes: text))
  }

  /// Reads to the end; throws what the input or `take` throws.
  @discardableResult
  func parse() throws -> Ending {
    do {
      try parseAll()
    } catch {
      end()
      throw error
    }
    end()
    return ending
  }

  private func end() {
    if record != nil || !frame.open.isEmpty { ending.isTruncated = true }
    abandonRecord()
    ending.damage = damage.union(feed.repairs(before: .max)).union(frame.damage)
  }

  private func parseAll() throws {
    try run()
    for _ in 1..<Self.maximumRuns {
      let from = max(reached, runStart + 1)
      guard let found = try feed.seek(records, from: from, head: syntheticRoot) else { return }
      abandonRecord()
      damage.insert(.lenient)
      lineBase = reachedLine - 1 + found.lines
      runStart = found.offset - syntheticRoot.count
      isAtSyntheticRoot = true
      try run()
    }
    ending.isGivenUp = true
  }

  private func abandonRecord() {
    if let root = record?.root { ending.brokenRecords.append(root.lineNumber) }
    record = nil
  }

  private var syntheticRoot: [UInt8] {
    Array(("<newsreel" + declarations.map { " " + $0 }.joined() + ">").utf8)
  }

  private func run() throws {
    mismatchedEnd = nil
    reached = runStart
    names.forgetAddresses()
    var handler = Self.handler
    let address = Unmanaged.passUnretained(self).toOpaque()
    context = xmlCreateIOParserCtxt(
      &handler, address, Self.read, nil, address, XML_CHAR_ENCODING_UTF8)
    guard let context else { return }
    defer {
      xmlFreeParserCtxt(context)
      self.context = nil
    }
    xmlCtxtUseOptions(context, Self.options)
    xmlParseDocument(context)
    if let failure { throw failure }
  }

  /// RECOVER reads on after errors, NONET forbids fetching. NOENT, DTDLOAD and HUGE stay off.
  private static let options = Int32(
    bitPattern: XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue
      | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)

  /// Remembers where the parser is in the feed.
  private func locate() {
    guard let input = context?.pointee.input?.pointee, let base = input.base,
      let current = input.cur
    else { return }
    let offset = runStart + Int(clamping: input.consumed) + (current - base)
    if offset > reached {
      reached = offset
      reachedLine = lineBase + Int(input.line)
    }
  }

  private func stop(_ error: any Error) {
    failure = error
    xmlStopParser(context)
  }
}

/// The parser object behind the address that was given to libxml2.
private func parser(_ address: UnsafeMutableRawPointer?) -> XMLRecordParser? {
  address.map { Unmanaged<XMLRecordParser>.fromOpaque($0).takeUnretainedValue() }
}

// MARK: What the parser tells

extension XMLRecordParser {
  fileprivate func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Int32 {
    do {
      return Int32(clamping: try feed.fill(buffer))
    } catch {
      failure = error
      return -1
    }
  }

  fileprivate func open(
    _ name: Int32, attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
  ) {
    locate()
    if isAtSyntheticRoot {
      isAtSyntheticRoot = false
      return
    }
    let isRecord = names.isRecord(name)
    if isRecord, record != nil, damage.contains(.lenient),
      record?.root?.name == names.local(name)
    {
      deliver()
    }
    if record == nil, isRecord {
      let tree = XMLTree(names: names, bounds: bounds)
      if let last { tree.reserve(like: last) }
      record = tree
    }
    let tree = record ?? frame
    tree.open(name, line: Int32(clamping: reachedLine))
    guard let attributes else { return }
    for index in 0..<count {
      let attribute = attributes + 5 * index
      guard let start = attribute[3], let end = attribute[4], end >= start else { continue }
      tree.add(
        attribute: names.number(attribute[0], attribute[1], attribute[2]),
        UnsafeBufferPointer(start: start, count: end - start))
    }
  }

  fileprivate func declare(
    _ namespaces: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
  ) {
    // The parser looks prefixes up one by one, so that many would cost a hostile document's square.
    if count > 0, let context, context.pointee.nsNr > Self.maximumNamespaces {
      xmlStopParser(context)
    }
    guard record == nil, let namespaces, !isAtSyntheticRoot else { return }
    for index in 0..<count where declarations.count < 64 {
      guard let uri = namespaces[2 * index + 1].map({ String(cString: $0) }),
        !uri.utf8.contains(where: { $0 == 0x22 || $0 == 0x26 || $0 == 0x3C })
      else { continue }
      let prefix = namespaces[2 * index].map { ":" + String(cString: $0) } ?? ""
      guard !declarations.contains(where: { $0.hasPrefix("xmlns\(prefix)=") }) else { continue }
      declarations.append("xmlns\(prefix)=\"\(uri)\"")
    }
  }

  fileprivate func add(text: UnsafeBufferPointer<UInt8>) {
    if let record {
      record.add(text: text)
    } else if !text.allSatisfy(XMLText.isBlank) || !text.contains(0x0A) {
      frame.add(text: text)
    }
  }

  fileprivate func close(_ parsed: UnsafePointer<xmlChar>?) {
    locate()
    let written = mismatchedEnd ?? parsed.map { String(cString: $0) } ?? ""
    mismatchedEnd = nil
    if let record {
      if let distance = record.distance(to: written) {
        for _ in 0..<distance { record.close() }
        if record.open.isEmpty { deliver() }
        return
      }
      guard frame.distance(to: written) != nil else { return }
      deliver()
    }
    guard let distance = frame.distance(to: written) else { return }
    for _ in 0..<distance { frame.close() }
  }

  private func deliver() {
    guard let record, let element = record.root else { return }
    while !record.open.isEmpty { record.close() }
    self.record = nil
    last = record
    let told = damage.union(record.damage).union(feed.repairs(before: reached))
    damage = []
    guard failure == nil else { return }
    do {
      try take(Record(element: element, damage: told))
    } catch {
      stop(error)
    }
  }

  fileprivate func note(_ error: xmlError) {
    locate()
    guard error.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
    damage.insert(.lenient)
    if ending.firstError == nil, let message = error.message {
      ending.firstError =
        "line \(reachedLine): " + XMLText.trimmed(String(cString: message))
    }
    if error.code == Int32(XML_ERR_TAG_NAME_MISMATCH.rawValue), let name = error.str2 {
      mismatchedEnd = String(cString: name)
    }
  }

  fileprivate static let read: xmlInputReadCallback = { address, buffer, count in
    guard let buffer, count > 0 else { return 0 }
    return parser(address)?.fill(UnsafeMutableRawBufferPointer(start: buffer, count: Int(count)))
      ?? -1
  }

  fileprivate static var handler: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = XML_SAX2_MAGIC
    handler.startElementNs = {
      address, local, prefix, uri, namespaceCount, namespaces, count, _, attributes in
      guard let parser = parser(address) else { return }
      parser.declare(namespaces, count: Int(namespaceCount))
      parser.open(
        parser.names.number(local, prefix, uri), attributes: attributes, count: Int(count))
    }
    handler.endElementNs = { address, local, _, _ in parser(address)?.close(local) }
    handler.characters = { address, text, count in
      parser(address)?.add(text: UnsafeBufferPointer(start: text, count: Int(count)))
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    handler.serror = { address, error in
      guard let error else { return }
      parser(address)?.note(error.pointee)
    }
    return handler
  }
}
