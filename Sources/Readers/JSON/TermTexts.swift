import Clips

extension JSONValue {
  /// Every text of a field of terms, at any depth: a text, a list, a language map, an object
  /// (RIGHTS 13.10). What an object names by a name of its own keeps that name as a label.
  var termTexts: [String] {
    switch self {
    case .null: return []
    case .string, .integer, .number, .bool: return [trimmedText ?? ""].filter { !$0.isEmpty }
    case .array(let elements): return elements.flatMap(\.termTexts)
    case .object(let object):
      return object.members.flatMap { member -> [String] in
        let key = member.key.lowercased()
        if Self.speakOfForm.contains(key) { return [] }
        let texts = member.value.termTexts
        if Self.carryText.contains(key) || Languages.tag(of: key) != nil || member.value.text == nil
        {
          return texts
        }
        return texts.map { member.key + ": " + $0 }
      }
    }
  }

  /// Names of members that are the text itself.
  private static let carryText: Set<String> = [
    "text", "value", "name", "literal", "usageterms", "usage_terms", "usageTerms", "terms", "words",
    "restriction", "restrictions", "usage", "description", "content", "#text", "_", "default",
    "x-default", "note", "ednote", "rights", "label", "title", "body", "html", "plain", "summary",
  ]

  /// Names of members that say how the text is written, not what.
  private static let speakOfForm: Set<String> = [
    "lang", "language", "langid", "xml:lang", "@language", "contenttype", "content_type",
    "mimetype",
    "format", "dir", "@type", "role", "scheme", "is_publishable", "ispublishable",
  ]
}

extension JSONFields {
  /// Takes every value of these names, repeated ones included, as texts of terms.
  mutating func terms(_ names: String...) -> [String] { everyValue(names).flatMap(\.termTexts) }

  /// Takes every value of these names; of each what stands in it as texts, an empty text for one
  /// without any.
  mutating func statements(_ names: String...) -> [String] {
    everyValue(names).flatMap { value in
      let texts = value.termTexts
      return texts.isEmpty ? [""] : texts
    }
  }
}

/// Reads the fields that are named for rights, status, embargo or expiry in a format that itself
/// has none: what somebody wrote there counts.
func takeFurtherTerms(_ fields: inout JSONFields, into clip: inout RawClip) {
  for name in [
    "usageterms", "usage_terms", "restrictions", "_restrictions", "restriction",
    "usagerestrictions", "rights", "_rights", "terms", "conditions", "usage", "ednote",
  ] {
    clip.restrictions += fields.terms(name).map { RawRestriction(plainIfMarkup($0), from: name) }
  }
  for text in fields.statements("embargo", "embargoed", "_embargo") {
    clip.embargoes.append(RawEmbargo(until: text))
  }
  for text in fields.statements("expires", "expiry", "_expires") {
    clip.expiries.append(RawDate(.other, field: "expires", text))
  }
  if clip.status == nil { clip.status = strictestStatus(fields.terms("pubstatus", "_status")) }
  for value in fields.terms("content-usage", "content_usage", "content-signal", "content_signal") {
    let named = value.contains(":") ? value : "Content-Usage: " + value
    clip.restrictions.append(RawRestriction(named, from: "contentUsage"))
  }
}
