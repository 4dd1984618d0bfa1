import Clips

@testable import Readers

/// Clips that use what the exports have to carry.
enum SampleClips {
  static var all: [Clip] { [ferry, plain, killed, held, archive] }

  static var ferry: Clip {
    var clip = Clip()
    clip.id = "urn:fjord:1"
    clip.version = "3"
    clip.source = "Fjord TV"
    clip.url = "https://fjord.example/1?a=b&c=d"
    clip.title = "Ferry leaves the \"old\" quay, again"
    clip.headline = "Crowds watch"
    clip.slug = "FERRY-QUAY"
    clip.kind = .video
    clip.sections = [
      Section(.description, "The ferry left at noon.\n\nNobody, it seems, was hurt."),
      Section(.shotlist, "1. Wide of ferry\n2. Close of rope"),
      Section(.storyline, "- dashes <b>and</b> & signs\nin lines"),
    ]
    clip.description = clip.sections[0].text
    clip.duration = 92.5
    clip.published = Moment("2024-03-05T15:06:07Z")
    clip.updated = Moment("2024-03-05T16:00:00Z")
    clip.location = location(city: "Bergen", country: "Norway", code: "NO", raw: "Bergen, Norway")
    clip.restrictions = [
      Restriction("No use Sweden", from: "usageterms"),
      Restriction("Mandatory credit 'Fjord TV'", from: "usageterms"),
    ]
    clip.restrictionState = .restricted
    clip.credit = "Fjord TV / A. Berg"
    clip.copyright = "© 2024 Fjord TV"
    clip.rightsHolder = "Fjord AS"
    clip.status = .usable
    clip.expires = [Expiry(at: Moment("2031-01-01T00:00:00Z"), from: "expires")]
    clip.language = "nb"
    clip.keywords = ["ferry", "=quay"]
    var file = rendition("main", "https://fjord.example/1.mp4", "video/mp4", .video)
    file.width = 1920
    file.height = 1080
    file.bytes = 123_456
    file.duration = 92.5
    file.framesPerSecond = 25
    file.bitrate = 700_000
    clip.renditions = [file]
    addDetails(to: &clip)
    return clip
  }

  private static func addDetails(to clip: inout Clip) {
    clip.storyNumber = "4711"
    clip.created = Moment("2024-03-05T14:00:00Z")
    clip.licence = "Standard 2024"
    clip.price = "rent 90 NOK"
    clip.thumbnails = ["https://fjord.example/1.jpg"]
    clip.urgency = 3
    clip.people = ["Ann Berg"]
    clip.organisations = ["Fjord AS"]
    clip.genre = ["Current"]
    clip.subjects = [Subject(code: "medtop:1", scheme: "https://s.example/", name: "transport")]
    clip.alternativeIDs = [AlternativeID(scheme: "desk", value: "77/1")]
    clip.machineRights = "{\"uid\":\"p1\"}"
    clip.statistics = Statistics()
    clip.statistics?.views = 1200
  }

  /// A clip of which little is known, without a zone and in another script.
  static var plain: Clip {
    var clip = Clip()
    clip.id = "77"
    clip.title = "Лодка на реке"
    clip.kind = .video
    clip.duration = 20
    clip.published = Moment("2024-03-05T15:06")
    clip.restrictionState = .notStated
    clip.status = .unknown
    return clip
  }

  static var killed: Clip {
    var clip = plain
    clip.id = "78"
    clip.title = "Bridge opens"
    clip.status = .killed
    clip.renditions = [rendition("main", "https://fjord.example/78.mp4", "video/mp4", .video)]
    clip.sections = [Section(.description, "Withdrawn text.")]
    clip.description = "Withdrawn text."
    return clip
  }

  static var held: Clip {
    var clip = plain
    clip.id = "79"
    clip.title = "+1 for the choir"
    clip.published = Moment("2024-03-05")
    clip.embargo = Embargo(.until, until: Moment("2030-01-01T00:00:00Z"))
    clip.status = .withheld
    clip.restrictions = [Restriction("NONE", from: "restrictions")]
    clip.restrictionState = .explicitNone
    return clip
  }

  static var archive: Clip {
    var clip = plain
    clip.id = "80"
    clip.title = "Old trams"
    clip.titleRaw = "Old trams *ARCHIVE*"
    clip.titleFlags = ["ARCHIVE"]
    clip.embargo = Embargo(.untilTold)
    clip.restrictions = [Restriction("See script", from: "restrictions")]
    clip.restrictionState = .seeElsewhere
    return clip
  }

  private static func location(city: String, country: String, code: String, raw: String) -> Location
  {
    var location = Location()
    location.city = city
    location.country = country
    location.countryCode = code
    location.raw = raw
    return location
  }

  private static func rendition(
    _ name: String, _ url: String, _ mime: String, _ medium: Medium
  ) -> Rendition {
    var rendition = Rendition()
    rendition.name = name
    rendition.url = url
    rendition.mime = mime
    rendition.medium = medium
    return rendition
  }
}
