/// A name that can stand before `:` in a query.
public enum Field: Hashable, Sendable {
  case text(TextField)
  case value(ValueField)
  case date(DateField)
  case number(NumberField)
  case has
  case state

  /// Every field, in the order help shows them.
  public static let all: [Field] =
    TextField.allCases.map(Field.text) + ValueField.allCases.map(Field.value)
    + DateField.allCases.map(Field.date) + NumberField.allCases.map(Field.number)
    + [.has, .state]

  /// The field of a name in any case; nil if there is none.
  public init?(named name: String) {
    let lower = name.lowercased()
    if let field = TextField(rawValue: lower) {
      self = .text(field)
    } else if let field = ValueField(rawValue: lower) {
      self = .value(field)
    } else if let field = DateField(rawValue: lower) {
      self = .date(field)
    } else if let field = NumberField(rawValue: lower) {
      self = .number(field)
    } else if lower == "has" {
      self = .has
    } else if lower == "is" {
      self = .state
    } else {
      return nil
    }
  }

  /// The name as it is written in a query, without the colon.
  public var name: String {
    switch self {
    case .text(let field): field.rawValue
    case .value(let field): field.rawValue
    case .date(let field): field.rawValue
    case .number(let field): field.rawValue
    case .has: "has"
    case .state: "is"
    }
  }

  /// One line for help and completion.
  public var summary: String {
    switch self {
    case .text(let field): field.summary
    case .value(let field): field.summary
    case .date(let field): field.summary
    case .number(let field): field.summary
    case .has: "what the clip carries, as in has:shotlist"
    case .state: "what the clip is, as in is:new"
    }
  }

  /// The only values the field can have; nil where any may occur.
  public var knownValues: [String]? {
    switch self {
    case .value(let field): field.knownValues
    case .has: Feature.allCases.map(\.rawValue)
    case .state: ClipState.allCases.map(\.rawValue)
    case .text, .date, .number: nil
    }
  }

  var isComparable: Bool {
    switch self {
    case .date, .number: true
    case .text, .value, .has, .state: false
    }
  }
}
