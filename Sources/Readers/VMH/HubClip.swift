import Clips

/// The raw clip of one `photoVideoMetadataIPTC` object; what it does not read stays in `fields`.
func hubClip(_ fields: inout JSONFields) -> RawClip {
  var clip = RawClip()
  clip.id = fields.hubTexts("identifiers", "videoidentifier", "digitalvideoid", "guid").first
  clip.titles = fields.hubTexts("headline").map { RawTitle(.headline, $0) }
  clip.titles += fields.hubTexts("title").map { RawTitle(.title, $0) }
  clip.sections = fields.hubTexts("description").map { RawSection(.description, $0) }
  clip.sections += fields.hubTexts("transcript").map { RawSection(.transcript, $0) }
  clip.kind = ClipKind(typeWord: fields.text("mediatype").flatMap(majorType)) ?? .video
  clip.dates += fields.hubTexts("datereleased").map {
    RawDate(.published, field: "dateReleased", $0)
  }
  clip.dates += fields.hubTexts("datecreated").map {
    RawDate(.contentCreated, field: "dateCreated", $0)
  }
  clip.dates += fields.hubTexts("datemodified").map {
    RawDate(.versionCreated, field: "dateModified", $0)
  }
  clip.durations = fields.hubTexts("editorialdurations", "fileduration").map { RawDuration($0) }
  clip.languages = fields.hubTexts("language", "languages")
  clip.source = fields.hubTexts("feedidentifier", "source", "supplier").first
  let created = places(fields.value("locationscreated", "locationcreated"))
  clip.place = created.first
  clip.placesShown = Array(created.dropFirst())
  clip.placesShown += places(fields.value("locationsshown", "locationshown"))
  clip.rightsHolder = fields.hubTexts("copyrightowners", "copyrightowner").first
  clip.copyright = fields.hubTexts("copyrightnotice").first
  clip.credit = fields.hubTexts("creditline").first
  clip.restrictions = fields.terms("rightsusageterms").map {
    RawRestriction($0, from: "rightsUsageTerms")
  }
  takeFurtherTerms(&fields, into: &clip)
  takeDataMining(&fields, into: &clip)
  clip.licence = fields.hubTexts("license", "licence", "webstatementrights").first
  clip.people = fields.hubTexts("personsshown", "personsheard")
  clip.organisations = fields.hubTexts("featuredorganisations")
  clip.genre = fields.hubTexts("genres")
  clip.keywords = fields.hubTexts("keywords")
  return clip
}

private func majorType(_ mime: String) -> String { String(mime.prefix { $0 != "/" }) }

/// Places that are lines, objects of their parts, or lists of either.
private func places(_ value: JSONValue?) -> [RawPlace] {
  (value?.listed ?? []).compactMap { element in
    guard let object = element.members else {
      return element.texts.first.map { RawPlace(raw: $0) }
    }
    return place(object)
  }
}

/// A place from an object whose parts may be language maps, under the names of Video Metadata Hub
/// and of exiftool.
func place(_ object: JSONObject) -> RawPlace? {
  var fields = JSONFields(object)
  var place = RawPlace()
  place.city = fields.hubTexts("city", "locationcreatedcity").first
  place.region = fields.hubTexts("provincestate", "state").first
  place.country = fields.hubTexts("countryname", "country").first
  place.countryCode = fields.hubTexts("countrycode").first
  place.raw = fields.hubTexts("name", "locationname", "sublocation").first
  return place == RawPlace() ? nil : place
}
