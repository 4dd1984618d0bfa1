import Canvas

/// Turns the bytes a terminal sends into events; whatever they are, nothing is lost or made up.
public struct KeyDecoder: Sendable {
  /// How long an unfinished sequence may wait for its rest, in milliseconds.
  public static let patience = 25
  /// How long an unfinished paste may wait for its rest, in milliseconds.
  public static let pastePatience = 500
  private static let longestSequence = 256
  private static let longestPaste = 4_194_304

  private let erase: UInt8
  private let described: KeyTable
  private var waiting: [UInt8] = []
  private var pasted: [UInt8]?

  /// A decoder for a terminal line with this erase character and these described key sequences.
  public init(erase: UInt8 = 0x7F, described: KeyTable = KeyTable()) {
    self.erase = erase
    self.described = described
  }

  /// Whether something unfinished waits for its rest.
  public var isPending: Bool { !waiting.isEmpty || pasted != nil }

  /// Bytes that wait for their rest.
  var waitingCount: Int { waiting.count }

  /// How long to wait for that rest, in milliseconds.
  public var timeLeft: Int { pasted == nil ? Self.patience : Self.pastePatience }

  /// The events these bytes complete.
  public mutating func feed(_ bytes: some Sequence<UInt8>) -> [TerminalEvent] {
    waiting.append(contentsOf: bytes)
    return decode(isLast: false)
  }

  /// The events of what waited in vain: an escape is the Escape key, a cut sequence its keys.
  public mutating func flush() -> [TerminalEvent] {
    decode(isLast: true)
  }

