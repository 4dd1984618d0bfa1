import Clips

/// The number and text of a line such as `3. Wide of the gate` or `3) ...`.
func numberedShot(_ line: Substring) -> (number: Int, text: Substring)? {
  let digits = line.prefix { decimalDigit($0.unicodeScalars.first ?? " ") != nil }
  guard (1...3).contains(digits.count) else { return nil }
  let rest = line[digits.endIndex...]
  guard let mark = rest.first, mark == "." || mark == ")",
    let number = Int(foldedDigits(String(digits)).text)
  else { return nil }
  let text = rest.dropFirst()
  guard let next = text.first, next == " " || next == "\t" || next.isLetter else { return nil }
  return (number, trimmed(text))
}

/// The line parted before each next number: `4. Ships 5. Logo`.
func numberedParts(of line: Substring, from number: Int) -> [Substring] {
  var parts: [Substring] = []
  var rest = line
  var next = number &+ 1
  while let place = place(of: next, in: rest) {
    parts.append(trimmed(rest[..<place]))
    rest = rest[place...]
    next += 1
  }
  parts.append(trimmed(rest))
  return parts
}

private func place(of number: Int, in line: Substring) -> Substring.Index? {
  let needle = Array(" \(number). ".utf8)
  let utf8 = line.utf8
  guard let first = needle.first else { return nil }
  var search = utf8.startIndex
  while let found = utf8[search...].firstIndex(of: first) {
    if utf8[found...].starts(with: needle) { return utf8.index(after: found) }
    search = utf8.index(after: found)
  }
  return nil
}

/// The one-line form `SOURCE: X -shot -shot SOUNDBITE 1 - name: "words"`, parted before each shot.
func dashedParts(of line: Substring) -> [Substring] {
  let scalars = Array(line.unicodeScalars)
  var cuts: [Int] = []
  var dashes = 0
  var index = 1
  while index + 1 < scalars.count {
    if scalars[index - 1] == " " {
      if isDash(scalars[index]), scalars[index + 1] != " ", !isDash(scalars[index + 1]),
        decimalDigit(scalars[index + 1]) == nil
      {
        cuts.append(index)
        dashes += 1
      } else if scalars[index] == "S", startsSoundbite(scalars, index) {
        cuts.append(index)
      }
    }
    index += 1
  }
  guard dashes >= 2 || (dashes == 1 && cuts.count > 1) else { return [line] }
  var parts: [Substring] = []
  var start = 0
  for cut in cuts + [scalars.count] {
    parts.append(text(scalars[start..<cut]))
    start = cut
  }
  return headParts(parts.removeFirst()) + parts.filter { !$0.isEmpty }
}

/// `KUWAIT. JANUARY 30, 2014. SOURCE: AFPTV` as `KUWAIT - JANUARY 30, 2014` and `SOURCE: AFPTV`.
private func headParts(_ head: Substring) -> [Substring] {
  guard !head.isEmpty else { return [] }
  var sentences = head.split(separator: ".").map { trimmed($0) }.filter { !$0.isEmpty }
  var source: [Substring] = []
  if let last = sentences.last, last.lowercased().hasPrefix("source:") {
    source = [last]
    sentences.removeLast()
  }
  if sentences.count == 2 { return source + [Substring(sentences.joined(separator: " - "))] }
  return source + sentences
}

private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> Substring {
  trimmed(String(String.UnicodeScalarView(scalars)))
}

private func startsSoundbite(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
  scalars[index...].starts(with: "SOUNDBITE".unicodeScalars)
}

func isDash(_ scalar: Unicode.Scalar) -> Bool {
  scalar == "-" || scalar == "–" || scalar == "—"
}

/// The text of a line such as `- Wide of the gate` or `-VAR of ships`.
func dashedShot(_ line: Substring) -> Substring? {
  guard let first = line.unicodeScalars.first, isDash(first) || first == "•" || first == "*" else {
    return nil
  }
  let text = trimmed(line.dropFirst())
  guard let next = text.unicodeScalars.first, !isDash(next), next != "*" else { return nil }
  return text
}

/// Start, end and text of a line such as `00:00:00:00 - 00:00:32:04 Ferry`, `00:12 Wide`.
func timecodedShot(_ line: Substring) -> (start: Double, end: Double?, text: Substring)? {
  var rest = line
  if rest.first == "[" || rest.first == "(" { rest = rest.dropFirst() }
  guard let start = leadingTimecode(&rest) else { return nil }
  rest = trimmed(rest)
  var end: Double?
  if let first = rest.unicodeScalars.first, isDash(first) || first == ">" || rest.hasPrefix("to ") {
    var after = trimmed(rest.drop { "-–—>to ".contains($0) })
    if let time = leadingTimecode(&after) {
      end = time
      rest = after
    }
  }
  if rest.first == "]" || rest.first == ")" { rest = rest.dropFirst() }
  rest = trimmed(trimmed(rest).drop { ":-–—".contains($0) })
  guard !rest.isEmpty || end != nil else { return nil }
  return (start, end, rest)
}

private func leadingTimecode(_ rest: inout Substring) -> Double? {
  let code = rest.prefix {
    decimalDigit($0.unicodeScalars.first ?? " ") != nil || $0 == ":" || $0 == ";" || $0 == "."
  }
  guard code.filter({ $0 == ":" || $0 == ";" }).count >= 1, code.first != ":",
    let last = code.last, last != ":", last != "."
  else { return nil }
  guard let seconds = readTimecode(String(code)) else { return nil }
  rest = rest[code.endIndex...]
  return seconds
}
