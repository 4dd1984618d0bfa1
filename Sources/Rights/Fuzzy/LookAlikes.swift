/// Letters of other scripts that look like Latin ones, in words that mix scripts.
enum LookAlikes {
  private static let latin: [UInt32: UInt32] = {
    let pairs: [(String, String)] = [
      ("авсеікмнорѕтухјԁһԛѡѵӏгпп", "abceikmhopstyxjdhqwvlrnn"),
      ("αβεικνορτυχκωϲϳ", "abeiknoptuxkwcj"),
    ]
    var table: [UInt32: UInt32] = [:]
    for (foreign, plain) in pairs {
      for (one, other) in zip(foreign.unicodeScalars, plain.unicodeScalars) {
        table[one.value] = other.value
      }
    }
    return table
  }()

  /// The word in Latin letters if it mixes Latin with letters that only look so, else nil.
  static func folded(_ word: [UInt32]) -> [UInt32]? {
    let hasLatin = word.contains { $0 >= 0x61 && $0 <= 0x7A }
    guard hasLatin, word.contains(where: { $0 >= 0x0370 && $0 <= 0x052F }) else { return nil }
    var result: [UInt32] = []
    for letter in word {
      if letter < 0x0250 {
        result.append(letter)
      } else if let plain = latin[letter] {
        result.append(plain)
      } else {
        return nil
      }
    }
    return result
  }
}
