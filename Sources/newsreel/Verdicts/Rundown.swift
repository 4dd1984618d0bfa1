import Clips
import Readers
import Rights

/// A rundown: a CSV file whose first line names its columns.
struct Rundown {
  /// A column that means something; others are passed over.
  enum Column: String, CaseIterable {
    case id, title, platforms, purposes, met
    case useAt = "use_at"

    /// What stands in it.
    var meaning: String {
      switch self {
      case .id: "the clip's id"
      case .title: "its title, where no id is given"
      case .platforms: "where it is used, instead of the profile's platforms"
      case .purposes: "what for, instead of the profile's purposes"
      case .useAt: "when it is used, e.g. 2026-06-18T18:00Z; a day alone is judged at both ends"
      case .met: "yes where the conditions are met"
      }
    }

    fileprivate static let named: [String: Column] = {
      var named = Dictionary(uniqueKeysWithValues: allCases.map { (plain($0.rawValue), $0) })
      named.merge(["platform": .platforms, "purpose": .purposes, "date": .useAt]) { $1 }
      return named
    }()

    fileprivate static func plain(_ heading: String) -> String {
      heading.lowercased().filter { !$0.isWhitespace && $0 != "_" && $0 != "-" }
    }
  }

  /// One line of it.
  struct Entry {
    /// The record's number in the file, the headings being 1.
    var number: Int
    fileprivate(set) var values: [Column: String] = [:]
    /// It has more values than there are columns.
    var hasSurplus: Bool

    /// The value of a column, nil where it is empty.
    subscript(column: Column) -> String? { values[column] }
  }

  /// Why a file is no rundown.
  struct Mistake: Error, CustomStringConvertible {
    var description: String
  }

  private(set) var entries: [Entry] = []

  /// Reads a file; one whose columns are not certain is refused.
  init(_ bytes: [UInt8]) throws(Mistake) {
    let table = splitTable(bytes)
    var columns: [Column?] = []
    for heading in table.first ?? [] {
      let column = Column.named[Column.plain(heading)]
      if let column, columns.contains(column) {
        throw Mistake(description: "the column \(column.rawValue) is there twice; keep one")
      }
      if column == nil {
        let hint = didYouMean(heading, among: Column.allCases.map(\.rawValue))
        guard hint.isEmpty else {
          throw Mistake(description: "no column is called '\(heading)'\(hint)")
        }
      }
      columns.append(column)
    }
    guard columns.contains(.id) || columns.contains(.title) else {
      throw Mistake(description: "no column id or title in its first line; name one there")
    }
    for (index, fields) in table.dropFirst().enumerated()
    where fields.contains(where: { !$0.isEmpty }) {
      var entry = Entry(number: index + 2, hasSurplus: fields.count > columns.count)
      for (column, field) in zip(columns, fields) {
        let value = field.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if let column, !value.isEmpty { entry.values[column] = value }
      }
      entries.append(entry)
    }
  }
}

extension Rundown.Entry {
  /// The outlet's profile for this entry, and what of the entry was not understood.
  func use(of profile: Profile) -> (profile: Profile, problem: String?) {
    var entries = [RawEntry(ProfileField.id.rawValue, line: number, .text(profile.id))]
    for (column, field) in [
      (Rundown.Column.platforms, ProfileField.platforms), (.purposes, .purposes),
    ] {
      guard let value = self[column] else { continue }
      let parts = value.split { ",;/|+".contains($0) }
        .map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
      entries.append(
        RawEntry(
          field.rawValue, line: number,
          .list(parts.map { RawItem(line: number, .text($0)) })))
    }
    let (read, mistakes) = ProfileReader.read(RawProfile(file: "", entries: entries))
    var use = profile
    use.platforms = self[.platforms] == nil ? profile.platforms : read?.platforms
    use.purposes = self[.purposes] == nil ? profile.purposes : read?.purposes
    return (use, mistakes.first?.text)
  }

  /// The moments to judge at: one, or both ends of a day; nil where it is no moment.
  func moments(now: Int64) -> [Int64]? {
    guard let text = self[.useAt] else { return [now] }
    guard let moment = Clips.Moment(text) else { return nil }
    return moment.earliest == moment.latest ? [moment.latest] : [moment.earliest, moment.latest]
  }

  /// Whether the desk says that the conditions are met; nil where the word is neither yes nor no.
  var isMet: Bool? {
    switch (self[.met] ?? "no").lowercased() {
    case "yes", "y", "1", "true", "x", "met", "done": true
    case "no", "n", "0", "false", "-", "open": false
    default: nil
    }
  }
}
