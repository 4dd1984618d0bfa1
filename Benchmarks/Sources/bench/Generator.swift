import Clips

/// Makes realistic clips of about 150 words, the same ones for the same numbers.
struct Generator {
  /// 2026-06-18T18:00:00Z
  static let now: Int64 = 1_781_805_600
  private static let span: Int64 = 10 * 365 * 86_400

  let count: Int

  /// The clip of a number: later numbers are published later, with some disorder.
  func clip(_ number: Int) -> Clip {
    var random = Seeded(UInt64(number) &* 0x2545_F491_4F6C_DD1D &+ 7)
    let lexicon =
      random.chance(5) ? Lexicon.others[random.below(Lexicon.others.count)] : Lexicon.english
    var clip = Clip()
    clip.id = "bench:\(number):\(random.below(1_000_000))"
    clip.version = "1"
    clip.kind = random.chance(94) ? .video : random.chance(50) ? .live : .text
    clip.status = random.chance(99) ? .usable : .killed
    let step = Self.span / Int64(max(count, 1))
    let age = Self.span - Int64(number) * step + Int64(random.below(Int(4 * step) + 1))
    clip.published = Moment(seconds: Self.now - max(age, 0))
    let place = Places.all[zipf(&random, Places.all.count)]
    clip.location = Location(city: place.city, country: place.country, code: place.code)
    clip.source = Places.agencies[zipf(&random, Places.agencies.count)]
    clip.title = lexicon.text(5 + random.below(6), &random, skipping: 12).capitalizedFirst
    clip.slug = "\(place.country.uppercased())-\(lexicon.word(&random, skipping: 20).uppercased())/"
    clip.storyNumber = String(8_000_000 + number / 3)
    clip.duration = Double(9 + zipf(&random, 600))
    clip.language = lexicon.words.count == 0 ? nil : "en"
    addTexts(&clip, lexicon, &random)
    let terms = Places.restrictions[zipf(&random, Places.restrictions.count)]
    clip.restrictions = [Restriction(terms, from: "usageTerms")]
    clip.restrictionState = terms == "Access all" ? .explicitNone : .restricted
    if random.chance(3) { clip.titleFlags = ["EXCLUSIVE"] }
    if random.chance(2) { clip.embargo = Embargo(.untilTold) }
    return clip
  }

  private func addTexts(_ clip: inout Clip, _ lexicon: Lexicon, _ random: inout Seeded) {
    let story = (0..<4).map { _ in
      lexicon.text(16 + random.below(10), &random).capitalizedFirst + "."
    }
    clip.sections = [Section(.storyline, story.joined(separator: " "))]
    clip.description = clip.sections[0].text
    for number in 1...(3 + random.below(6)) {
      var shot = Shot()
      shot.number = number
      shot.text = lexicon.text(5 + random.below(8), &random).capitalizedFirst
      clip.shots.append(shot)
    }
    var rendition = Rendition()
    rendition.medium = .video
    rendition.url = "https://clips.example/\(clip.id).mp4"
    clip.renditions = [rendition]
  }

  private func zipf(_ random: inout Seeded, _ bound: Int) -> Int {
    min(random.below(bound), random.below(bound))
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension Location {
  fileprivate init(city: String, country: String, code: String) {
    self.init()
    self.city = city
    self.country = country
    countryCode = code
    raw = "\(city), \(country)"
  }
}
