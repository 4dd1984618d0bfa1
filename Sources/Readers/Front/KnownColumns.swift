/// True for a column heading that a table of clips may have (FORMATS 5.10).
func isKnownColumn(_ heading: String) -> Bool {
  let key = wordKey(squeezed(heading)).filter { $0.isLetter || $0.isNumber || $0 == "#" }
  return knownColumns.contains(key)
}

private let knownColumns: Set<String> = [
  "id", "videoid", "assetid", "storynumber", "clipid", "guid", "title", "headline", "name",
  "published", "publishedat", "publishtime", "date", "uploaddate", "uploaded", "duration", "length",
  "trt", "source", "channeltitle", "agency", "provider", "supplier", "description", "summary",
  "restrictions", "restriction", "rights", "usage", "usageterms", "license", "licence", "credit",
  "credits", "url", "link", "filename", "file", "tags", "keywords", "viewcount", "views",
  "thumbnaillink", "thumbnail", "location", "country", "city", "language", "rank", "#", "pos",
  "position", "no", "status", "trendingdate", "version", "slug", "embargo", "expires", "kind",
]
