/// Where the footage is from, as its sender says.
public struct Location: JSONRecord {
  /// The country's name as sent, or the English short name of a code.
  public var country: String?
  /// ISO 3166-1 alpha-2 code of the country.
  public var countryCode: String?
  /// The region within the country.
  public var region: String?
  /// The city.
  public var city: String?
  /// The whole place line as sent.
  public var raw: String?
  /// True where the sender only claims it ("said to be", "purportedly").
  public var isHedged = false

  /// A place without name.
  public init() {}

  /// JSON names.
  public mutating func code(_ coder: inout FieldCoder) {
    coder.field("country", &country)
    coder.field("countryCode", &countryCode)
    coder.field("region", &region)
    coder.field("city", &city)
    coder.field("raw", &raw)
    coder.field("hedged", &isHedged, default: false)
  }
}

extension Location {
  /// City and country for a narrow column, else the line as sent; nil where nothing is known.
  public var shortName: String? {
    let parts = [city, region, country ?? countryCode].compactMap { $0 }
    return parts.isEmpty ? raw : parts.joined(separator: ", ")
  }
}
