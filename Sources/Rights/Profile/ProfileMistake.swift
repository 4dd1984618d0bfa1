/// Something in a profile that was not understood; the field it stands in is unknown, and no
/// verdict for the profile is clear or conditions until it is mended.
public struct ProfileMistake: Sendable, Equatable {
  /// The file as it was named; empty where the profile comes from none.
  public var file: String
  /// The line, counted from 1.
  public var line: Int
  /// The field as written, `house_rules.NAME` for one within another.
  public var field: String
  /// What is wrong.
  public var fault: Fault

  /// What can be wrong with a field.
  public enum Fault: Error, Sendable, Equatable {
    /// A word none of whose meanings the field takes; known words near to it, and what it takes.
    case unknown(String, near: [String], takes: String)
    /// A name of several places.
    case severalPlaces(String)
    /// A region where one country is asked for.
    case region(String)
    /// A part of a country, and the country's code.
    case part(String, of: String)
    /// A list without anything in it.
    case empty(takes: String)
    /// A list or mapping for a single value, or the other way round.
    case wrongType(takes: String)
    /// A field that profiles have not; those near to it.
    case unknownField(near: [String])
    /// A field that is given more than once.
    case repeated
    /// A field without which there is no profile.
    case missing
    /// Two profiles of one id.
    case taken(String)
  }

  /// A mistake.
  public init(file: String, line: Int, field: String, fault: Fault) {
    self.file = file
    self.line = line
    self.field = field
    self.fault = fault
  }

  /// Where it stands, `file:line`, or the line alone.
  public var place: String { file.isEmpty ? "line \(line)" : "\(file):\(line)" }

  /// What is wrong, and what to write instead.
  public var text: String {
    switch fault {
    case .unknown(let word, let near, let takes):
      "\(field): '\(word)' is not known" + Self.meant(near)
        + (near.isEmpty ? "; write \(takes)" : "")
    case .severalPlaces(let word):
      "\(field): '\(word)' is the name of several places; write a code of two letters"
    case .region(let word): "\(field): '\(word)' is a region; write one country"
    case .part(let word, let code):
      "\(field): '\(word)' is a part of a country; write the country, \(code)"
    case .empty(let takes):
      "\(field): the list is empty; write \(takes), or leave the field out where it is not known"
    case .wrongType(let takes): "\(field): has another form; write \(takes)"
    case .unknownField(let near):
      "a profile has no field '\(field)'" + Self.meant(near)
        + (near.isEmpty ? "; free words go into 'note'" : "")
    case .repeated: "\(field): is given more than once; keep one"
    case .missing: "the profile has no '\(field)'; add it"
    case .taken(let id): "there is another profile with the id '\(id)'; give each its own"
    }
  }

  private static func meant(_ near: [String]) -> String {
    near.isEmpty ? "" : "; did you mean \(near.joined(separator: " or "))?"
  }
}

extension ProfileMistake: CustomStringConvertible {
  /// `file:line: text`.
  public var description: String { "\(place): \(text)" }
}
