import Clips

/// A clip with a bit of everything.
func harbourClip() -> Clip {
  var clip = Clip()
  clip.id = "4017-22"
  clip.version = "3"
  clip.title = "Harbour ferry runs aground"
  clip.titleFlags = ["UPDATE"]
  clip.source = "Coastwire"
  clip.url = "https://coastwire.example/clips/4017?lang=en"
  clip.published = Moment("2026-03-02T07:15:00Z")
  clip.duration = 135.9
  clip.location = Location()
  clip.location?.city = "Bergen"
  clip.location?.country = "Norway"
  clip.restrictions = [
    Restriction("NO ACCESS NORWAY / MUST CREDIT \"FERRYCAM\""),
    Restriction("No resale.", scope: "shots 4-5"),
  ]
  clip.restrictionState = .restricted
  clip.credit = "Ferrycam / Coastwire"
  clip.language = "en"
  clip.sections = [
    Section(.storyline, "A ferry ran aground.\n\nNobody was hurt."),
    Section(.note, "Ring the desk.", isPublic: false),
  ]
  var wide = Shot()
  wide.number = 1
  wide.start = 0
  wide.end = 12.4
  wide.text = "Wide of the ferry"
  var bite = Shot()
  bite.number = 4
  bite.start = 61
  bite.kind = "soundbite"
  bite.language = "no"
  bite.speaker = "Kari Vik, skipper"
  bite.text = "We felt a bump."
  bite.rights = "No resale"
  clip.shots = [wide, bite]
  return clip
}
