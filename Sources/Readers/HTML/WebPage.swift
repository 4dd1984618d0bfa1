import Clips

/// What a saved web page says about its clips, before any of it is understood.
struct WebPage: Equatable {
  /// A `meta` element: its name, property or itemprop in lower case, and its content.
  struct Meta: Equatable {
    var name: String
    var content: String
  }

  /// `html/@lang`.
  var language: String?
  /// The text of `title`.
  var title: String?
  /// `link rel=canonical`.
  var canonical: String?
  /// All `meta` elements that have a name and a content.
  var metas: [Meta] = []
  /// The texts of the JSON-LD scripts.
  var scripts: [String] = []
  /// The microdata items that stand in no other, in the shape of JSON-LD.
  var microdata: [JSONObject] = []
  /// The visible text; block elements stand on lines of their own, paragraphs between blank ones.
  var text = ""
  /// True where the page was too long or too deep to be read whole.
  var isCut = false

  /// The content of the first `meta` of that name, blank contents passed over.
  func meta(_ name: String) -> String? {
    metas.first { $0.name == name && !$0.content.isEmpty }?.content
  }
}
