import Rights

/// The questions from whose answers a profile is made; an empty answer leaves a fact unknown.
struct ProfileQuestions {
  private let kinds = ["broadcaster", "online", "agency", "print", "producer"]
  private let platforms = ["tv", "radio", "digital", "social", "mobile", "vod", "print"]
  private let purposes = [
    "news", "documentary", "education", "magazine", "entertainment", "advertising", "promotion",
    "merchandise",
  ]

  /// Asks on standard error and reads standard input; nil where the input ends.
  mutating func ask() -> Profile? {
    guard let name = answer("The outlet's name"), let kind = choice("What it is", among: kinds),
      let country = code("Its country, two letters, e.g. FR")
    else { return nil }
    var profile = Profile(id: id(of: name))
    profile.name = name.isEmpty ? nil : name
    profile.kind = kind.first
    profile.country = country.first
    guard let territories = code("Where it delivers, e.g. FR BE LU, or * for everywhere"),
      let platforms = choice("On which platforms", among: platforms),
      let purposes = choice("For which purposes", among: purposes),
      let clients = answer("Suppliers whose client it is, parted by commas"),
      let bodies = answer("Bodies it is a member of, e.g. EBU, parted by commas"),
      let resells = yes("Does it pass clips on to others"),
      let archives = yes("Does it keep clips in its archive"),
      let isCommercial = yes("Does it live on advertising or subscriptions")
    else { return nil }
    profile.territories = territories.isEmpty ? nil : territories
    profile.platforms = platforms.isEmpty ? nil : platforms
    profile.purposes = purposes.isEmpty ? nil : purposes
    profile.clientOf = parts(clients)
    profile.memberOf = parts(bodies)
    profile.resells = resells.value
    profile.archives = archives.value
    profile.usesFromArchive = false
    profile.commerciallyFunded = isCommercial.value
    profile.edits = true
    return profile
  }

  private struct Answer { var value: Bool? }

  private func answer(_ question: String) -> String? {
    writeAll("\(question): ".utf8, to: 2)
    return readLine()?.split(separator: " ").joined(separator: " ")
  }

  private func choice(_ question: String, among words: [String]) -> [String]? {
    while let text = answer("\(question) (\(words.joined(separator: ", ")))") {
      let given = text.lowercased().split { ", ;".contains($0) }.map(String.init)
      let unknown = given.filter { !words.contains($0) }
      if unknown.isEmpty { return given }
      complain("there is no '\(unknown.joined(separator: ", "))'; leave it empty where unknown")
    }
    return nil
  }

  private func code(_ question: String) -> [String]? {
    while let text = answer(question) {
      let given = text.uppercased().split { ", ;".contains($0) }.map(String.init)
      let isGood = given.allSatisfy {
        $0 == "*" || ($0.count == 2 && $0.allSatisfy { $0.isASCII && $0.isLetter })
      }
      if isGood { return given }
      complain("write codes of two letters, e.g. FR; leave it empty where unknown")
    }
    return nil
  }

  private func yes(_ question: String) -> Answer? {
    while let text = answer("\(question) (yes, no, empty for unknown)")?.lowercased() {
      switch text {
      case "yes", "y": return Answer(value: true)
      case "no", "n": return Answer(value: false)
      case "": return Answer(value: nil)
      default: complain("answer yes or no")
      }
    }
    return nil
  }

  private func parts(_ text: String) -> [String] {
    text.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }
      .filter { !$0.isEmpty }
  }

  private func id(of name: String) -> String {
    let words = name.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return words.isEmpty ? "outlet" : words.joined(separator: "-")
  }
}
