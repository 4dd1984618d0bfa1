/// A value of a profile, read by the vocabulary that reads restrictions.
enum ProfileWord {
  /// What an outlet can be, where a use can happen and what it can be for.
  static let kinds = ["broadcaster", "online", "agency", "print", "producer"]
  static let platformCodes = ["tv", "radio", "digital", "social", "mobile", "vod", "print"]
  static let purposes = [
    "news", "documentary", "education", "magazine", "entertainment", "advertising", "promotion",
    "merchandise",
  ]

  /// Codes of lists that ISO has not, and a platform whose name a text could never mean.
  private static let places = ["EL": "GR", "UK": "GB"]
  private static let socialLetter = "x"

  typealias Answer<Value> = Result<Value, ProfileMistake.Fault>

  /// `broadcaster` of "TV station".
  static func outletKind(_ text: String) -> Answer<String> {
    guard case .success(let codes)? = code(text, among: kinds, .client), codes.count == 1 else {
      return .failure(unknown(text, near: kinds, .kind))
    }
    return .success(codes[0])
  }

  /// `[social]` of "Facebook", every platform of "all media".
  static func platformNames(_ text: String) -> Answer<[String]> {
    if key(text) == socialLetter { return .success(["social"]) }
    return code(text, among: platformCodes, .platform)
      ?? .failure(unknown(text, near: platformCodes, .platforms))
  }

  /// `[news]` of "journalism", three purposes of "editorial" (R2).
  static func purposes(_ text: String) -> Answer<[String]> {
    code(text, among: purposes, .purpose) ?? .failure(unknown(text, near: purposes, .purposes))
  }

  /// `[translate, voice]` of "dubbing", every use of AI of "all", none of "none".
  static func ai(_ text: String) -> Answer<[String]> {
    let key = key(text)
    if AIUse.everything.contains(key) { return .success([key]) }
    if key == "none" { return .success([]) }
    if key == "all" { return .success(AIUse.everything) }
    for sense in senses(of: text) where sense.concept == .ai || sense.concept == .aiUse {
      let uses = sense.target.split(separator: "+").map(String.init)
      return .success(sense.target == "all" ? AIUse.everything : uses)
    }
    return .failure(unknown(text, near: AIUse.everything, .ai))
  }

  /// The code of one country.
  static func country(_ text: String) -> Answer<String> {
    switch place(text) {
    case .country(let code): .success(code)
    case .region, .world: .failure(.region(text))
    case .part(let code): .failure(.part(text, of: code))
    case .several: .failure(.severalPlaces(text))
    case nil: .failure(unknown(text, near: [], .country))
    }
  }

  /// The codes of a country or of all of a region, contested members too; `*` for everywhere.
  static func territories(_ text: String) -> Answer<[String]> {
    switch place(text) {
    case .country(let code): .success([code])
    case .region(let codes): .success(codes)
    case .world: .success(["*"])
    case .part(let code): .failure(.part(text, of: code))
    case .several: .failure(.severalPlaces(text))
    case nil: .failure(unknown(text, near: [], .territories))
    }
  }

  // MARK: Looking up

  private enum NamedPlace {
    case country(String)
    case region([String])
    case world
    case part(String)
    case several
  }

  private static func place(_ text: String) -> NamedPlace? {
    let upper = text.uppercased()
    if text == "*" { return .world }
    if let code = places[upper] { return .country(code) }
    if Vocabulary.shared.alpha2.contains(upper) { return .country(upper) }
    if let code = Vocabulary.shared.alpha3[upper] { return .country(code) }
    let senses = senses(of: text)
    if senses.contains(where: { $0.concept == .unresolvedPlace }) { return .several }
    for sense in senses {
      switch sense.concept {
      case .place, .demonym: return .country(sense.target)
      case .subplace:
        return .part(sense.target)
      case .region:
        let members = RegionTable.shared.members(of: [Place(sense.target)])
        if members.isWorld { return .world }
        // A country that is listed with its dependencies is still that country.
        if members.certain.count == 1, let only = members.certain.first { return .country(only) }
        return .region(members.certain.union(members.contested).sorted())
      default: break
      }
    }
    return nil
  }

  /// The codes a word stands for: itself, or what the vocabulary says of it.
  private static func code(_ text: String, among known: [String], _ concept: Concept)
    -> Answer<[String]>?
  {
    let key = key(text)
    if known.contains(key) { return .success([key]) }
    for sense in senses(of: text) where sense.concept == concept {
      let purpose = Purpose(rawValue: sense.target)
      let codes = known.filter { code in
        sense.target == "all" || sense.target == code
          || purpose.map { $0.stands(for: code) } ?? false
      }
      if !codes.isEmpty { return .success(codes) }
    }
    return nil
  }

  /// The meanings of a text as one phrase from end to end.
  private static func senses(of text: String) -> [Sense] {
    let form = NormalForm(text)
    let tokens = Tokenizer.tokens(of: form)
    guard !tokens.isEmpty else { return [] }
    let reading = Reading(form, tokens: tokens)
    return reading.matches(0).filter { Int($0.length) == tokens.count }
      .map { Vocabulary.shared.sense($0) }
  }

  private static func unknown(_ text: String, near known: [String], _ field: ProfileField)
    -> ProfileMistake.Fault
  {
    .unknown(text, near: near(text, among: known), takes: field.takes)
  }

  /// The known words that differ by a slip of the fingers.
  static func near(_ text: String, among known: [String]) -> [String] {
    let typed = NormalForm(text).scalars
    guard typed.count >= 3, typed.count <= 64 else { return [] }
    return known.filter {
      let word = NormalForm($0).scalars
      let limit = max(typed.count, word.count) >= 8 ? 2 : 1
      return EditDistance.between(typed[...], word[...], atMost: limit) != nil
    }
  }

  private static func key(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: NormalForm(text).scalars.compactMap(Unicode.Scalar.init))
    return String(view)
  }
}
