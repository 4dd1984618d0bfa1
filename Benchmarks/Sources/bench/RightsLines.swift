/// Restriction lines made up from the phrases desks use, always the same for the same seed.
struct RightsLines {
  private var seeded: Seeded

  init(seed: UInt64) { seeded = Seeded(seed) }

  private static let places = [
    "Japan", "Norway", "Austria", "Spain", "Brazil", "the Baltics", "Australia/New Zealand",
    "France and Belgium", "EU", "Middle East", "South Korea", "Allemagne", "Italien", "Польша",
  ]
  private static let names = [
    "Lagan Fire Service", "Radio Colina", "Deichwacht Nord", "Kite Harbour", "Studio Brandvold",
    "Полярная звезда", "Phare d'Ouest", "Ardent Sailing",
  ]
  private static let clauses = [
    "No access %p", "NO USE %p", "%p OUT", "Access all", "No archive", "No resale",
    "Must credit '%n'", "On-screen courtesy \"%n\"", "Mention obligatoire : %n",
    "Editorial use only", "News use only", "Max use %d seconds", "Use within %d hours",
    "No use on social media", "Broadcast use only", "Embargoed until 0600 GMT on 19 June 2026",
    "Do not crop or cover the logo", "EBU members only", "Faces of the children must be blurred",
    "Contact us before use", "No access %p except EBU members", "See script for restrictions",
    "Keine Archivierung", "Nur zur redaktionellen Verwendung", "Pas de revente",
    "Sin acceso para %p", "Без архива", "للاستخدام الإخباري فقط",
    "Not available to news agencies", "Warning: graphic images", "Not before %n rules",
  ]
  private static let separators = [". ", " / ", "; ", ".\n", ", ", " - "]

  mutating func line() -> String {
    let separator = Self.separators[seeded.below(Self.separators.count)]
    return (0..<1 + seeded.below(4)).map { _ in clause() }.joined(separator: separator)
  }

  private mutating func clause() -> String {
    Self.clauses[seeded.below(Self.clauses.count)]
      .replacing("%p", with: Self.places[seeded.below(Self.places.count)])
      .replacing("%n", with: Self.names[seeded.below(Self.names.count)])
      .replacing("%d", with: String(10 + seeded.below(80)))
  }

  /// A text of about a megabyte of one shape, by name.
  static let shapes: [(name: String, piece: String)] = [
    ("words", "no archive. "), ("slashes", "must credit / "), ("quotes", "'a "),
    ("brackets", "("), ("garbage", "xqz vrblt "), ("names", "Ilka Brandvold "),
    ("no separators", "NO ARCHIVE NO RESALE MAX 60 SEC "), ("only", "only "),
    ("labels", "TV: "), ("places", "France, "), ("numbers", "12 34:56 "),
    ("credit", "must credit "),
    ("Arabic", "بدون أرشيف "), ("exceptions", "except France "), ("embargo", "embargo: until "),
  ]

  static func megabyte(of piece: String) -> String {
    String(repeating: piece, count: max(1, 1_000_000 / piece.utf8.count))
  }
}
