import Clips

/// What had to be repaired or left out to read a part of an XML document.
struct XMLDamage: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  /// The markup is not well formed.
  static let lenient = XMLDamage(rawValue: 1)
  /// A document type was skipped, with all entities it may declare.
  static let documentType = XMLDamage(rawValue: 2)
  /// A text was longer than the bound and was cut.
  static let cutText = XMLDamage(rawValue: 4)
  /// The record had more elements than the bound; the last ones were left out.
  static let cutElements = XMLDamage(rawValue: 8)
}

extension XMLDamage {
  /// The notes that tell of it.
  var notes: [Note] {
    var notes: [Note] = []
    if contains(.lenient) { notes.append(Note(.xmlLenient)) }
    if contains(.documentType) {
      notes.append(Note(.valueDropped, field: "doctype", "declarations are not read"))
    }
    if contains(.cutText) { notes.append(Note(.valueDropped, field: "text", "text cut")) }
    if contains(.cutElements) {
      notes.append(Note(.valueDropped, field: "xml", "too many elements"))
    }
    return notes
  }
}
