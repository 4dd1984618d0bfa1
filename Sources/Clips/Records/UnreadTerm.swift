/// What stood in a field of rights, status, embargo or expiry and has not the form the field
/// takes; a clip that has one is never free of doubt.
public struct UnreadTerm: JSONRecord {
  /// The field as sent, e.g. `embargo`, `shots.rights`.
  public var field: String?
  /// What stood in it.
  public var text: String?

  /// A term without field.
  public init() {}

  /// What stood in that field.
  public init(field: String, _ text: String?) {
    self.field = field
    self.text = text
  }

  /// JSON names.
  public mutating func code(_ coder: inout FieldCoder) {
    coder.field("field", &field)
    coder.field("text", &text)
  }
}
