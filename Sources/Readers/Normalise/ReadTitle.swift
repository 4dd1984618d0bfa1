/// A title without the flags and the length glued to it.
struct ReadTitle: Hashable {
  /// The title to show.
  var title: String
  /// The flags cut off, in order.
  var flags: [String] = []
  /// The length cut off, as sent.
  var duration: String?
}

/// Cuts a glued length (`*ARCHIVE*٠٠:٠٢:١٥`) and leading or trailing `*WORDS*` off a title
/// (FORMATS 5.1).
func readTitle(_ line: String) -> ReadTitle {
  var read = ReadTitle(title: line)
  if let (title, duration) = splitDuration(line) {
    read.title = title
    read.duration = duration
  }
  var leading: [String] = []
  var trailing: [String] = []
  while let (flag, rest) = flagAtStart(read.title) {
    leading.append(flag)
    read.title = rest
  }
  while let (flag, rest) = flagAtEnd(read.title) {
    trailing.insert(flag, at: 0)
    read.title = rest
  }
  read.flags = leading + trailing
  return read
}

/// The line and the length that is glued to its end without a separator: `h:mm:ss`, `hh:mm:ss:ff`,
/// `mm:ss` in the digits of any script.
func splitDuration(_ line: String) -> (title: String, duration: String)? {
  guard let last = line.utf8.last, last >= 0x80 || last &- 0x30 < 10 else { return nil }
  let scalars = Array(line.unicodeScalars)
  var start = scalars.count
  while start > 0, decimalDigit(scalars[start - 1]) != nil || scalars[start - 1] == ":" {
    start -= 1
  }
  while start < scalars.count, scalars[start] == ":" { start += 1 }
  guard start > 0, start < scalars.count, !isBlank(scalars[start - 1]) else { return nil }
  let groups = scalars[start...].split(separator: ":", omittingEmptySubsequences: false)
  guard (2...4).contains(groups.count), groups.dropFirst().allSatisfy({ $0.count == 2 }),
    (1...2).contains(groups[0].count), groups.count > 2 || groups[0].count == 2
  else { return nil }
  let glue = scalars[start - 1]
  guard glue != ".", glue != ",", glue != "-", glue != "+", glue != "/", glue != "(" else {
    return nil
  }
  let duration = String(String.UnicodeScalarView(scalars[start...]))
  guard readDuration(RawDuration(duration)) != nil else { return nil }
  return (
    String(trimmed(String(String.UnicodeScalarView(scalars[..<start])))), duration
  )
}

private func flagAtStart(_ title: String) -> (String, String)? {
  guard title.utf8.first == UInt8(ascii: "*") else { return nil }
  let inner = title.dropFirst()
  guard let end = inner.firstIndex(of: "*") else { return nil }
  let flag = inner[..<end]
  let rest = trimmed(inner[inner.index(after: end)...])
  return isFlag(flag) && !rest.isEmpty ? (String(flag), String(rest)) : nil
}

private func flagAtEnd(_ title: String) -> (String, String)? {
  guard title.utf8.last == UInt8(ascii: "*") else { return nil }
  let inner = title.dropLast()
  guard let start = inner.lastIndex(of: "*") else { return nil }
  let flag = inner[inner.index(after: start)...]
  let rest = trimmed(inner[..<start])
  return isFlag(flag) && !rest.isEmpty ? (String(flag), String(rest)) : nil
}

/// One to three words in capitals.
private func isFlag(_ text: Substring) -> Bool {
  guard text.utf8.count <= 60, text.first != " ", text.last != " " else { return false }
  let words = text.split(separator: " ")
  return (1...3).contains(words.count) && text.contains(where: { $0.isLetter })
    && !text.contains(where: { $0.isLowercase })
}

/// True for a title nothing can be told from: empty, a placeholder, only digits, a UUID.
func isUnusableTitle(_ title: String) -> Bool {
  if isPlaceholder(title) { return true }
  let scalars = title.unicodeScalars
  if scalars.allSatisfy({ decimalDigit($0) != nil }) { return scalars.count >= 5 }
  return isUUID(title)
}

private func isUUID(_ text: String) -> Bool {
  var text = text.utf8[...]
  if text.first == UInt8(ascii: "{"), text.last == UInt8(ascii: "}") {
    text = text.dropFirst().dropLast()
  }
  guard text.count == 36 else { return false }
  return text.enumerated().allSatisfy { index, byte in
    switch index {
    case 8, 13, 18, 23: byte == UInt8(ascii: "-")
    default: Character(Unicode.Scalar(byte)).isHexDigit
    }
  }
}

/// The first sentence of a text for a title: at most 120 characters, leading dashes dropped.
func firstSentence(_ text: String) -> String? {
  var head = squeezed(String(trimmed(text.prefix(2000)).prefix { $0 != "\n" }))[...]
  while let first = head.unicodeScalars.first, isDash(first) || first == "•" || isBlank(first) {
    head = Substring(head.unicodeScalars.dropFirst())
  }
  let scalars = Array(head.unicodeScalars)
  var end = scalars.count
  for (index, scalar) in scalars.enumerated() where index > 2 {
    guard ".!?؟。".unicodeScalars.contains(scalar) else { continue }
    let isEnd = index + 1 == scalars.count || isBlank(scalars[index + 1])
    let isInitial =
      scalar == "." && (index < 2 || !scalars[index - 2].properties.isAlphabetic)
    if isEnd && !isInitial {
      end = scalar == "." ? index : index + 1
      break
    }
  }
  let sentence = String(String.UnicodeScalarView(scalars[..<end]))
  if sentence.isEmpty { return nil }
  if sentence.count <= 120 { return sentence }
  let cut = sentence.prefix(119)
  let words = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
  return String(trimmed(words)) + "…"
}
