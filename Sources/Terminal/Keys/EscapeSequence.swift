import Canvas

/// What a sequence beginning with `ESC [`, `ESC O` or `ESC ]` turned out to be.
enum SequenceReading {
  /// Its end has not come yet.
  case unfinished
  /// A paste begins after so many bytes.
  case pasteStart(Int)
  /// So many bytes, meaning this or nothing we know.
  case event(Int, TerminalEvent?)
}

/// Reads a sequence of xterm, rxvt, the Linux console or a VT; `bytes` begins with Escape.
func readSequence(_ bytes: ArraySlice<UInt8>) -> SequenceReading {
  switch bytes[bytes.startIndex + 1] {
  case 0x4F: readSingleShift(bytes)
  case 0x5D: readAnswer(bytes)
  default: readControl(bytes)
  }
}

private func readSingleShift(_ bytes: ArraySlice<UInt8>) -> SequenceReading {
  var index = bytes.startIndex + 2
  var modifier = 0
  while index < bytes.endIndex, (0x30...0x3B).contains(bytes[index]) {
    modifier = bytes[index] == 0x3B ? 0 : min(999, modifier * 10 + Int(bytes[index] - 0x30))
    index += 1
  }
  guard index < bytes.endIndex else { return .unfinished }
  let final = bytes[index]
  let count = index + 1 - bytes.startIndex
  guard (0x40...0x7E).contains(final) else { return .event(2, .key(KeyNotation.write("O", .alt))) }
  let modifiers = KeyModifiers(parameter: modifier)
  if let name = letterKeys[final] {
    return .event(count, .key(KeyNotation.write(name, modifiers)))
  }
  switch final {
  case 0x4D: return .event(count, .key(KeyNotation.write("ret", modifiers)))
  case 0x61: return .event(count, .key(KeyNotation.write("up", .control)))
  case 0x62: return .event(count, .key(KeyNotation.write("down", .control)))
  case 0x63: return .event(count, .key(KeyNotation.write("right", .control)))
  case 0x64: return .event(count, .key(KeyNotation.write("left", .control)))
  case 0x6A...0x79:
    // The keypad in application mode sends its characters 0x40 higher.
    return .event(
      count, .key(KeyNotation.write(character: Unicode.Scalar(final - 0x40), modifiers)))
  default: return .event(count, nil)
  }
}

private func readControl(_ bytes: ArraySlice<UInt8>) -> SequenceReading {
  var index = bytes.startIndex + 2
  guard index < bytes.endIndex else { return .unfinished }
  if bytes[index] == 0x4D { return readOldMouse(bytes) }
  if bytes[index] == 0x5B {
    guard index + 1 < bytes.endIndex else { return .unfinished }
    let number = Int(bytes[index + 1]) - 0x40
    return .event(4, (1...5).contains(number) ? .key("<F\(number)>") : nil)
  }
  var prefix: UInt8 = 0
  if (0x3C...0x3F).contains(bytes[index]) {
    prefix = bytes[index]
    index += 1
  }
  var numbers = [0]
  while index < bytes.endIndex {
    let byte = bytes[index]
    if (0x30...0x39).contains(byte) {
      numbers[numbers.count - 1] = min(99_999_999, numbers[numbers.count - 1] * 10 + Int(byte - 48))
    } else if byte == 0x3B || byte == 0x3A {
      numbers.append(0)
    } else if byte == 0x24, index + 1 == bytes.endIndex || isParameter(bytes[index + 1]) {
      break
    } else if !(0x20...0x2F).contains(byte) || byte == 0x24 {
      break
    }
    index += 1
  }
  guard index < bytes.endIndex else { return .unfinished }
  let final = bytes[index]
  let count = index + 1 - bytes.startIndex
  // Another control in the middle means that the sequence was cut off.
  guard final >= 0x40 && final < 0x7F || final == 0x24 else {
    return .event(index - bytes.startIndex, nil)
  }
  if prefix == 0x3C, numbers.count == 3 {
    return .event(
      count, mouse(numbers[0], numbers[1], numbers[2], isRelease: final == 0x6D))
  }
  guard prefix == 0 else { return .event(count, nil) }
  if final == 0x7E, numbers[0] == 200 { return .pasteStart(count) }
  return .event(count, controlKey(final, numbers).map { .key($0) })
}

private func isParameter(_ byte: UInt8) -> Bool { (0x30...0x3F).contains(byte) }

private func controlKey(_ final: UInt8, _ numbers: [Int]) -> String? {
  let parameter = numbers.count > 1 ? numbers[1] : 0
  guard parameter <= 16 else { return nil }
  let modifiers = KeyModifiers(parameter: parameter)
  if let name = letterKeys[final] { return KeyNotation.write(name, modifiers) }
  switch final {
  case 0x5A: return KeyNotation.write("tab", .shift)
  case 0x61: return KeyNotation.write("up", .shift)
  case 0x62: return KeyNotation.write("down", .shift)
  case 0x63: return KeyNotation.write("right", .shift)
  case 0x64: return KeyNotation.write("left", .shift)
  case 0x75: return coded(numbers[0], modifiers)
  case 0x7E where numbers[0] == 27 && numbers.count == 3: return coded(numbers[2], modifiers)
  case 0x7E: return numberedKeys[numbers[0]].map { KeyNotation.write($0, modifiers) }
  case 0x5E: return numberedKeys[numbers[0]].map { KeyNotation.write($0, .control) }
  case 0x24: return numberedKeys[numbers[0]].map { KeyNotation.write($0, .shift) }
  default: return nil
  }
}

