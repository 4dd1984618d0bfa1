import Clips
import GRDB

/// The words of the index that a good part of the clips hold, known from a few of them.
struct CommonWords: Sendable {
  /// Smaller catalogues are searched fast in any order.
  static let fewClips = 20_000
  private static let sampled: Int64 = 64
  /// In how many of the sampled clips a common word stands at least.
  private static let fewest = 6

  private let words: [String]

  /// Knows no common word.
  init() { words = [] }

  init(words: some Sequence<String>) { self.words = words.sorted() }

  /// Looks at clips from all parts of a catalogue.
  init(in db: Database) throws {
    // Each by itself is a look at one end of the table, both together read all of it.
    guard
      let first = try db.first("SELECT min(key) FROM clip", [], { $0.integer(0) }),
      let last = try db.first("SELECT max(key) FROM clip", [], { $0.integer(0) })
    else {
      self.init()
      return
    }
    var counts: [String: Int] = [:]
    let step = max(1, (last / Self.sampled) - (first / Self.sampled))
    for number in 0..<Self.sampled {
      let key = try db.first(
        "SELECT key FROM clip WHERE key >= ? ORDER BY key LIMIT 1",
        [.integer(first + number * step)]
      ) { $0.integer(0) }
      guard let key, let stored = try StoredClip.filed(under: key, in: db) else { continue }
      for word in stored.indexEntry.words { counts[word, default: 0] += 1 }
    }
    self.init(words: counts.filter { $0.value >= Self.fewest }.keys)
  }

  /// True for a word, or with `goesOn` the beginning of one, that many clips hold.
  func contains(_ word: String, goesOn: Bool = false) -> Bool {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle] < word { low = middle + 1 } else { high = middle }
    }
    guard low < words.count else { return false }
    return goesOn ? words[low].hasPrefix(word) : words[low] == word
  }
}

extension IndexEntry {
  /// The words of the entry, each once, about as the index parts them.
  fileprivate var words: Set<String> {
    let texts = bytes.split { byte in
      !(isLetterOrDigit(byte) || byte == UInt8(ascii: "_") || byte >= 0x80)
    }
    return Set(texts.map { String(decoding: $0, as: UTF8.self) })
  }
}
