import Clips
import Search

extension Clip {
  /// What the index is asked for clips that may be the same footage.
  var lookAlikeMatches: [String] {
    var matches: [String] = []
    if let story = storyNumber, let source {
      let tokens = [FacetValue.story.token(story), FacetValue.agency.token(source)]
      matches.append(tokens.map { "\"\($0)\"" }.joined(separator: " AND "))
    }
    let titleWords = words(title)
    if duration != nil, !titleWords.isEmpty {
      matches.append("{title} : \"\(titleWords.prefix(32).joined(separator: " "))\"")
    }
    return matches
  }

  func looksLike(_ row: ClipRow) -> Bool {
    duration != nil && row.duration == duration && words(row.title) == words(title)
  }
}

extension ClipRow {
  /// True where the index found the row by source and story number, not by its title.
  func sharesStory(with clip: Clip) -> Bool {
    clip.storyNumber != nil && clip.source != nil && source == clip.source
      && words(title) != words(clip.title)
  }
}

extension [Clip] {
  /// Newest first: by number where all versions are numbers, else by the version's date; versions
  /// that tell neither keep their order.
  var sortedByVersion: [Clip] {
    let numbers = compactMap { $0.version.flatMap(Int.init) }
    return enumerated().sorted { left, right in
      if numbers.count == count {
        let (one, other) = (numbers[left.offset], numbers[right.offset])
        if one != other { return one > other }
      } else if let one = left.element.updated, let other = right.element.updated, one != other {
        return one > other
      }
      return left.offset < right.offset
    }.map(\.element)
  }
}
