import Clips
import Foundation

/// What people type: words of real clips, letter by letter.
struct Typing {
  let queries: [String]

  init(clips: Int, count: Int, suffix: String = "") {
    let generator = Generator(count: clips)
    var random = Seeded(99)
    queries = (0..<count).map { _ in
      let clip = generator.clip(random.below(clips))
      let title = clip.title.lowercased().split(separator: " ")
      let text = clip.sections[0].text.lowercased().split { !$0.isLetter }
      var words: [Substring] = []
      for _ in 0..<(1 + random.below(3)) {
        switch random.below(4) {
        case 0: words.append(text[random.below(text.count)])
        case 1: words += clip.location?.city?.lowercased().split(separator: " ") ?? []
        default: words.append(title[random.below(title.count)])
        }
      }
      return words.joined(separator: " ")
    }
  }

  /// Every text that stands in the prompt while a query is typed.
  func keystrokes(_ query: String) -> [String] {
    query.indices.map { String(query[...$0]) }.filter { $0.last != " " }
  }
}
