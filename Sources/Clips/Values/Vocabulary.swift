/// What a clip is made of; any video part makes an item `video`.
public enum ClipKind: String, Sendable, CaseIterable, JSONField {
  case video, live, audio, picture, graphic, text, composite, planning, other
}

/// Whether a clip may be used at all, as its sender says (`unknown` where nothing is said).
public enum ClipStatus: String, Sendable, CaseIterable, JSONField {
  case usable, withheld, killed, unknown
}

/// What a section of text is for.
public enum SectionRole: String, Sendable, CaseIterable, JSONField {
  case description, summary, caption, body, dopesheet, storyline, script, shotlist, transcript
  case audio, note, unknown
}

/// What is known of the restrictions of a clip before any of them is understood.
public enum RestrictionState: String, Sendable, CaseIterable, JSONField {
  case notStated, explicitNone, restricted, seeElsewhere
}

/// Whether and how long a clip is held back.
public enum EmbargoState: String, Sendable, CaseIterable, JSONField {
  case until, untilTold, textOnly, invalid
}

/// What kind of listing a list is.
public enum ListKind: String, Sendable, CaseIterable, JSONField {
  case top, feed, playlist, package, saved, search
}

/// How a list entry stands to the clips that are loaded.
public enum EntryState: String, Sendable, CaseIterable, JSONField {
  case loaded, dangling, killed, withheld, embargoed, expired
}

/// What a media file holds.
public enum Medium: String, Sendable, CaseIterable, JSONField {
  case video, audio, picture, stream, text
}

/// Why a sender speaks up about a clip that was sent already.
public enum AdvisoryKind: String, Sendable, CaseIterable, JSONField {
  case kill = "KILL"
  case withhold = "WITHHOLD"
  case correction = "CORRECTION"
  case update = "UPDATE"
  case refile = "REFILE"
  case `repeat` = "REPEAT"
  case hold = "HOLD"
  case release = "RELEASE"
  case contentWarning = "CONTENT-WARNING"
  case embargo = "EMBARGO"
}

/// What a reader guessed, cleaned or lost (FORMATS section 9).
public enum NoteCode: String, Sendable, CaseIterable, JSONField {
  case titleDurationSplit = "title-duration-split"
  case titleFlag = "title-flag"
  case titleFallback = "title-fallback"
  case idDerived = "id-derived"
  case sourceDerived = "source-derived"
  case digitsFolded = "digits-folded"
  case monthNameArabic = "month-name-ar"
  case zoneMissing = "zone-missing"
  case dateOnly = "date-only"
  case dateUnparsed = "date-unparsed"
  case durationUnitGuessed = "duration-unit-guessed"
  case durationUnparsed = "duration-unparsed"
  case durationConflict = "duration-conflict"
  case embargoText = "embargo-text"
  case expiryInText = "expiry-in-text"
  case statusUnknown = "status-unknown"
  case termsMisread = "terms-misread"
  case recordDamaged = "record-damaged"
  case repeatedText = "repeated-text"
  case boilerplateDropped = "boilerplate-dropped"
  case confusableFound = "confusable-found"
  case charsetOverridden = "charset-overridden"
  case strayBytes = "stray-bytes"
  case xmlLenient = "xml-lenient"
  case jsonLenient = "json-lenient"
  case recordTruncated = "record-truncated"
  case partsMerged = "parts-merged"
  case changedWithoutVersion = "changed-without-version"
  case rankConflict = "rank-conflict"
  case listEmpty = "list-empty"
  case listDangling = "list-dangling"
  case valueDropped = "value-dropped"
  case conceptSkipped = "concept-skipped"
}
