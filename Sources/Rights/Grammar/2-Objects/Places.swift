/// Places, and those who are named by theirs.
extension ObjectReading {
  /// The place at a token; codes of countries count in lists.
  func place(at index: Int, isList: Bool = false) -> (place: Place, next: Int)? {
    if let found = longest(index, .places) {
      switch found.concept {
      case .place, .region, .demonym: return (Place(found.target), found.next)
      case .subplace: return (.part(of: found.target), found.next)
      default: return (.unresolved(""), found.next)
      }
    }
    guard traits(index).contains(.word), isList || traits(index).contains(.upper) else {
      return nil
    }
    return countryCode(at: index, isList).map { (.country($0), index + 1) }
  }

  private func countryCode(at index: Int, _ isList: Bool) -> String? {
    if isCountryUS(index) { return "US" }
    let token = reading.tokens[index]
    if token.folded.count == 3, isList || isSign(index + 1, "/") || has(index + 1, .outWord) {
      return Vocabulary.shared.country(alpha3: token.folded)
    }
    guard isList, token.folded.count == 2, token.isUpper else { return nil }
    let code = token.text.uppercased()
    return Vocabulary.shared.alpha2.contains(code) ? code : code == "UK" ? "GB" : nil
  }

  /// The token behind a name of the whole world.
  func worldEnd(at index: Int) -> Int? {
    longest(index, [.region]).flatMap { Place($0.target) == .world ? $0.next : nil }
  }

  /// The token behind a name of all platforms.
  func everyPlatformEnd(at index: Int) -> Int? {
    match(index, .platform).flatMap { $0.platforms == [.everything] ? $0.next : nil }
  }

  /// `US` in capitals is the country unless it is the object of a verb such as "contact us".
  func isCountryUS(_ index: Int) -> Bool {
    guard traits(index).contains(.upper), reading.tokens[index].folded == [0x75, 0x73] else {
      return false
    }
    if !reading.isAllCapitals { return true }
    if has(index - 1, .contactVerb) || has(index - 1, .creditHead) { return false }
    if WordList.usObject.contains(self.token(index - 1)) { return false }
    return !has(index + 1, .beforeUse)
  }

  func placeObject(at index: Int) -> RestrictionObject? {
    let isDemonym = longest(index, .places)?.concept == .demonym
    guard let (place, next) = place(at: index) else { return nil }
    if let other = longest(index, .objects), other.next > next { return nil }
    func object(_ audience: Audience?, _ next: Int) -> RestrictionObject {
      RestrictionObject(audience.map(Target.audience) ?? .place(place), index..<next)
    }
    var after = skip(next, [.filler])
    if isSign(after, "-"), token(after + 1)?.text == "based" { after += 2 }
    if let found = longest(after, .classes), !isEnd(after) {
      switch found.concept {
      case .mediaNoun: return object(.media(at: place), found.next)
      case .networkNoun: return object(.networks(at: place), found.next)
      default: return object(outlets(found, at: place), found.next)
      }
    }
    if isDemonym {
      if let shared = sharedClass(next) { return object(outlets(shared, at: place), next) }
      if let noun = demonymNoun(next) { return object(nil, noun) }
      guard has(next, .platform) || followsMarketNoun(index) else { return nil }
    }
    return object(nil, next)
  }

  private func outlets(_ found: Term, at place: Place) -> Audience? {
    guard found.concept == .client else { return nil }
    return Audience.Class(rawValue: found.target).map { .outlets($0, at: place) }
  }

  /// "Swedish or Danish broadcasters": the noun behind the last of several adjectives.
  private func sharedClass(_ start: Int) -> Term? {
    var index = start
    var count = 0
    while count < 6, has(index, .and) || has(index, .nor) || isSign(index, ",") {
      let next = longest(skip(index + 1, .small), [.demonym])?.next
      guard let next else { return nil }
      index = next
      count += 1
      if let found = longest(index, [.client, .clients]) { return found }
    }
    return nil
  }

  /// "French territory", "German market".
  private func demonymNoun(_ index: Int) -> Int? { match(index, .marketNoun)?.next }

  /// "territoire allemand", "territorio alemán o austriaco": the noun stands before.
  private func followsMarketNoun(_ index: Int) -> Bool {
    var before = index - 1
    while before > index - 8, before >= 0 {
      if has(before, .marketNoun) { return true }
      guard has(before, .and) || has(before, .nor) || has(before, .demonym) || isSign(before, ",")
      else { return false }
      before -= 1
    }
    return false
  }

  /// An explicit list of places, where alpha-2 and alpha-3 codes count.
  func placeList(at start: Int) -> (places: [Target], next: Int)? {
    var places: [Target] = []
    var index = start
    var next = start
    while places.count < 260, !isHardEnd(index) || places.isEmpty {
      if let place = place(at: index, isList: true) {
        places.append(.place(place.place))
        index = place.next
      } else if isUnknownWord(index), let token = token(index), token.isCapitalised {
        var end = index + 1
        while isUnknownWord(end), end < index + 4 { end += 1 }
        places.append(.place(.unresolved(slice(index..<end))))
        index = end
      } else {
        break
      }
      next = index
      if isSign(index, ",") || isSign(index, "/") || isSign(index, "+") || has(index, .and) {
        index += 1
      }
      index = skip(index, [.filler, .and])
    }
    return places.isEmpty ? nil : (places, next)
  }
}
