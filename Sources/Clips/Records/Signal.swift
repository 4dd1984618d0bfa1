/// A code by which the sender tells machines something about a clip, as sent (FORMATS 3.2).
public struct Signal: JSONRecord {
  /// The vocabulary or field it is of: an alias (`edStat`, `sic`), a field (`dataMining`,
  /// `media:restriction`) or an address.
  public var scheme: String?
  /// The code within it.
  public var code: String?
  /// The words beside the code.
  public var text: String?

  /// A signal without code.
  public init() {}

  /// A signal of that vocabulary.
  public init(scheme: String?, code: String?, text: String? = nil) {
    self.scheme = scheme
    self.code = code
    self.text = text
  }

  /// JSON names.
  public mutating func code(_ coder: inout FieldCoder) {
    coder.field("scheme", &scheme)
    coder.field("code", &code)
    coder.field("text", &text)
  }

  /// Scheme and code in one, as a quote: `edStat:D`, `media:restriction deny country: de`.
  public var quote: String {
    guard let code, !code.isEmpty else { return text ?? scheme ?? "" }
    guard let scheme, !scheme.isEmpty else { return code }
    if scheme.contains("//") { return scheme + (scheme.hasSuffix("/") ? "" : "/") + code }
    return scheme + ":" + code
  }
}
