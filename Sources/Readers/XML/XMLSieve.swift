/// Prepares the UTF-8 bytes of a document for the parser, chunk by chunk: takes out the XML
/// declaration, comments, processing instructions and document types, so that no entity is ever
/// declared, and makes plain text of what only looks like markup (a lone `&` or `<`).
///
/// Line feeds of what is taken out stay, so that line numbers stay true.
struct XMLSieve {
  /// What was repaired, and at which byte of the output.
  struct Repair {
    var offset: Int
    var damage: XMLDamage
  }

  enum State {
    case text
    case comment
    case instruction
    case declaration(depth: Int, quote: UInt8)
    case characterData(run: Int)
  }

  /// Prepared bytes that were not taken yet.
  var output: [UInt8] = []
  /// Repairs in order of their offset; bounded.
  var repairs: [Repair] = []
  /// How many bytes of output were taken away before `output`.
  var taken = 0

  private var pending: [UInt8] = []
  var state = State.text
  private var hasSeenRoot = false
  /// How many `=` the open tag has; nil outside of tags.
  private var signsInTag: Int?
  private var quoteInTag: UInt8 = 0
  private var names = EntityNames()

  /// Longest reference that is looked at, and so the look-ahead.
  private static let lookAhead = 48
  private static let mostSigns = 2000
  /// Character data are split into sections of that size, since the parser bounds one section.
  static let sectionSize = 1 << 20

  /// Adds the next bytes of the document; after the last ones nothing is held back.
  mutating func add(_ bytes: some Collection<UInt8>, isLast: Bool = false) {
    var input = pending
    pending = []
    input.append(contentsOf: bytes)
    let consumed = input.withUnsafeBufferPointer { sift($0, isLast: isLast) }
    pending.append(contentsOf: input[consumed...])
    if isLast, case .characterData = state { append("]]>") }
  }

  /// Takes away that many bytes from the front of the output.
  mutating func removeOutput(_ count: Int) {
    output.removeFirst(count)
    taken += count
  }

  private mutating func sift(_ input: UnsafeBufferPointer<UInt8>, isLast: Bool) -> Int {
    var index = 0
    while index < input.count {
      let next =
        switch state {
        case .text: siftText(input, index, isLast)
        case .comment: skip(input, index, to: Self.commentEnd, isLast)
        case .instruction: skip(input, index, to: Self.instructionEnd, isLast)
        case .declaration(let depth, let quote): skipDeclaration(input, index, depth, quote)
        case .characterData(let run): siftCharacterData(input, index, run, isLast)
        }
      guard let next else { return index }
      index = next
    }
    return index
  }

  static let commentEnd = Array("-->".utf8)
  static let instructionEnd = Array("?>".utf8)
  static let sectionEnd = Array("]]>".utf8)

  /// Returns where to go on, nil where more input must be seen first.
  private mutating func siftText(
    _ input: UnsafeBufferPointer<UInt8>, _ start: Int, _ isLast: Bool
  ) -> Int? {
    let index = Self.firstSpecial(input, from: start)
    if hasSeenRoot {
      append(UnsafeBufferPointer(rebasing: input[start..<index]))
    } else {
      dropJunk(input[start..<index])
    }
    guard index < input.count else { return index }
    guard isLast || input.count - index >= Self.lookAhead else {
      return index > start ? index : nil
    }
    let rest = UnsafeBufferPointer(rebasing: input[index...])
    switch input[index] {
    case UInt8(ascii: "<"): return index + openMarkup(rest)
    case UInt8(ascii: "&"): return index + resolveReference(rest)
    default:
      repair(.lenient)
      return index + 1
    }
  }

