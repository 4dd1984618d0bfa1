import Clips

extension RawClip {
  private static let mostExtras = 64
  private static let longestExtra = 4000

  /// Keeps a value that no field has a place for; several of one name become an array.
  mutating func keep(_ key: String, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    let value = JSONValue.string(
      text.utf8.count > Self.longestExtra ? String(text.prefix(Self.longestExtra)) : text)
    switch extra[key] {
    case nil:
      if extra.members.count < Self.mostExtras { extra[key] = value }
    case .array(let values):
      if values.count < Self.mostExtras, !values.contains(value) {
        extra[key] = .array(values + [value])
      }
    case .some(let first):
      if first != value { extra[key] = .array([first, value]) }
    }
  }

  /// Keeps an element that no field has a place for: its text, else its attributes.
  mutating func keep(_ element: XMLElement, as key: String? = nil) {
    let key = key ?? (element.space.isEmpty ? element.name : element.space + ":" + element.name)
    if let text = element.line { return keep(key, text) }
    let attributes = element.attributes.filter { $0.name != "lang" }
    keep(key, attributes.map { "\($0.name)=\($0.value)" }.joined(separator: " "))
  }

  /// Adds a script; one with an agency's labels is taken apart as a page is.
  mutating func add(script text: String, as role: SectionRole, from field: String? = nil) {
    let words = text.uppercased()
    if words.holds("RESTRICTION SUMMARY")
      || words.holds("SHOTLIST") && words.holds("STORYLINE")
    {
      readScript(text, as: role, into: &self)
    } else {
      sections.append(RawSection(role, text, from: field))
    }
  }

  /// Of several lengths those of files with an address count, where there are any.
  mutating func preferFileDurations() {
    if durations.contains(where: \.isOfFile) { durations.removeAll { !$0.isOfFile } }
  }
}
