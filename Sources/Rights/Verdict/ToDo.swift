/// Something a desk has to do, to keep to or to leave out so that it may use a clip.
public struct ToDo: Sendable, Equatable {
  /// What to do.
  public enum Act: Sendable, Equatable {
    /// Give the credit, verbatim; an empty text is the source's name.
    case credit(String, CreditPlace)
    /// Keep the sender's logo visible and uncut.
    case keepLogo
    /// Change nothing of these: edit, crop, audio, still, sequence.
    case keepUnchanged([String])
    /// Run it so often at most, per unit where one is given.
    case run(atMost: Int, per: String?)
    /// Use so many seconds at most, per unit where one is given.
    case useAtMost(seconds: Int, per: String?)
    /// Use this part of the clip at most, 0...1.
    case useShare(Double)
    /// Use it before that moment.
    case useBefore(Instant)
    /// Delete it by then.
    case deleteBy(Instant)
    /// Delete it so many hours after its publication, which is not known.
    case deleteAfter(hours: Double)
    /// Keep it out of the archive.
    case keepOutOfArchive
    /// Use it within a report, on this story alone where that is asked.
    case keepInReport(onThisStory: Bool)
    /// Do not use it so: endorsement, defamation, misleading.
    case avoid([String])
    /// Protect the people seen: blur, no-identify.
    case protect([String])
    /// Mute, cut or replace the material of others.
    case removeOthers
    /// Leave that part of the clip out.
    case leaveOutPart
    /// Do not use it on these platforms.
    case leaveOutPlatforms([String])
    /// Use it on these platforms alone.
    case usePlatformsOnly([String])
    /// Do not deliver it there; alpha-2 codes and `R:region`.
    case leaveOutPlaces([String])
    /// Deliver it there alone; alpha-2 codes and `R:region`.
    case deliverOnly([String])
    /// Do not use it for these purposes.
    case leaveOutPurposes([String])
    /// Use it in, or keep it out of, these programmes.
    case programmes([String], isAllowed: Bool)
    /// Do not do this with AI; see `AIUse`.
    case noAI([String])
    /// Do nothing else with AI.
    case onlyAI([String])
    /// Label what AI made as such.
    case labelAI
    /// Ask, before anything else; only beside the answer review.
    case ask(Question)
    /// Keep to the words quoted.
    case keepTo
  }

  /// Where a credit has to appear.
  public enum CreditPlace: String, Sendable, Equatable, CaseIterable {
    case screen, verbal, any
  }

  /// What only somebody else can answer.
  public enum Question: Sendable, Equatable {
    /// The consent of somebody, of the supplier where no name is given.
    case consent(String)
    /// What is to be paid, as written.
    case payment(String)
    /// The rights of others.
    case rightsOfOthers
    /// The terms stand somewhere else.
    case termsElsewhere
    /// The time can be read in several ways.
    case time
    /// The time hangs on an event.
    case event(String)
    /// No time is stated that can be read.
    case noTime
    /// The words were not understood.
    case meaning
    /// The words may bar this use.
    case mayBar
  }

  /// What to do.
  public var act: Act
  /// What kind of clause asks for it.
  public var kind: Clause.Kind
  /// The parts of the clip it is for; none for the whole.
  public var parts: [Part]
  /// The platforms it is for; none for all of the use.
  public var platforms: [String]
  /// Why the outlet already meets it; nil where it is still to be done.
  public var met: String?
  /// The agency's words; empty where a field of the clip or a house rule says so.
  public var quote: String

  /// Something to do.
  public init(
    _ act: Act, kind: Clause.Kind, parts: [Part] = [], platforms: [String] = [],
    met: String? = nil, quote: String = ""
  ) {
    self.act = act
    self.kind = kind
    self.parts = parts
    self.platforms = platforms
    self.met = met
    self.quote = quote
  }

  /// The credit text, verbatim, for credits.
  public var credit: String? { if case .credit(let text, _) = act { text } else { nil } }

  /// Whether it is a question to somebody else, which stands only beside the answer review.
  public var isQuestion: Bool { if case .ask = act { true } else { false } }

  /// The moment by which it is to be done, for deadlines.
  public var deadline: Instant? {
    switch act {
    case .useBefore(let moment), .deleteBy(let moment): moment
    default: nil
    }
  }
}
