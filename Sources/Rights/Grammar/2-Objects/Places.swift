/// Places, and those who are named by theirs.
extension ObjectReading {
  /// The code of a place name at a token: alpha-2, `R:region`, `sub:CC` or `unresolved`.
  func placeCode(at index: Int, isList: Bool = false) -> (code: String, next: Int)? {
    if let found = longest(index, .places) {
      switch found.concept {
      case .place, .region, .demonym: return (found.target, found.next)
      case .subplace: return ("sub:" + found.target, found.next)
      default: return ("unresolved", found.next)
      }
    }
    guard traits(index).contains(.word), isList || traits(index).contains(.upper) else {
      return nil
    }
    if isCountryUS(index) { return ("US", index + 1) }
    let token = reading.tokens[index]
    if token.folded.count == 3, isList || isSign(index + 1, "/") || has(index + 1, .outWord),
      let code = Vocabulary.shared.country(alpha3: token.folded)
    {
      return (code, index + 1)
    }
    if isList, token.folded.count == 2, token.isUpper {
      let code = token.text.uppercased()
      if Vocabulary.shared.alpha2.contains(code) { return (code, index + 1) }
      if code == "UK" { return ("GB", index + 1) }
    }
    return nil
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

  func placeObject(at index: Int) -> (object: RestrictionObject, next: Int)? {
    let isDemonym = longest(index, .places)?.concept == .demonym
    guard let place = placeCode(at: index) else { return nil }
    if let other = longest(index, .objects), other.next > place.next { return nil }
    var after = skip(place.next, [.filler])
    if isSign(after, "-"), token(after + 1)?.text == "based" { after += 2 }
    if WordList.reachOf.contains(token(after)) { after += 1 }
    if after > place.next, let press = match(after, .platform), press.target == "print",
      WordList.pressNoun.contains(token(press.next - 1))
    {
      let object = RestrictionObject(
        kind: .client, target: "print:" + place.code, tokens: index..<press.next)
      return (object, press.next)
    }
    if let found = longest(after, .classes), !isEnd(after) {
      let tokens = index..<found.next
      let target: String
      switch found.concept {
      case .client: target = found.target + ":" + place.code
      case .mediaNoun: target = "media:" + place.code
      case .networkNoun: target = "network:" + place.code
      default:
        return (RestrictionObject(kind: .territory, target: place.code, tokens: tokens), found.next)
      }
      return (RestrictionObject(kind: .client, target: target, tokens: tokens), found.next)
    }
    if isDemonym {
      if let shared = sharedClass(place.next) {
        let tokens = index..<place.next
        guard shared.concept == .client else {
          return (
            RestrictionObject(kind: .territory, target: place.code, tokens: tokens), place.next
          )
        }
        return (
          RestrictionObject(
            kind: .client, target: shared.target + ":" + place.code, tokens: tokens), place.next
        )
      }
      if let next = demonymNoun(place.next) {
        return (
          RestrictionObject(kind: .territory, target: place.code, tokens: index..<next), next
        )
      }
      guard has(place.next, .platform) || followsMarketNoun(index) else { return nil }
    }
    return (
      RestrictionObject(kind: .territory, target: place.code, tokens: index..<place.next),
      place.next
    )
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
  func placeList(at start: Int) -> (codes: [String], next: Int)? {
    var codes: [String] = []
    var index = start
    var next = start
    while codes.count < 260, !isHardEnd(index) || codes.isEmpty {
      if let place = placeCode(at: index, isList: true) {
        codes.append(place.code)
        index = place.next
      } else if isUnknownWord(index), let token = token(index), token.isCapitalised {
        var end = index + 1
        while isUnknownWord(end), end < index + 4 { end += 1 }
        codes.append("unresolved:" + slice(index..<end))
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
    return codes.isEmpty ? nil : (codes, next)
  }
}
