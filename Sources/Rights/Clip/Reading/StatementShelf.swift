import Clips

/// The restrictions of a clip while they are gathered: the same words once, for all shots they
/// stand at.
struct StatementShelf {
  private(set) var restrictions: [Clips.Restriction] = []
  private var places: [[UInt32]: Int] = [:]
  private var keys: [[UInt32]] = []

  /// More restrictions than any clip has.
  private static let most = 10_000

  /// Takes what a field states, line by line where each line stands alone.
  mutating func add(_ stated: Clips.Restriction) {
    for part in standingParts(of: stated.text) {
      var restriction = stated
      restriction.text = part
      put(restriction)
    }
  }

  /// Takes what was found elsewhere, unless a line for the whole clip says it already.
  mutating func add(_ found: Statement) {
    let key = Self.key(found.text)
    guard !key.isEmpty else { return }
    if found.shots.isEmpty || restrictions.count < 200 {
      let isSaid = zip(restrictions, keys).contains { restriction, known in
        restriction.scope == nil && known.count > key.count && Self.holds(known, key)
          && Self.says(restriction.text, found.text)
      }
      if isSaid { return }
    }
    let scope = ShotRanges(found.shots).text
    if found.isOfSource, let place = places[key], restrictions[place].scope == nil,
      restrictions[place].from == "restrictions"
    {
      restrictions[place].scope = scope
    }
    put(Clips.Restriction(found.text, scope: scope, from: found.from))
  }

  private mutating func put(_ restriction: Clips.Restriction) {
    let key = Self.key(restriction.text)
    guard let place = places[key], restrictions[place].audience == restriction.audience else {
      guard restrictions.count < Self.most else { return }
      places[key] = restrictions.count
      keys.append(key)
      restrictions.append(restriction)
      return
    }
    guard let scope = restrictions[place].scope, scope != restriction.scope else { return }
    guard let more = restriction.scope else {
      restrictions[place].scope = nil
      return
    }
    guard let one = ShotRanges(scope), let other = ShotRanges(more) else {
      restrictions.append(restriction)
      keys.append(key)
      return
    }
    restrictions[place].scope = ShotRanges(one.numbers + other.numbers).text
  }

  /// Letters and digits, folded; other runs as one blank.
  private static func key(_ text: String) -> [UInt32] {
    var key: [UInt32] = []
    var isGap = false
    for scalar in NormalForm(text).scalars {
      guard Tokenizer.isLetter(scalar) || scalar &- 0x30 < 10 else {
        isGap = !key.isEmpty
        continue
      }
      if isGap { key.append(0x20) }
      isGap = false
      key.append(scalar)
    }
    return key
  }

  /// Whether words are sentences of a text without labels or brackets; behind a label they would
  /// hold for others only.
  private static func says(_ text: String, _ words: String) -> Bool {
    guard !text.contains(where: { ":([".contains($0) }) else { return false }
    return sentences(text).contains(sentences(words))
  }

  private static func sentences(_ text: String) -> [[UInt32]] {
    text.split { ".;|\n".contains($0) }.map { key(String($0)) }.filter { !$0.isEmpty }
  }

  /// Whether words stand in others, whole.
  private static func holds(_ text: [UInt32], _ words: [UInt32]) -> Bool {
    let last = text.count - words.count
    guard last > 0, let first = words.first else { return false }
    for start in 0...last where text[start] == first {
      guard start == 0 || text[start - 1] == 0x20 else { continue }
      let end = start + words.count
      if end == text.count || text[end] == 0x20, text[start..<end].elementsEqual(words) {
        return true
      }
    }
    return false
  }
}