  private mutating func decode(isLast: Bool) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    var index = 0
    while index < waiting.count {
      if pasted != nil {
        index = takePaste(index, isLast, &events)
        if pasted != nil { break }
        continue
      }
      switch step(waiting[index...], isLast) {
      case .unfinished:
        waiting.removeFirst(index)
        return events
      case .taken(let count, let event):
        if let event { events.append(event) }
        index += max(1, count)
      case .paste(let count):
        pasted = []
        index += count
      }
    }
    waiting.removeFirst(min(index, waiting.count))
    if isLast, let text = pasted {
      events.append(.paste(clean(text)))
      pasted = nil
    }
    return events
  }

  private enum Step {
    case unfinished
    case taken(Int, TerminalEvent?)
    case paste(Int)
  }

  private func step(_ bytes: ArraySlice<UInt8>, _ isLast: Bool) -> Step {
    guard let first = bytes.first else { return .unfinished }
    switch described.match(bytes) {
    case .key(let key, let count): return .taken(count, .key(key))
    case .prefix where !isLast: return .unfinished
    case .prefix, .nothing: break
    }
    if first == 0x1B { return escape(bytes, isLast) }
    return plain(bytes, [], isLast)
  }

  private func escape(_ bytes: ArraySlice<UInt8>, _ isLast: Bool) -> Step {
    let rest = bytes.dropFirst()
    guard let second = rest.first else {
      return isLast ? .taken(1, .key(KeyNotation.write("esc"))) : .unfinished
    }
    switch second {
    case 0x5B, 0x4F, 0x5D:
      switch readSequence(bytes) {
      case .unfinished where !isLast && bytes.count < Self.longestSequence: return .unfinished
      case .unfinished:
        // A cut answer or sequence is no typing; two bytes alone are Alt and the character.
        if bytes.count > 2 { return .taken(bytes.count, nil) }
      case .pasteStart(let count): return .paste(count)
      case .event(let count, let event): return .taken(count, event)
      }
    case 0x1B:
      // Some terminals send Alt and an arrow as two escapes before the arrow's sequence.
      guard rest.count > 1 else {
        return isLast ? .taken(1, .key(KeyNotation.write("esc"))) : .unfinished
      }
      let third = rest[rest.startIndex + 1]
      if third == 0x5B || third == 0x4F {
        switch readSequence(rest) {
        case .unfinished where !isLast && rest.count < Self.longestSequence: return .unfinished
        case .event(let count, .key(let key)?):
          if let inside = inside(key) { return .taken(count + 1, .key(inside)) }
        case .event, .unfinished, .pasteStart: break
        }
      }
      return .taken(1, .key(KeyNotation.write("esc")))
    default: break
    }
    switch plain(rest, .alt, isLast) {
    case .unfinished: return .unfinished
    case .taken(let count, let event): return .taken(count + 1, event)
    case .paste(let count): return .paste(count + 1)
    }
  }

  /// A bracketed key with Alt held as well; nil for a character.
  private func inside(_ key: String) -> String? {
    guard key.hasPrefix("<"), key.hasSuffix(">") else { return nil }
    return KeyNotation.canonical("A-" + key.dropFirst().dropLast())
  }

  private func plain(
    _ bytes: ArraySlice<UInt8>, _ modifiers: KeyModifiers, _ isLast: Bool
  ) -> Step {
    guard let first = bytes.first else { return .unfinished }
    if first < 0x20 || first == 0x7F { return .taken(1, .key(control(first, modifiers))) }
    if first < 0x80 {
      let scalar = Unicode.Scalar(first)
      return .taken(1, .key(KeyNotation.write(character: scalar, modifiers)))
    }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
    guard length > 1, first < 0xF5 else { return .taken(1, nil) }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length {
      guard offset < bytes.count else { return isLast ? .taken(offset, nil) : .unfinished }
      let next = bytes[bytes.startIndex + offset]
      guard next & 0xC0 == 0x80 else { return .taken(offset, nil) }
      value = value << 6 | UInt32(next & 0x3F)
    }
    let smallest: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= smallest, value >= 0xA0, let scalar = Unicode.Scalar(value) else {
      return .taken(length, nil)
    }
    return .taken(length, .key(KeyNotation.write(character: scalar, modifiers)))
  }

  private func control(_ byte: UInt8, _ modifiers: KeyModifiers) -> String {
    if byte == 0x7F || byte == erase { return KeyNotation.write("backspace", modifiers) }
    switch byte {
    case 0x00: return KeyNotation.write("space", modifiers.union(.control))
    case 0x09: return KeyNotation.write("tab", modifiers)
    case 0x0D: return KeyNotation.write("ret", modifiers)
    case 0x1B: return KeyNotation.write("esc", modifiers)
    case 0x01...0x1A:
      return KeyNotation.write(
        character: Unicode.Scalar(byte + 0x60), modifiers.union(.control))
    default:
      return KeyNotation.write(
        character: Unicode.Scalar(byte + 0x40), modifiers.union(.control))
    }
  }

  /// Takes pasted bytes up to their end; answers where to go on.
  private mutating func takePaste(
    _ index: Int, _ isLast: Bool, _ events: inout [TerminalEvent]
  ) -> Int {
    let end: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]  // ESC [ 201 ~
    var place = index
    while place < waiting.count {
      if waiting[place] == 0x1B {
        let tail = waiting[place...].prefix(end.count)
        if tail.elementsEqual(end) {
          events.append(.paste(clean(pasted ?? [])))
          pasted = nil
          return place + end.count
        }
        if !isLast, end.starts(with: tail) {
          waiting.removeFirst(place)
          return 0
        }
      }
      if pasted.map({ $0.count < Self.longestPaste }) ?? false { pasted?.append(waiting[place]) }
      place += 1
    }
    waiting.removeAll(keepingCapacity: true)
    return 0
  }
}

/// Pasted bytes as harmless text: line ends as LF, tabs kept, other controls gone.
private func clean(_ bytes: [UInt8]) -> String {
  var text = ""
  var followsReturn = false
  for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
    defer { followsReturn = scalar == "\r" }
    switch scalar.value {
    case 0x0D: text.unicodeScalars.append("\n")
    case 0x0A: if !followsReturn { text.unicodeScalars.append("\n") }
    case 0x09: text.unicodeScalars.append(scalar)
    case 0x00..<0x20, 0x7F...0x9F: break
    default: text.unicodeScalars.append(scalar)
    }
  }
  return text
}
