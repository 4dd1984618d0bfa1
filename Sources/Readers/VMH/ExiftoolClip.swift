import Clips

/// The raw clip of one file as exiftool describes it with group names (`-G1 -j -struct`).
func exiftoolClip(_ fields: inout JSONFields) -> RawClip {
  var clip = RawClip()
  clip.id = fields.hubTexts("xmp-dc:identifier", "xmp-iptcext:digimageguid").first
  clip.titles = fields.hubTexts("xmp-photoshop:headline").map { RawTitle(.headline, $0) }
  clip.titles += fields.hubTexts("xmp-dc:title").map { RawTitle(.title, $0) }
  clip.sections = fields.hubTexts("xmp-dc:description").map { RawSection(.description, $0) }
  clip.dates = fields.hubTexts("xmp-xmpdm:releasedate").map {
    RawDate(.published, field: "ReleaseDate", $0)
  }
  clip.dates += fields.hubTexts("xmp-photoshop:datecreated").map {
    RawDate(.contentCreated, field: "DateCreated", $0)
  }
  // Measured on the file, so it wins over what people wrote.
  clip.durations = fields.hubTexts(
    "quicktime:duration", "composite:duration", "track1:trackduration"
  ).map { RawDuration($0) }
  clip.durations += [fields.value("xmp-xmpdm:duration"), fields.value("xmp-iptcext:duration")]
    .compactMap { $0 }.flatMap(durations)
  clip.languages = fields.hubTexts("xmp-dc:language")
  clip.source = fields.hubTexts("xmp-photoshop:source", "xmp-iptcext:feedidentifier").first
  clip.credit = fields.hubTexts("xmp-photoshop:credit").first
  clip.copyright = fields.hubTexts("xmp-dc:rights").first
  clip.rightsHolder = fields.hubTexts("xmp-xmprights:owner", "xmp-plus:copyrightownername").first
  clip.restrictions = fields.terms("xmp-xmprights:usageterms").map {
    RawRestriction($0, from: "UsageTerms")
  }
  clip.keywords = fields.hubTexts("xmp-dc:subject")
  takeDataMining(&fields, into: &clip)
  clip.genre = fields.hubTexts("xmp-iptcext:genre")
  clip.people = fields.hubTexts("xmp-iptcext:personinimage", "xmp-iptcext:personheard")
  takePlaces(&fields, into: &clip)
  takeFile(&fields, into: &clip)
  return clip
}

/// Lengths as text, or as a count of units: `{"Scale": "1/25", "Value": 1550}`.
private func durations(_ value: JSONValue) -> [RawDuration] {
  guard let object = value.members else { return value.hubTexts.map { RawDuration($0) } }
  var fields = JSONFields(object)
  guard let scale = fields.text("scale"), let count = fields.text("value").flatMap(plainNumber)
  else { return value.hubTexts.map { RawDuration($0) } }
  let parts = scale.split(separator: "/").compactMap { plainNumber($0) }
  let unit = parts.count == 2 && parts[1] > 0 ? parts[0] / parts[1] : parts.first
  return unit.map { [RawDuration(JSONWriter.text(of: count * $0))] } ?? []
}

private func takePlaces(_ fields: inout JSONFields, into clip: inout RawClip) {
  let created = fields.objects("xmp-iptcext:locationcreated").compactMap(place)
  clip.place = created.first
  clip.placesShown = Array(created.dropFirst())
  clip.placesShown += fields.objects("xmp-iptcext:locationshown").compactMap(place)
  guard clip.place == nil else { return }
  var place = RawPlace()
  place.city = fields.hubTexts("xmp-photoshop:city").first
  place.region = fields.hubTexts("xmp-photoshop:state").first
  place.country = fields.hubTexts("xmp-photoshop:country").first
  if place != RawPlace() { clip.place = place }
}

private func takeFile(_ fields: inout JSONFields, into clip: inout RawClip) {
  var rendition = RawRendition()
  rendition.reference = fields.text("sourcefile", "system:filename")
  rendition.mime = fields.text("file:mimetype")
  rendition.size = fields.text("system:filesize", "file:filesize")
  rendition.width = fields.text("quicktime:imagewidth", "track1:imagewidth", "file:imagewidth")
  rendition.height = fields.text("quicktime:imageheight", "track1:imageheight", "file:imageheight")
  rendition.frameRate = fields.text("quicktime:videoframerate", "track1:videoframerate")
  clip.kind = rendition.mime.flatMap { ClipKind(typeWord: String($0.prefix { $0 != "/" })) }
  if rendition.reference != nil { clip.renditions.append(rendition) }
}
