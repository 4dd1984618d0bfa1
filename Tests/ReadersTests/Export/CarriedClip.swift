import Clips

@testable import Readers

extension Clip {
  /// The clip as the format can tell it: what it has no words for is changed the safe way.
  func expected(from format: ExportFormat) -> Clip {
    var clip = format == .jsonl ? self : withoutKilledContent
    switch format {
    case .jsonl, .csv, .tsv: break
    case .ninjs:
      if clip.status == .unknown { clip.status = .usable }
      if clip.embargo?.state == .untilTold {
        clip.embargo = Embargo(.invalid, text: Embargo.untilToldWords)
      }
      let metadata: [SectionRole] = [.description, .summary, .caption]
      clip.sections =
        clip.sections.filter { metadata.contains($0.role) }
        + clip.sections.filter { !metadata.contains($0.role) }
    case .rss:
      if clip.embargo?.state == .untilTold {
        clip.embargo = nil
        clip.status = .withheld
      }
    case .text:
      if clip.isKilled {
        clip.title = "KILL NOTICE: " + clip.title
      } else {
        if clip.status == .withheld { clip.addRestriction("Withheld: no use until released") }
        clip.status = .unknown
      }
    }
    return clip
  }

  private mutating func addRestriction(_ text: String) {
    restrictions.insert(Restriction(text), at: 0)
    restrictionState = .restricted
  }

  /// The fields the format carries, and nothing else.
  func carried(by format: ExportFormat) -> Clip {
    if format == .jsonl { return content }
    var clip = Clip()
    clip.id = id
    clip.title = title
    clip.titleRaw = titleRaw
    clip.titleFlags = titleFlags
    clip.kind = kind
    clip.duration = duration
    clip.published = published
    clip.location = location
    clip.location?.countryCode = nil
    clip.source = source
    clip.status = status
    clip.restrictions = restrictions.map { Restriction($0.text) }
    clip.restrictionState = restrictionState
    if format != .rss { clip.slug = slug }
    clip.language = language
    if format == .text { return carriedByText(clip) }
    clip.updated = updated
    clip.created = created
    clip.copyright = copyright
    clip.credit = credit
    clip.keywords = keywords
    clip.embargo = embargo.map { Embargo($0.state, until: $0.until, text: $0.text) }
    clip.expires = expires.map { Expiry(at: $0.at, from: nil) }
    clip.renditions = renditions.map { file in
      var carried = Rendition()
      carried.url = file.url
      carried.medium = file.medium
      if format == .csv || format == .tsv { return carried }
      carried.mime = file.mime
      carried.width = file.width
      carried.height = file.height
      carried.bytes = file.bytes
      carried.duration = file.duration
      carried.framesPerSecond = file.framesPerSecond
      carried.bitrate = file.bitrate
      if format == .ninjs { carried.name = file.name }
      return carried
    }
    if format == .ninjs {
      clip.sections = sections
      clip.urgency = urgency
      clip.people = people
      clip.organisations = organisations
      clip.genre = genre
      clip.subjects = subjects
      clip.alternativeIDs = alternativeIDs
      clip.machineRights = machineRights
    } else {
      clip.description = description
      clip.url = url
      clip.licence = licence
      clip.thumbnails = thumbnails
    }
    if format == .rss {
      clip.statistics = statistics
      return clip
    }
    if format != .ninjs {
      clip.storyNumber = storyNumber
      clip.price = price
    }
    clip.version = version
    clip.headline = headline
    clip.rightsHolder = rightsHolder
    return clip
  }

  /// Embargo and expiry stand among the restrictions of a dopesheet, in words.
  private func carriedByText(_ carried: Clip) -> Clip {
    var clip = carried
    clip.sections = sections
    clip.restrictions.removeAll {
      $0.text.hasPrefix("Embargoed until ") || $0.text.hasPrefix("No use after ")
    }
    if embargo != nil || clip.restrictions.isEmpty { clip.restrictionState = nil }
    clip.embargo = embargo.map { _ in Embargo(.textOnly) }
    clip.expires = expires.map { Expiry(at: $0.at, from: nil) }
    return clip
  }
}
