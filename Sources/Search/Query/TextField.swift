/// The fields whose words are searched.
public enum TextField: String, CaseIterable, Hashable, Sendable {
  case title
  case text
  case country
  case city
  case agency
  case source
  case slug
  case credit
  case restriction
  case shot

  /// One line for help and completion.
  public var summary: String {
    switch self {
    case .title: "words of the title or headline"
    case .text: "words of the description, script or shotlist"
    case .country: "country filmed in"
    case .city: "city filmed in"
    case .agency: "agency or publisher"
    case .source: "agency, or file, folder or feed it came from"
    case .slug: "words of the slug"
    case .credit: "words of the credit line, and of credits the restrictions demand"
    case .restriction: "words of the restrictions"
    case .shot: "words of the shotlist"
    }
  }
}
