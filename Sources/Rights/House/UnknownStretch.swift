import Clips

/// A stretch of a clip's words that nothing explains, and where it stands.
public struct UnknownStretch: Sendable, Hashable {
  /// The words, exactly as sent.
  public var words: String
  /// Where they stand: `restrictions`, or the part of the clip that the text is for.
  public var place: String
  /// False for a part of a clause of which the rest was read; no wording can explain that.
  public var isWhole: Bool

  /// A stretch of words in a place.
  public init(words: String, place: String, isWhole: Bool) {
    self.words = words
    self.place = place
    self.isWhole = isWhole
  }
}

/// What of a clip's words neither the grammar nor the house explains, in the order of the texts,
/// each once.
public func unknownStretches(of clip: Clip, house: House = House()) -> [UnknownStretch] {
  var told: Set<UnknownStretch> = []
  return clip.readRestrictions().map(house.explain).flatMap(\.unknownStretches)
    .filter { told.insert($0).inserted }
}

extension House {
  /// The wordings that explain something of a clip, in the order of its texts, each once.
  public func wordings(of clip: Clip) -> [HouseWording] {
    var told: Set<HouseWording> = []
    return clip.readRestrictions().map(explain).flatMap(\.house).map(\.wording)
      .filter { told.insert($0).inserted }
  }
}

extension Restriction {
  fileprivate var unknownStretches: [UnknownStretch] {
    let unknown = clauses.filter { $0.kind == .unknown }
    guard !unknown.isEmpty else { return [] }
    let text = StretchedText(self)
    return unknown.map { clause in
      UnknownStretch(
        words: clause.quote, place: clause.scope.isEmpty ? "restrictions" : clause.scopeText,
        isWhole: text.isWhole(clause))
    }
  }
}
