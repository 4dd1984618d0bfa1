/// The codes that act (RIGHTS.md 10), whatever alias their scheme has in a document.
enum SignalTable {
  /// What a code stands for; `information` for one that is not known.
  static func meaning(of code: String) -> SignalMeaning {
    let code = code.uppercased()
    return codes[code] ?? pictureCode(code) ?? .information
  }

  private static let codes: [String: SignalMeaning] = [
    // Reuters edStat.
    "D": .words("Withdrawn, do not use"), "DELETE": .words("Withdrawn, do not use"),
    "C": .information, "U": .information,
    // Reuters sic.
    "NUDIG": .words("No digital use"), "NUBRC": .words("No broadcast use"),
    "MANRC": .open("restrictions are to be checked by hand"), "NORC": .information,
    // Pictures.
    "NARCH": .words("No archive"), "NARCH30": .words("No archive after 30 days"),
    "MNDTY": .words("Mandatory credit"),
    "3TP": .open("material of a third party; clear it before use"),
    "TPSOUT": .words("No third-party sales"), "SMOUT": .words("No social media"),
    // Any vocabulary of states.
    "KILL": .words("Withdrawn, do not use"), "KILLED": .words("Withdrawn, do not use"),
    "WITHHOLD": .open("withheld until it is released"),
    "HOLD": .open("held until it is released"),
  ]

  /// `DEUOUT`: a country's three letters and OUT.
  private static func pictureCode(_ code: String) -> SignalMeaning? {
    guard code.utf8.count == 6, code.hasSuffix("OUT") else { return nil }
    guard Vocabulary.shared.alpha3[String(code.prefix(3))] != nil else { return nil }
    return .words(code.prefix(3) + " OUT")
  }
}
