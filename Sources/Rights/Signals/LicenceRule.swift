/// One rule of a licence in Really Simple Licensing (https://rslstandard.org/rsl): `permits usage:
/// search`, `prohibits geo: DE`, `payment: purchase`.
enum LicenceRule {
  /// What such a rule stands for.
  static func meanings(of rule: String) -> [SignalMeaning] {
    let parts = rule.split(separator: ":", maxSplits: 1)
    let head = (parts.first ?? "").lowercased().split(separator: " ").map(String.init)
    let values = (parts.count == 2 ? parts[1] : "")
      .split { $0 == " " || $0 == "," || $0.isNewline }.map(String.init)
    switch (head.first, head.dropFirst().first ?? "usage") {
    case ("permits"?, "usage"): return usage(values, isPermit: true)
    case ("prohibits"?, "usage"): return usage(values, isPermit: false)
    case ("permits"?, "geo"):
      return [values.isEmpty ? .open(unknown) : .onlyIn(CountryList.places(named: values))]
    case ("prohibits"?, "geo"):
      return [values.isEmpty ? .open(unknown) : .notIn(CountryList.places(named: values))]
    case ("permits"?, "user"): return [user(values, isPermit: true)]
    case ("prohibits"?, "user"): return [user(values, isPermit: false)]
    case ("payment"?, _): return values.isEmpty ? [.open(unknown)] : values.map(payment)
    default: return [.open(unknown)]
    }
  }

  private static let unknown = "a rule of the licence is not known"

  private static func usage(_ values: [String], isPermit: Bool) -> [SignalMeaning] {
    if values.contains(where: { $0.lowercased() == "all" }) {
      return [isPermit ? .information : .notForPublication]
    }
    var uses: [AIUse] = []
    for value in values {
      guard let named = AIUse.named(by: value) else { return [.open(unknown)] }
      uses += named.filter { !uses.contains($0) }
    }
    guard !uses.isEmpty else { return [.open(unknown)] }
    return [isPermit ? .onlyAI(uses) : .noAI(uses)]
  }

  private static func user(_ values: [String], isPermit: Bool) -> SignalMeaning {
    switch (values.map { $0.lowercased() }, isPermit) {
    case (["commercial"], false), (["non-commercial"], true), (["personal"], true):
      .words("Non-commercial use only")
    case (["commercial"], true), (["non-commercial"], false): .information
    default: .open("for a class of users that is not known")
    }
  }

  private static func payment(_ kind: String) -> SignalMeaning {
    switch kind.lowercased() {
    case "free": .information
    case "attribution": .words("Must credit")
    default: .open("to be paid for: " + kind)
    }
  }
}
