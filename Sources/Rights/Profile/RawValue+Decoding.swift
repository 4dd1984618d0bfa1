extension RawValue: Decodable {
  private struct Name: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// A value of any decoder; what a decoder knows of lines is lost.
  public init(from decoder: any Decoder) throws {
    if let container = try? decoder.container(keyedBy: Name.self) {
      let names = container.allKeys.sorted { $0.stringValue < $1.stringValue }
      self = .entries(
        try names.map {
          RawEntry(
            $0.stringValue, line: 1, try container.decode(RawValue.self, forKey: $0))
        })
    } else if var container = try? decoder.unkeyedContainer() {
      var items: [RawItem] = []
      while !container.isAtEnd {
        items.append(RawItem(line: 1, try container.decode(RawValue.self)))
      }
      self = .list(items)
    } else {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        self = .nothing
      } else if let truth = try? container.decode(Bool.self) {
        self = .text(truth ? "true" : "false")
      } else if let number = try? container.decode(Int.self) {
        self = .text(String(number))
      } else if let number = try? container.decode(Double.self) {
        self = .text(String(number))
      } else {
        self = .text(try container.decode(String.self))
      }
    }
  }
}

extension Profile: Decodable {
  /// Reads a profile with its mistakes from any decoder; one without an id is refused.
  public init(from decoder: any Decoder) throws {
    guard case .entries(let entries) = try RawValue(from: decoder),
      let profile = ProfileReader.read(RawProfile(file: "", entries: entries)).profile
    else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "a profile has an id"))
    }
    self = profile
  }
}
