import Clips
import Rights

/// The wordings of a file, and what of it was passed over.
struct WordingsFile {
  private(set) var wordings: [HouseWording] = []
  private(set) var entries: EntryFile

  static let names = ["words", "means", "who", "when", "note"]

  init(path: String, text: String) {
    self.init(EntryFile(path: path, text: text, names: Self.names))
  }

  /// Reads the file; a missing one has no wordings.
  init(path: String) { self.init(EntryFile(path: path, names: Self.names)) }

  private init(_ file: EntryFile) {
    entries = file
    var lines: [String: Int] = [:]
    for entry in file.entries {
      guard let wording = reading(entry) else { continue }
      let key = foldedStretch(wording.words)
      if let line = lines[key] {
        entries.warn(line, "these words are given again below; line \(entry.line) holds")
        wordings.removeAll { foldedStretch($0.words) == key }
      }
      lines[key] = entry.line
      wordings.append(wording)
    }
  }

  private mutating func reading(_ entry: EntryFile.Entry) -> HouseWording? {
    guard let texts = entries.required(["words", "means", "who", "when"], of: entry) else {
      return nil
    }
    guard let when = entries.moment("when", of: entry) else { return nil }
    let wording = HouseWording(
      words: texts[0], means: HouseWording.Meaning(texts[1]), who: texts[2], when: when,
      note: entry.text("note"))
    do throws(HouseMistake) {
      var house = House()
      try house.teach(wording)
      return wording
    } catch {
      let name: String
      switch error {
      case .noWords, .withdraws: name = "words"
      case .noMeaning, .unreadMeaning: name = "means"
      }
      entries.warn(entry.fields[name]?.line ?? entry.line, "\(error); this wording is not used")
      return nil
    }
  }
}

extension EntryFile {
  /// The moment of a name, UTC seconds; a warning where it is none.
  mutating func moment(
    _ name: String, of entry: Entry, reading: (String) -> Int64? = firstMoment
  ) -> Int64? {
    guard let field = entry.fields[name] else { return nil }
    guard let moment = reading(field.text) else {
      warn(field.line, "'\(field.text)' is no moment; write it as 2026-06-18T18:00:00Z")
      return nil
    }
    return moment
  }
}

/// The moment a text names, UTC seconds; the beginning of a day in UTC.
func firstMoment(_ text: String) -> Int64? {
  Moment(text).flatMap { $0.isZoned || $0.precision == .day ? $0.seconds : nil }
}

/// The last moment a text names, UTC seconds; the end of a day in UTC.
func lastMoment(_ text: String) -> Int64? {
  firstMoment(text).map { Moment(text)?.precision == .day ? $0 + 86_399 : $0 }
}

extension HouseWording {
  /// The wording as an entry of the file.
  var yaml: String {
    var entry = EntryText()
    entry.add("words", words)
    switch means {
    case .nothing: entry.addPlain("means", means.text)
    case .terms(let terms): entry.add("means", terms)
    }
    entry.add("who", who)
    entry.addPlain("when", "\(Moment(seconds: when))")
    entry.add("note", note)
    return entry.text
  }
}