/// A key given by its character's number, as `ESC [ n ; m u` and xterm's modifyOtherKeys do.
private func coded(_ number: Int, _ modifiers: KeyModifiers) -> String? {
  switch number {
  case 9: return KeyNotation.write("tab", modifiers)
  case 13: return KeyNotation.write("ret", modifiers)
  case 27: return KeyNotation.write("esc", modifiers)
  case 8, 127: return KeyNotation.write("backspace", modifiers)
  case 32: return KeyNotation.write("space", modifiers)
  default:
    guard number > 32, !(0x7F...0x9F).contains(number), let value = UInt32(exactly: number),
      let scalar = Unicode.Scalar(value), !(0xE000...0xF8FF).contains(value)
    else { return nil }
    let known = KeyNotation.write(character: scalar, modifiers)
    guard modifiers.contains(.control) else { return known }
    return KeyNotation.canonical(String(known.dropFirst().dropLast())) ?? known
  }
}

/// `ESC [ M` and three bytes, each 32 more than what it says.
private func readOldMouse(_ bytes: ArraySlice<UInt8>) -> SequenceReading {
  guard bytes.count >= 6 else { return .unfinished }
  let values = bytes.dropFirst(3).prefix(3).map { Int($0) - 32 }
  let isRelease = values[0] & 3 == 3 && values[0] & 64 == 0
  return .event(6, mouse(values[0], values[1], values[2], isRelease: isRelease))
}

private func mouse(_ code: Int, _ column: Int, _ row: Int, isRelease: Bool) -> TerminalEvent? {
  guard (0..<256).contains(code), column > 0, row > 0, column < 10_000, row < 10_000 else {
    return nil
  }
  var modifiers: KeyModifiers = []
  if code & 4 != 0 { modifiers.insert(.shift) }
  if code & 8 != 0 { modifiers.insert(.alt) }
  if code & 16 != 0 { modifiers.insert(.control) }
  let point = Point(x: column - 1, y: row - 1)
  if code & 64 != 0 {
    guard !isRelease, code & 3 < 2 else { return nil }
    return .mouse(
      MouseEvent(code & 3 == 0 ? .wheelUp : .wheelDown, .none, at: point, modifiers))
  }
  guard code < 128 else { return nil }
  let buttons: [MouseEvent.Button] = [.left, .middle, .right, .none]
  let button = buttons[code & 3]
  let kind: MouseEvent.Kind = isRelease ? .release : code & 32 != 0 ? .drag : .press
  if kind == .drag, button == .none { return nil }
  return .mouse(MouseEvent(kind, button, at: point, modifiers))
}

/// `ESC ] 11 ; rgb:RRRR/GGGG/BBBB` ended by BEL or `ESC \`; other answers mean nothing to us.
private func readAnswer(_ bytes: ArraySlice<UInt8>) -> SequenceReading {
  let start = bytes.startIndex + 2
  guard start < bytes.endIndex else { return .unfinished }
  guard (0x30...0x39).contains(bytes[start]) else {
    return .event(2, .key(KeyNotation.write("]", .alt)))
  }
  for index in start..<bytes.endIndex {
    if bytes[index] == 0x07 {
      return .event(index + 1 - bytes.startIndex, background(bytes[start..<index]))
    }
    if bytes[index] == 0x1B {
      guard index + 1 < bytes.endIndex else { return .unfinished }
      guard bytes[index + 1] == 0x5C else { return .event(index - bytes.startIndex, nil) }
      return .event(index + 2 - bytes.startIndex, background(bytes[start..<index]))
    }
  }
  return .unfinished
}

private func background(_ body: ArraySlice<UInt8>) -> TerminalEvent? {
  let text = String(decoding: body, as: UTF8.self)
  for prefix in ["11;rgb:", "11;rgba:"] where text.hasPrefix(prefix) {
    let parts = text.dropFirst(prefix.utf8.count).split(separator: "/").map(part)
    guard parts.count >= 3, let red = parts[0], let green = parts[1], let blue = parts[2] else {
      return nil
    }
    return .background(Colour(red: red, green: green, blue: blue))
  }
  return nil
}

/// One to four hexadecimal digits as a part from 0 to 255.
private func part(_ text: Substring) -> UInt8? {
  guard (1...4).contains(text.utf8.count), let value = Int(text, radix: 16), value >= 0 else {
    return nil
  }
  let most = (1 << (4 * text.utf8.count)) - 1
  return UInt8(clamping: value * 255 / most)
}

private let letterKeys: [UInt8: String] = [
  0x41: "up", 0x42: "down", 0x43: "right", 0x44: "left", 0x46: "end", 0x48: "home",
  0x50: "F1", 0x51: "F2", 0x52: "F3", 0x53: "F4",
]

private let numberedKeys: [Int: String] = [
  1: "home", 2: "ins", 3: "del", 4: "end", 5: "pgup", 6: "pgdn", 7: "home", 8: "end",
  11: "F1", 12: "F2", 13: "F3", 14: "F4", 15: "F5", 17: "F6", 18: "F7", 19: "F8", 20: "F9",
  21: "F10", 23: "F11", 24: "F12", 25: "F13", 26: "F14", 28: "F15", 29: "F16", 31: "F17",
  32: "F18", 33: "F19", 34: "F20",
]
