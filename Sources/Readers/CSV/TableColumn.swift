/// A column of a clip table that newsreel knows (FORMATS 5.10).
enum TableColumn: String, CaseIterable {
  case id, storyNumber, version, title, headline, slug, kind
  case published, updated, created, contentDate, duration
  case source, service, description, summary, storyline, script, shotlist, transcript, note
  case restrictions, territory, platform, licence, credit, copyright, rightsHolder, price, embargo,
    expires, status
  case url, filename, media, thumbnail, tags, genre, people
  case views, likes, downloads
  case location, country, city, region, language
  case rank, trendingDate

  /// The column that a heading names in any case and with any punctuation; nil where unknown.
  init?(heading: String) {
    let name = Self.folded(heading)
    if name.isEmpty, heading.unicodeScalars.contains("#") {
      self = .rank
      return
    }
    guard let column = Self.names[name] else {
      if name.hasPrefix("trending") {
        self = .trendingDate
        return
      }
      return nil
    }
    self = column
  }

  /// True for a column whose words are terms or may be.
  var holdsTerms: Bool {
    switch self {
    case .restrictions, .note, .territory, .platform, .embargo, .expires, .licence, .credit: true
    default: false
    }
  }

  static func folded(_ heading: String) -> String {
    var name = ""
    for scalar in heading.unicodeScalars.prefix(64) {
      let properties = scalar.properties
      guard properties.isAlphabetic || properties.numericType != nil else { continue }
      name.unicodeScalars.append(contentsOf: properties.lowercaseMapping.unicodeScalars)
    }
    return name
  }

  private static let names: [String: TableColumn] = {
    var names: [String: TableColumn] = [:]
    for column in allCases { for name in column.synonyms { names[name] = column } }
    return names
  }()

  private var synonyms: [String] {
    switch self {
    case .id: ["id", "videoid", "assetid", "itemid", "clipid", "guid", "uri", "mediaid"]
    case .storyNumber: ["storynumber", "storyno", "editnumber"]
    case .version: ["version", "revision"]
    case .title: ["title", "name", "story"]
    case .headline: ["headline"]
    case .slug: ["slug", "slugline"]
    case .kind: ["kind", "type", "mediatype"]
    case .published:
      [
        "published", "publishedat", "date", "uploaddate", "publishdate", "pubdate", "datepublished",
        "publishtime",
        "uploaded",
      ]
    case .updated: ["updated", "updatedat", "modified", "lastmodified"]
    case .created: ["created", "createdat", "datecreated"]
    case .contentDate: ["contentdate", "shotdate", "filmed", "dateline"]
    case .duration: ["duration", "length", "trt", "runningtime", "runtime"]
    case .source: ["source", "channeltitle", "agency", "provider", "supplier", "publisher"]
    case .service: ["service", "feed"]
    case .description: ["description", "synopsis"]
    case .summary: ["summary"]
    case .storyline: ["storyline"]
    case .script: ["script", "dopesheet"]
    case .shotlist: ["shotlist", "shots"]
    case .transcript: ["transcript"]
    case .note, .restrictions, .territory, .platform, .embargo, .expires: TermsHeadings.of(self)
    case .licence: ["license", "licence"]
    case .credit: ["credits", "credit", "creditline", "courtesy"]
    case .copyright: ["copyright", "copyrightnotice"]
    case .rightsHolder: ["rightsholder", "copyrightholder", "copyrightowner"]
    case .price: ["price"]
    case .status: ["status", "pubstatus"]
    case .url: ["url", "link", "href", "webpageurl", "permalink"]
    case .filename: ["filename", "file"]
    case .media: ["media", "mediaurl", "contenturl", "downloadurl", "videourl"]
    case .thumbnail: ["thumbnaillink", "thumbnail", "thumbnails", "thumbnailurl"]
    case .tags: ["tags", "keywords"]
    case .genre: ["genre", "category"]
    case .people: ["people", "persons"]
    case .views: ["viewcount", "views"]
    case .likes: ["likes", "likecount"]
    case .downloads: ["downloads", "downloadcount"]
    case .location: ["location", "place"]
    case .country: ["country"]
    case .city: ["city"]
    case .region: ["region", "state"]
    case .language: ["language", "lang"]
    case .rank:
      ["rank", "pos", "position", "no", "nr", "trendingrank", "trendingposition"]
    case .trendingDate: ["trendingdate"]
    }
  }
}
