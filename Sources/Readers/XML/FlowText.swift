/// Text with paragraphs and lines, put together piece by piece.
struct FlowText {
  /// What a line feed in the source stands for.
  enum Wrapping {
    /// Nothing: lines are wrapped anywhere, as in HTML.
    case free
    /// A line of its own, unless the next line is indented, which the writer's program did.
    case meant
  }

  private var bytes: [UInt8] = []
  private var breaks = 0
  private var hasBlank = false

  /// Ends a line (1) or a paragraph (2).
  mutating func end(_ lines: Int) {
    breaks = max(breaks, lines)
    hasBlank = false
  }

  /// Adds source text.
  mutating func add(_ text: ArraySlice<UInt8>, _ wrapping: Wrapping) {
    text.withUnsafeBufferPointer { add($0, wrapping) }
  }

  private mutating func add(_ text: UnsafeBufferPointer<UInt8>, _ wrapping: Wrapping) {
    var index = text.startIndex
    while index < text.endIndex {
      let start = index
      while index < text.endIndex, !XMLText.isBlank(text[index]) { index += 1 }
      guard index == start else {
        write(text[start..<index])
        continue
      }
      while index < text.endIndex, XMLText.isBlank(text[index]) { index += 1 }
      switch wrapping {
      case .free: hasBlank = true
      case .meant: addBlank(text[start..<index], before: text[index...])
      }
    }
  }

  /// Adds text of which each blank and line end is meant.
  mutating func addVerbatim(_ text: ArraySlice<UInt8>) {
    text.withUnsafeBufferPointer { text in
      for (index, byte) in text.enumerated() {
        if byte == 0x0A {
          breaks += bytes.isEmpty ? 0 : 1
        } else if byte != 0x0D {
          write(text[index...index])
        }
      }
    }
  }

  /// The text; at most one empty line parts two paragraphs.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  private mutating func write(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
    if !bytes.isEmpty {
      for _ in 0..<min(breaks, 2) { bytes.append(0x0A) }
      if breaks == 0, hasBlank { bytes.append(0x20) }
    }
    breaks = 0
    hasBlank = false
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text))
  }

  private mutating func addBlank(
    _ blank: Slice<UnsafeBufferPointer<UInt8>>, before rest: Slice<UnsafeBufferPointer<UInt8>>
  ) {
    let lines = blank.count { $0 == 0x0A }
    if lines > 1 {
      end(2)
    } else if lines == 1, blank.last == 0x0A || Self.startsItem(rest) {
      end(1)
    } else {
      hasBlank = true
    }
  }

  /// True where a new entry of a list or shotlist starts: `1. `, `- `, `00:12`.
  private static func startsItem(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let digits = text.prefix(4).prefix { (0x30...0x39).contains($0) }
    guard let next = text.dropFirst(digits.count).first else { return false }
    switch next {
    case UInt8(ascii: "-"), UInt8(ascii: "*"): return digits.isEmpty
    case UInt8(ascii: "."), UInt8(ascii: ")"): return !digits.isEmpty && digits.count < 4
    case UInt8(ascii: ":"): return digits.count == 2
    default: return false
    }
  }
}
