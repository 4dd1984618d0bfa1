import Clips

/// Reads `description_*`, `body_*`, `descriptions[]` and `bodies[]`; of several forms of one text
/// the one that keeps paragraphs is taken.
func takeNinjsTexts(_ fields: inout JSONFields, into clip: inout RawClip) {
  for (prefix, list, role) in [
    ("description", "descriptions", SectionRole.description), ("body", "bodies", .body),
  ] {
    var variants = TextVariants()
    for value in fields.value(list)?.listed ?? [] {
      if let object = value.members {
        variants.add(object: object, role: role)
      } else {
        value.texts.forEach { variants.add($0, role: role, name: "", form: nil) }
      }
    }
    for (suffix, value) in fields.values(prefixed: prefix + "_") {
      if suffix == "creditline" {
        clip.credit = clip.credit ?? value.texts.first
        continue
      }
      let words = suffix.split(separator: "_").map(String.init)
      let form = words.compactMap { textForm(word: $0) }.first
      let name = words.filter { textForm(word: $0) == nil }.joined(separator: "_")
      for text in value.texts {
        variants.add(text, role: SectionRole(roleWord: name) ?? role, name: name, form: form)
      }
    }
    fields.texts(prefix).forEach { variants.add($0, role: role, name: "", form: nil) }
    clip.sections += variants.sections
  }
  for name in ["summary", "abstract", "caption", "storyline", "script", "shotlist", "transcript"] {
    for text in fields.texts(name) {
      clip.sections.append(
        RawSection(
          SectionRole(roleWord: name) ?? .unknown, text,
          form: looksLikeMarkup(text) ? .markup : .plain, from: name))
    }
  }
}

/// The forms in which one text was sent, by role and name.
private struct TextVariants {
  private struct Variant {
    var role: SectionRole
    var name: String
    var text: String
    var form: TextForm
  }

  private var variants: [Variant] = []

  mutating func add(object: JSONObject, role: SectionRole) {
    var fields = JSONFields(object)
    let name = fields.text("role", "name") ?? ""
    let form = textForm(word: fields.text("contenttype", "mimetype", "type"))
    guard let text = fields.text("value", "text", "content") else { return }
    let named = SectionRole(roleWord: name) ?? role
    // "main" and the like name a body among bodies.
    add(text, role: named == .description ? role : named, name: name, form: form)
  }

  mutating func add(_ text: String, role: SectionRole, name: String, form: TextForm?) {
    let isMarkup =
      switch form {
      case .markup: true
      case .plain: ["<p>", "<p ", "<br", "<div"].contains(where: text.contains)
      case nil: looksLikeMarkup(text)
      }
    let form = isMarkup ? TextForm.markup : .plain
    variants.append(Variant(role: role, name: name, text: text, form: form))
  }

  /// One section for each role and name, in the order of their first form.
  var sections: [RawSection] {
    var order: [String] = []
    var best: [String: Variant] = [:]
    for variant in variants {
      let key = variant.role.rawValue + "/" + variant.name
      guard let known = best[key] else {
        order.append(key)
        best[key] = variant
        continue
      }
      if known.form == variant.form {
        let further = key + "/\(order.count)"
        order.append(further)
        best[further] = variant
      } else if Self.length(variant) * 10 >= Self.length(known) * (variant.form == .markup ? 8 : 12)
      {
        best[key] = variant
      }
    }
    return order.compactMap { best[$0] }.map { RawSection($0.role, $0.text, form: $0.form) }
  }

  private static func length(_ variant: Variant) -> Int {
    variant.form == .markup
      ? plainText(ofMarkup: variant.text).utf8.count : variant.text.utf8.count
  }
}
