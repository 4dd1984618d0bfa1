import Clips

/// The raw list of one schema.org ItemList; `ids` gives the clips that its entries can name.
func linkedList(_ object: JSONObject, ids: [String: String], _ page: WebPage) -> RawList {
  var fields = JSONFields(object)
  var list = RawList()
  list.format = "html-jsonld"
  list.id = fields.text("@id", "url")
  list.title = (fields.text("name") ?? page.meta("og:title") ?? page.title).map(withoutEntities)
  list.source = page.meta("og:site_name")
  list.times = fields.texts("datemodified", "datepublished")
  list.statedTotal = fields.text("numberofitems").flatMap(wholeNumber)
  list.isUnordered = fields.text("itemlistorder")?.hasSuffix("Unordered") == true
  for element in fields.value("itemlistelement").map(elements) ?? [] {
    list.entries.append(entry(element, ids: ids))
  }
  return list
}

/// The elements of a list value that may be wrapped in `@list`.
private func elements(_ value: JSONValue) -> [JSONValue] {
  guard let object = value.members, let inner = object["@list"] else { return value.listed }
  return inner.listed
}

private func entry(_ element: JSONValue, ids: [String: String]) -> RawEntry {
  var entry = RawEntry()
  guard let object = element.members else {
    let text = element.texts.first
    entry.title = text.map(withoutEntities)
    entry.clipID = text.flatMap { ids[$0] ?? ($0.contains("://") ? $0 : nil) }
    return entry
  }
  var fields = JSONFields(object)
  let item = fields.value("item")
  var inner = JSONFields(item?.members ?? object)
  entry.rank = fields.text("position")
  let names =
    fields.texts("url", "@id") + (item?.text.map { [$0] } ?? [])
    + inner.texts("@id", "url", "embedurl", "contenturl")
  let title = fields.text("name") ?? inner.text("name", "headline")
  entry.title = title.map(withoutEntities)
  entry.duration = inner.text("duration")
  let known = (names + [title].compactMap { $0 }).compactMap { ids[$0] }
  entry.clipID = known.first ?? names.first
  return entry
}
