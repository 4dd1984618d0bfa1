extension Clip {
  /// The word that marks a clip in JSON Lines.
  public static let typeWord = "clip"

  /// JSON names (FORMATS section 10).
  public mutating func code(_ coder: inout FieldCoder) {
    coder.type(Self.typeWord)
    coder.field("id", &id, default: "", always: true)
    coder.field("idDerived", &isIDDerived, default: false)
    coder.field("version", &version)
    coder.fields("altIds", &alternativeIDs)
    coder.field("storyNumber", &storyNumber)
    coder.field("source", &source)
    coder.field("sourceDerived", &isSourceDerived, default: false)
    coder.field("service", &service)
    coder.field("url", &url)
    codeTexts(&coder)
    codeTimes(&coder)
    coder.field("location", &location)
    coder.fields("locationsShown", &locationsShown)
    codeRights(&coder)
    codeSubjects(&coder)
    coder.fields("renditions", &renditions)
    coder.fields("thumbnails", &thumbnails)
    coder.fields("related", &related)
    coder.field("stats", &statistics)
    coder.field("origin", &origin)
    coder.fields("notes", &notes)
    coder.rest("extra", &extra)
  }

  private mutating func codeTexts(_ coder: inout FieldCoder) {
    coder.field("title", &title, default: "", always: true)
    coder.field("titleRaw", &titleRaw)
    coder.field("titleFrom", &titleFrom)
    coder.fields("titleFlags", &titleFlags)
    coder.field("headline", &headline)
    coder.field("slug", &slug)
    coder.field("kind", &kind, default: .other, always: true)
    coder.field("contentElement", &contentElement)
    coder.field("description", &description)
    coder.fields("sections", &sections)
    coder.field("toFollow", &isTextToFollow, default: false)
    coder.fields("shots", &shots)
  }

  private mutating func codeTimes(_ coder: inout FieldCoder) {
    coder.field("duration", &duration)
    coder.field("durationRaw", &durationRaw)
    coder.field("durationSuspect", &isDurationSuspect, default: false)
    coder.field("published", &published)
    coder.field("updated", &updated)
    coder.field("created", &created)
    coder.field("captured", &captured)
    coder.field("contentDate", &contentDate)
    coder.field("dates", &dates, default: JSONObject())
  }

  private mutating func codeRights(_ coder: inout FieldCoder) {
    coder.fields("restrictions", &restrictions)
    coder.field("restrictionState", &restrictionState)
    coder.field("rightsHolder", &rightsHolder)
    coder.field("copyright", &copyright)
    coder.field("credit", &credit)
    coder.field("licence", &licence)
    coder.field("price", &price)
    coder.field("machineRights", &machineRights)
    coder.fields("signals", &signals)
    coder.fields("unread", &unread)
    coder.field("damaged", &isDamaged, default: false)
    coder.field("embargo", &embargo)
    coder.fields("expires", &expires)
    coder.field("status", &status)
    coder.field("statusRaw", &statusRaw)
    coder.field("urgency", &urgency)
    coder.fields("advisories", &advisories)
    coder.fields("supersedes", &supersedes)
    coder.field("supersededBy", &supersededBy)
  }

  private mutating func codeSubjects(_ coder: inout FieldCoder) {
    coder.field("language", &language)
    coder.fields("languages", &languages)
    coder.fields("keywords", &keywords)
    coder.fields("subjects", &subjects)
    coder.fields("genre", &genre)
    coder.fields("people", &people)
    coder.fields("organisations", &organisations)
    coder.fields("contentWarnings", &contentWarnings)
  }
}
