import Clips

/// What a shotlist tells.
struct ReadShotlist: Hashable {
  /// The shots in order.
  var shots: [Shot] = []
}

/// Reads a shotlist: numbered, timecoded or dashed shots, several on a line possible, soundbites,
/// and the lines of source, terms, place and date above a group (FORMATS 5.1).
func readShotlist(_ text: String) -> ReadShotlist {
  var reader = ShotlistReader()
  for line in lines(of: text) { reader.read(trimmed(line)) }
  return reader.finish()
}

/// True for a line between signs of emphasis, which is about no single shot.
private func isEmphasised(_ line: Substring) -> Bool {
  line.hasPrefix("**") || line.hasPrefix("++")
}

/// True where a text without such a role reads like a shotlist: two or more timecoded or
/// consecutively numbered lines.
func isShotlist(_ text: String) -> Bool {
  var timed = 0
  var number = 0
  for line in lines(of: text) {
    let line = trimmed(line)
    guard let first = line.utf8.first, mayOpenShot(first) else { continue }
    if timecodedShot(line)?.end != nil { timed += 1 }
    if let (next, _) = numberedShot(line), next == number + 1 { number = next }
    if timed >= 2 || number >= 3 { return true }
  }
  return false
}

/// True for a digit, an opening bracket, and any byte beyond ASCII.
private func mayOpenShot(_ byte: UInt8) -> Bool {
  byte >= 0x80 || byte &- 0x30 < 10 || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[")
}

private struct ShotlistReader {
  private var result = ReadShotlist()
  private var open: Shot?
  private var isQuoting = false
  private var endsInColon = false
  private var group = ShotGroup()
  private var isAfterBlank = false

  /// More shots than any shotlist has.
  private static let limit = 10_000

  mutating func read(_ line: Substring) {
    guard !line.isEmpty else {
      isAfterBlank = true
      return
    }
    defer { isAfterBlank = false }
    for part in parts(of: line) { readPart(part) }
  }

  mutating func finish() -> ReadShotlist {
    close()
    return result
  }

  private func parts(of line: Substring) -> [Substring] {
    if let (number, _) = numberedShot(line) { return numberedParts(of: line, from: number) }
    return dashedParts(of: line)
  }

  private mutating func readPart(_ line: Substring) {
    if let (number, text) = numberedShot(line) {
      start(Shot(number: number, start: nil, end: nil), text)
    } else if let timed = timecodedShot(line) {
      start(Shot(number: nil, start: timed.start, end: timed.end), timed.text)
    } else if let text = dashedShot(line) {
      start(Shot(number: nil, start: nil, end: nil), text)
    } else if isSoundbite(line) {
      start(Shot(number: nil, start: nil, end: nil), line)
    } else if expectsMore {
      append(line)
    } else if isEmphasised(line) {
      close()
    } else if let heading = GroupHeading(line) {
      take(heading)
    } else if open != nil, !isAfterBlank {
      append(line)
    }
  }

  /// True where the open shot ends in a colon or inside a quotation.
  private var expectsMore: Bool { open != nil && (isQuoting || endsInColon) }

  private mutating func append(_ line: Substring) {
    open?.text?.append("\n")
    open?.text?.append(contentsOf: line)
    watch(line)
  }

  private mutating func watch(_ line: Substring) {
    for byte in line.utf8 where byte == UInt8(ascii: "\"") { isQuoting.toggle() }
    endsInColon = line.utf8.last == UInt8(ascii: ":")
  }

  private mutating func start(_ shot: Shot, _ text: Substring) {
    close()
    var shot = shot
    shot.text = String(text)
    shot.source = group.source
    shot.place = group.place
    shot.date = group.date
    shot.rights = group.terms
    open = shot
    isQuoting = false
    watch(text)
  }

  private mutating func close() {
    guard var shot = open, result.shots.count < Self.limit else { return }
    open = nil
    if let text = shot.text { describeSoundbite(&shot, text) }
    group.isUsed = true
    result.shots.append(shot)
  }

  private mutating func take(_ heading: GroupHeading) {
    close()
    if group.isUsed { group.begin() }
    switch heading {
    case .source(let source, let terms):
      let told = group.isTermed ? group.terms : nil
      let wasTermed = group.isTermed
      group = ShotGroup(place: group.place, date: group.date)
      group.source = source
      group.terms = [told, terms].compactMap { $0 }.joined(separator: "\n").nonEmpty
      group.isTermed = wasTermed
    case .terms(let terms):
      group.terms = group.isTermed ? (group.terms ?? "") + "\n" + terms : terms
      group.isTermed = true
    case .place(let place, let date):
      group.place = place ?? (group.isPlaced ? group.place : nil)
      group.date = date ?? (group.isPlaced ? group.date : nil)
      group.isPlaced = true
    }
  }
}

/// What stands above a group of shots; a following group that names only a place keeps source and
/// terms.
private struct ShotGroup {
  var source: String?
  var terms: String?
  var place: String?
  var date: String?
  /// Shots stand under it already.
  var isUsed = false
  /// Its place or date was told since its last shot.
  var isPlaced = false
  /// Its terms were told since its last shot.
  var isTermed = false

  init(place: String? = nil, date: String? = nil) {
    self.place = place
    self.date = date
  }

  /// Further headings open the next group.
  mutating func begin() {
    place = nil
    date = nil
    (isUsed, isPlaced, isTermed) = (false, false, false)
  }
}

extension Shot {
  fileprivate init(number: Int?, start: Double?, end: Double?) {
    self.init()
    self.number = number
    self.start = start
    self.end = end
  }
}
