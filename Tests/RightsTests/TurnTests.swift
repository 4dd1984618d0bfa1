import Testing

@testable import Rights

/// Ordinary turns of speech are read as the clauses they are, and no limit in them is lost.
@Suite struct TurnTests {
  private static let published: Instant = 1_783_591_200

  @Test(arguments: turns) func aTurnOfSpeechIsReadAsItsClauses(text: String, clauses: String) {
    let read = parse(text, published: Self.published).clauses.map { clause in
      let scope = clause.scope.isEmpty ? "" : " " + clause.scopeText
      return "\(clause.kind.rawValue) \(clause.polarity.rawValue)" + scope
    }
    #expect(read.joined(separator: "; ") == clauses)
  }

  @Test(arguments: limited) func aLimitInATurnOfSpeechIsNeverLost(text: String) {
    let outlet = Profile(
      id: "ie", kind: "broadcaster", country: "IE", territories: ["IE", "GB"],
      platforms: ["tv", "radio", "digital", "social"], purposes: ["news"], clientOf: ["Kestrel"],
      memberOf: [], resells: false, archives: true, usesFromArchive: true,
      commerciallyFunded: true, edits: true)
    let verdict = evaluate(
      [parse(text, published: Self.published)], facts: ClipFacts(published: Self.published),
      profile: outlet, at: Self.published + 3600)
    #expect(verdict.answer != .clear)
  }

  private static let turns = [
    ("Scene 2 must be removed", "kill prohibit shots:2"),
    ("Foyle Vale TV holds exclusive rights in Japan", "territory prohibit"),
    ("No logos of other broadcasters", "integrity duty"),
    ("A credit would be welcome, but is not obligatory", "notice info"),
    ("Die Familie bittet darum, die Gesichter der Kinder zu verpixeln", "privacy duty"),
    ("May not be fed to AI systems for training", "ai prohibit"),
    ("Withheld from all Japanese outlets", "client prohibit"),
    ("The owner asks that the house number be obscured", "privacy duty"),
    ("Le propriétaire demande que les visages soient floutés", "privacy duty"),
    ("In return the zoo asks for a name check in the script", "credit duty"),
    (
      "HARBOUR WIRE PROVIDES THIS HANDOUT SOLELY TO ILLUSTRATE NEWS REPORTING ON THE FACTS DEPICTED",
      "context duty"
    ),
    ("The filmer does not want to be named", "privacy duty"),
    ("Filmed by a hiker who wishes to remain anonymous", "privacy duty"),
    ("Do not name the school", "privacy duty"),
    ("Ne souhaite pas être nommé", "privacy duty"),
    ("Do not pass off as your own material", "manner duty"),
    ("Please tag @harbour_ilse when posting to Instagram or X", "credit duty"),
    ("Must name the Gullholm Institute", "credit duty"),
    ("Embargo: none", "notice info"),
    ("Expiry: none", "notice info"),
    ("The agency's licence on this clip runs for 30 days from publication", "expiry prohibit"),
    ("Drop shot 7", "kill prohibit shots:7"),
    ("Kill of shot 4 only; remaining shots may be used", "kill prohibit shots:4; notice info"),
    ("Shot 8 must be blurred by users or left out", "privacy duty"),
    ("The lyrics on the wall must be blurred", "privacy duty"),
    ("This item went in error to clients in Japan, who should not use it", "territory prohibit"),
    ("No access Japan; all other territories cleared", "territory prohibit; access permit"),
    (
      "Exclusive to Foyle Vale TV within Japan. Elsewhere, clients may use freely.",
      "territory prohibit; access permit"
    ),
    ("Usage: editorial", "purpose permit"),
    ("Broadcasters: news bulletins", "programme permit client:broadcaster"),
    ("AI: no training, no synthetic voice", "ai prohibit"),
    ("Logo: keep", "integrity duty"),
    ("Attribution appreciated but not compulsory", "notice info"),
    ("Credit facultatif", "notice info"),
    (
      "No more than one minute or a third of the work, whichever is shorter",
      "length duty; length duty"
    ),
    ("No more than 20 seconds without prior approval of the Kelmscott estate", "length duty"),
    ("For release 18 July 2026, 0900 UTC, not earlier", "embargo prohibit"),
    ("Available to Kestrel clients outside Japan", "client permit; territory prohibit"),
    ("No use by UK national newspapers or their websites", "client prohibit"),
    ("Not for use by media outlets based in Japan", "client prohibit"),
    ("Nothing in this story may be shown in Japan", "territory prohibit"),
    ("Use of this footage is suspended pending legal advice", "kill prohibit"),
    ("Restrictions updated 1145GMT: now no access Japan", "territory prohibit"),
    ("Generative AI alteration and voice cloning are forbidden", "ai prohibit"),
    ("Contains an AI-generated animation which has to be labelled as such", "ai duty"),
    ("Automated translation of the soundbites is not permitted", "ai prohibit"),
    (
      "Clients are reminded that onward distribution is not covered by this licence",
      "resale prohibit"
    ),
    ("No archive use after the season closes on 31 July 2026", "archive prohibit"),
    ("Digital: 30 seconds", "length duty platform:digital+social"),
  ]

  private static let limited = [
    "Restrictions on use: news",
    "Witness gave consent to the use of this video in Ireland",
    "The witness has given permission for broadcast until Friday",
    "Foyle Vale TV holds exclusive rights in Ireland",
    "Withheld from all Irish outlets",
    "The embassy released this video for members only",
    "The clip must be withheld",
    "A credit would be welcome, but is obligatory online",
    "Rights: advertising",
    "Bilder der Kategorie 3",
    "Imágenes de pago",
    "Pictures of limited availability",
    "The zoo asks for a fee of 50 euros",
    "The owner asks that it not be used in Ireland",
    "Do not name the school in Ireland or use online",
    "Please tag @x and pay",
    "No use in Ireland until Friday, no exceptions",
    "Credit optional for TV, mandatory online",
    "Attribution appreciated but not compulsory except in Ireland",
    "Use suspended pending legal advice except TV",
    "No access Ireland. Elsewhere free.",
    "No access Japan. All other territories cleared for TV",
    "No access Japan. All other territories ask first",
    "Exclusive to Foyle Vale TV within Ireland. Elsewhere free.",
    "Exclusive to Foyle Vale TV",
    "Embargo: none until Friday",
    "The licence lasts 30 days and is for TV only",
    "The licence runs for 30 days unless renewed",
    "Usage: advertising",
    "Restrictions: news",
    "Uses not covered: news",
    "Exclusions: news",
    "AI: no training without consent",
    "Logo: remove",
    "Available to Kestrel clients outside Ireland",
    "Rights cleared for TV and radio, excluding online",
    "Standalone clips on TV or any use in Ireland prohibited",
    "Rights cleared in perpetuity, all media in Ireland",
    "Permission granted to Kestrel and its clients for TV",
    "No use by broadcasters or their websites",
    "Cut shot 4 in Ireland",
    "Kill of shot 4 and all posts",
    "Remaining shots may be used",
    "Kill of shot 4 only. Remaining shots by permission",
    "This item went in error to clients in Ireland",
    "No part of this video may be shown online",
    "Embargo lifted at 1500GMT on 20 July 2026",
    "ADVANCE for use Saturday, July 18, and thereafter",
    "Clients are reminded that broadcast in Ireland is prohibited",
    "Quelle: Jorin Felsberg nennen",
    "Digital: 30 widgets",
    "Delay: 30 minutes",
  ]
}
