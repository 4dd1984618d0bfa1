import Clips

/// One `NewsItem` of NewsML 1.x: its components at any depth tell of one clip, or of an index.
struct NewsML1Item {
  let item: XMLElement
  let envelope: XMLElement?
  /// All components, outermost first, without those of items within.
  let components: [XMLElement]

  /// An item in that envelope.
  init(_ item: XMLElement, in envelope: XMLElement?) {
    self.item = item
    self.envelope = envelope
    var components = item.children("NewsComponent")
    var next = 0
    while next < components.count, components.count < 10_000 {
      components += components[next].children("NewsComponent")
      next += 1
    }
    self.components = components
  }

  /// The headlines, outermost first.
  var headlines: [String] {
    components.flatMap { component in
      component.children("NewsLines").flatMap { lines in
        lines.children.filter { $0.name == "HeadLine" || $0.name == "Headline" }
          .compactMap(\.line)
      }
    }
  }

  /// References to other items, and items within.
  var references: [XMLElement] {
    components.flatMap { component in
      component.children.filter { $0.name == "NewsItemRef" || $0.name == "NewsItem" }
    }
  }

  /// The content items in document order.
  var contents: [(item: XMLElement, component: XMLElement)] {
    components.flatMap { component in
      component.children("ContentItem").map { ($0, component) }
    }.sorted { $0.item.index < $1.item.index }
  }

  /// True for an index: references and no media of its own, or neither content nor headline.
  var isIndex: Bool {
    let contents = contents
    if references.isEmpty { return contents.isEmpty && headlines.isEmpty }
    return !contents.contains { $0.item["Href"] != nil }
  }

  private var identification: XMLElement? { item.child("Identification") }
  private var management: XMLElement? { item.child("NewsManagement") }
  private var nameLabel: String? { identification?.line(of: "NameLabel") }

  /// The identifiers: the id without revision, the revision, the public identifier as sent.
  private var identifier: (id: String?, revision: String?, full: String?) {
    let news = identification?.child("NewsIdentifier")
    let revision = news?.line(of: "RevisionId")
    let full = news?.line(of: "PublicIdentifier")
    let number = news?.line(of: "NewsItemId")
    if let full, number.map({ full.contains($0) }) ?? true {
      return (Self.withoutRevision(full, revision), revision, full)
    }
    guard let number else { return (nil, revision, full) }
    let parts = ["urn:newsml", news?.line(of: "ProviderId"), news?.line(of: "DateId"), number]
    return (parts.compactMap { $0 }.joined(separator: ":"), revision, full)
  }

  /// The identifier without `:2` or `:2N` at its end; nil takes any revision away.
  static func withoutRevision(_ identifier: String, _ revision: String?) -> String {
    guard let colon = identifier.lastIndex(of: ":") else { return identifier }
    let tail = identifier[identifier.index(after: colon)...]
    let digits = tail.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, tail.dropFirst(digits.count).count <= 1,
      tail.dropFirst(digits.count).allSatisfy(\.isLetter), revision.map({ $0 == digits }) ?? true
    else { return identifier }
    return String(identifier[..<colon])
  }

  /// The list an index is.
  func list() -> RawList {
    var list = RawList()
    let identifier = identifier
    list.id = identifier.id
    list.version = identifier.revision
    list.title = headlines.first ?? nameLabel
    list.hints = [nameLabel].compactMap { $0 }
    list.source = source
    list.kind = .package
    list.line = item.lineNumber
    list.times = [
      management?.line(of: "ThisRevisionCreated"), envelope?.line(of: "DateAndTime"),
    ].compactMap { $0 }
    for component in components {
      let title = component.child("NewsLines").flatMap {
        $0.line(of: "HeadLine") ?? $0.line(of: "Headline")
      }
      for reference in component.children {
        var entry = RawEntry()
        switch reference.name {
        case "NewsItemRef":
          entry.clipID = reference["NewsItem"].map { Self.reference($0) }
          entry.title =
            reference.line(of: "HeadLine") ?? (title == list.title ? nil : title)
            ?? reference.line(of: "Comment")
        case "NewsItem":
          let inner = NewsML1Item(reference, in: envelope)
          entry.clipID = inner.identifier.id
          entry.title = inner.headlines.first ?? inner.nameLabel
        default: continue
        }
        list.entries.append(entry)
      }
    }
    return list
  }

  /// A URN names a revision, which the id of a clip does not have.
  private static func reference(_ text: String) -> String {
    text.hasPrefix("urn:newsml:") && text.count(where: { $0 == ":" }) >= 5
      ? withoutRevision(text, nil) : text
  }

  private var source: String? {
    let metadata = components.lazy.compactMap { $0.child("AdministrativeMetadata") }
    let party: (XMLElement?) -> String? = { $0?.child("Party")?["FormalName"] }
    return metadata.compactMap { party($0.child("Provider")) }.first
      ?? party(envelope?.child("SentFrom"))
      ?? metadata.compactMap { party($0.child("Source")) }.first
      ?? identification?.child("NewsIdentifier")?.line(of: "ProviderId")
  }

  /// The clip the item is.
  func clip() -> RawClip {
    var clip = RawClip()
    let identifier = identifier
    clip.line = item.lineNumber
    clip.id = identifier.id
    clip.version = identifier.revision
    if let full = identifier.full, full != identifier.id {
      clip.alternativeIDs.append(AlternativeID(scheme: "PublicIdentifier", value: full))
    }
    clip.source = source
    clip.service = envelope?.child("NewsService")?["FormalName"]
    clip.defaultStatus = .usable
    for headline in headlines { clip.titles.append(RawTitle(.headline, headline)) }
    if let management { clip.readNewsManagement(management) }
    for component in components { clip.readNewsComponent(component) }
    if let nameLabel { clip.titles.append(RawTitle(.name, nameLabel)) }
    for content in contents { clip.readContentItem(content.item, in: content.component) }
    clip.finishNewsML1(item, components.first)
    for reference in references where reference.name == "NewsItemRef" {
      var link = Related()
      link.relation = "NewsItemRef"
      link.id = reference["NewsItem"].map { Self.reference($0) }
      clip.related.append(link)
    }
    return clip
  }
}

extension XMLElement {
  /// The formal name of the first child of that name.
  func formalName(of name: String) -> String? { child(name)?["FormalName"] }

  /// The values of the properties of that formal name.
  func properties(_ name: String) -> [String] {
    children("Property").filter { $0["FormalName"] == name }.compactMap { $0["Value"] }
  }
}