  /// Adds text or the inside of a tag. A tag of too many attributes ends early: the parser compares
  /// each with each.
  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard var signs = signsInTag else {
      output.append(contentsOf: bytes)
      return
    }
    for index in 0..<bytes.count {
      let byte = bytes[index]
      // Letters and all that is no ASCII, which most bytes are.
      if byte > UInt8(ascii: ">") { continue }
      switch byte {
      case quoteInTag where quoteInTag != 0: quoteInTag = 0
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if quoteInTag == 0 { quoteInTag = byte }
      case UInt8(ascii: ">") where quoteInTag == 0:
        signsInTag = nil
        output.append(contentsOf: bytes)
        return
      case UInt8(ascii: "="):
        signs += 1
        guard signs > Self.mostSigns else { continue }
        signsInTag = nil
        output.append(contentsOf: bytes[..<index])
        output.append(UInt8(ascii: ">"))
        output.append(contentsOf: bytes[index...])
        repair(.lenient)
        return
      default: continue
      }
    }
    signsInTag = signs
    output.append(contentsOf: bytes)
  }

  private mutating func dropJunk(_ junk: Slice<UnsafeBufferPointer<UInt8>>) {
    for byte in junk {
      switch byte {
      case UInt8(ascii: "\n"): output.append(byte)
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), 0xEF, 0xBB, 0xBF: break
      default: repair(.lenient)
      }
    }
  }

  /// The place of the next special byte; eight at a time, line ends one by one.
  private static func firstSpecial(_ input: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    let raw = UnsafeRawBufferPointer(input)
    var index = start
    while index + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let ampersand = word ^ (ones &* 0x26)
      let less = word ^ (ones &* 0x3C)
      let special =
        ((ampersand &- ones) & ~ampersand) | ((less &- ones) & ~less)
        | ((word &- ones &* 0x20) & ~word)
      if special & tops != 0 {
        for place in index..<index + 8 where isSpecial(raw[place]) { return place }
      }
      index += 8
    }
    while index < raw.count, !isSpecial(raw[index]) { index += 1 }
    return index
  }

  /// Control characters but tab and line ends, `&` and `<`.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x26, 0x3C: true
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20: true
    default: false
    }
  }

  private static func isNameStart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "_"), UInt8(ascii: ":"), 0x80...: true
    default: false
    }
  }

  private mutating func openMarkup(_ rest: UnsafeBufferPointer<UInt8>) -> Int {
    guard rest.count > 1 else {
      repair(.lenient)
      return 1
    }
    switch rest[1] {
    case UInt8(ascii: "!"): return openDeclaration(rest)
    case UInt8(ascii: "?"):
      state = .instruction
      return 2
    case UInt8(ascii: "/") where rest.count > 2 && Self.isNameStart(rest[2]),
      _ where Self.isNameStart(rest[1]):
      hasSeenRoot = true
      signsInTag = 0
      quoteInTag = 0
      output.append(UInt8(ascii: "<"))
    default:
      repair(.lenient)
      if hasSeenRoot { append("&#60;") }
    }
    return 1
  }

  private mutating func openDeclaration(_ rest: UnsafeBufferPointer<UInt8>) -> Int {
    if Self.starts(rest, with: "<!--") {
      state = .comment
      return 4
    }
    if Self.starts(rest, with: "<![CDATA[") {
      guard hasSeenRoot else {
        repair(.lenient)
        return 9
      }
      state = .characterData(run: 0)
      append("<![CDATA[")
      return 9
    }
    repair(Self.starts(rest, with: "<!DOCTYPE") ? .documentType : .lenient)
    state = .declaration(depth: 0, quote: 0)
    return 2
  }

  private static func starts(
    _ bytes: UnsafeBufferPointer<UInt8>, with text: StaticString
  ) -> Bool {
    guard bytes.count >= text.utf8CodeUnitCount else { return false }
    return (0..<text.utf8CodeUnitCount).allSatisfy {
      let upper = (0x61...0x7A).contains(bytes[$0]) ? bytes[$0] & 0xDF : bytes[$0]
      return upper == text.utf8Start[$0]
    }
  }

  private mutating func resolveReference(_ rest: UnsafeBufferPointer<UInt8>) -> Int {
    let reach = rest.prefix(Self.lookAhead)
    guard hasSeenRoot else {
      repair(.lenient)
      return 1
    }
    guard let end = reach.firstIndex(of: UInt8(ascii: ";")), end > 1 else { return escapeLone() }
    let name = UnsafeBufferPointer(rebasing: rest[1..<end])
    guard let scalar = names.scalar(of: name) else { return escapeLone() }
    switch scalar {
    case "&": append("&#38;")
    case "<": append("&#60;")
    case ">": append("&#62;")
    case "\"": append("&#34;")
    case "'": append("&#39;")
    case "\u{9}", "\u{A}", "\u{D}", "\u{20}"..."\u{7F}", "\u{A0}"..."\u{D7FF}",
      "\u{E000}"..."\u{FFFD}", "\u{10000}"...:
      output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    default: repair(.lenient)
    }
    return end + 1
  }

  private mutating func escapeLone() -> Int {
    repair(.lenient)
    append("&#38;")
    return 1
  }

  mutating func append(_ text: StaticString) {
    output.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func repair(_ damage: XMLDamage) {
    guard repairs.count < 1024 else { return }
    repairs.append(Repair(offset: taken + output.count, damage: damage))
  }
}
