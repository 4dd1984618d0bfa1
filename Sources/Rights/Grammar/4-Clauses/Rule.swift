/// A rule of the grammar: how one kind of clause is recognised.
struct Rule: Sendable {
  /// Names of the rules, as the trace shows them.
  enum Name: String, Sendable, CaseIterable {
    case plainNote, request, setDuty, tag, noTerm, licenceTerm, dropShot, otherLogo, blur
    case mistake, remainder, exclusive, purposeField, aiField, logoField
    case territoryField, platformField, periodField, yesNo, archiveField, access, none, embargo
    case expiry, deletion, length, runs, integrity, aiLabel, privacy, geoBlock, manner, context,
      thirdParty
    case creditOptional, credit, generic, kill, pointer, consent, contact, fee, inclusion
    case purposeAlone, sensitivity, notice, noticeField, window, namedOutlet, creditAfterName,
      dateline
  }

  /// At which tokens a rule is asked.
  struct Start: OptionSet, Sendable {
    let rawValue: UInt8

    /// A phrase of the vocabulary, a number or a quotation.
    static let word = Start(rawValue: 1)
    /// Any other token, where a clause may begin with a name.
    static let unknown = Start(rawValue: 2)
    /// Where a clause may begin with a name, whatever the token is.
    static let name = Start(rawValue: 4)
  }

  let name: Name
  /// The rule is asked only where one of these stands at the token or behind it in its sentence;
  /// empty for a rule that is always asked.
  let trigger: ConceptSet
  /// Which of its words open a clause wherever they stand, so that open-ended texts stop there.
  let opens: ConceptSet
  let starts: Start
  /// A text of which this rule wins the reading.
  let example: String
  /// Rules it is preferred to where both explain as many words.
  let beats: Set<Name>
  /// It is asked only where no other rule explains more than one token.
  let standsBack: Bool
  /// The clauses at a token, nil where the rule does not apply.
  let read: @Sendable (Line, Int) -> Found?

  init<Reader: ClauseRule>(
    _ name: Name, on trigger: ConceptSet = [], opens: ConceptSet = [], at starts: Start = .word,
    beats: Set<Name> = [], standsBack: Bool = false, _ example: String, _ reader: Reader.Type
  ) {
    self.name = name
    self.trigger = trigger
    self.opens = opens
    self.starts = starts
    self.example = example
    self.beats = beats
    self.standsBack = standsBack
    read = { Reader(line: $0).read(at: $1) }
  }
}

/// The rules of a grammar, in the order in which they are asked.
struct RuleBook: Sendable {
  let rules: [Rule]
  /// Triggers and starts of the rules, apart, to be asked at every token.
  let triggers: [ConceptSet]
  let starts: [Rule.Start]
  /// Words that open a clause, by the rules that do.
  let heads: ConceptSet

  init(_ rules: [Rule]) {
    self.rules = rules
    triggers = rules.map(\.trigger)
    starts = rules.map(\.starts)
    heads = rules.reduce(into: []) { $0.formUnion($1.opens) }
  }
}
