/// What a clip is used for; the raw values are those of profiles and labelled files.
public enum Purpose: String, Sendable, Hashable, CaseIterable {
  case news, documentary, education, advertising, promotion, merchandise, magazine, entertainment
  case noncommercial, editorial, commercial
  case otherThanNews = "not:news"
  case otherThanEditorial = "not:editorial"

  /// Whether it is commercial, or a part of that.
  var isCommercial: Bool { self == .commercial || Purpose.commercial.parts.contains(self) }

  /// The purposes it stands for (RIGHTS.md 7, R2).
  public var parts: Set<Purpose> {
    switch self {
    case .editorial: [.news, .documentary, .education]
    case .commercial: [.advertising, .promotion, .merchandise]
    case .otherThanNews: Set(Self.allCases).subtracting([.news])
    case .otherThanEditorial: Set(Self.allCases).subtracting(Purpose.editorial.parts)
    case .news, .documentary, .education, .advertising, .promotion, .merchandise, .magazine,
      .entertainment, .noncommercial:
      [self]
    }
  }

  /// Whether it stands for a purpose of a profile, which may have a name of its own.
  func stands(for purpose: String) -> Bool {
    guard let purpose = Purpose(rawValue: purpose) else {
      return self == .otherThanNews || self == .otherThanEditorial
    }
    return parts.contains(purpose)
  }
}

/// A kind of programme.
public enum Programme: String, Sendable, Hashable, CaseIterable {
  case newsBulletin = "scheduled-news-bulletin"
  case magazineShow = "magazine-show"
}
