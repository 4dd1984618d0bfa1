/// What a word of restricting other than a ban, `only` or an exception asks of its clause.
struct Demand: Sendable {
  /// The words that ask.
  let role: CountedWord.Role
  /// What is wrong where no clause answers.
  let reason: Objection.Reason
  /// Tokens behind the word in which a clause that answers may begin.
  var reach = 0
  /// An information that speaks of no use, or a label, answers too.
  var isLoose = false
  /// The clauses that answer.
  let isMet: @Sendable (Account) -> Bool

  /// The whole table; a word is looked at by every row whose role it has.
  static let all: [Demand] = [
    Demand(role: .holds, reason: .time, reach: 2) { $0.isBan || $0.isExclusive },
    Demand(role: .times, reason: .time, isLoose: true) { $0.measures || $0.isBan && !$0.isTimed },
    Demand(role: .asks, reason: .consent, isLoose: true) {
      $0.asks || $0.isBan || $0.isExclusive || $0.hasException || $0.isInfo
    },
    Demand(role: .credits, reason: .credit, isLoose: true) { !$0.isGrant && !$0.isInfo },
    Demand(role: .kills, reason: .ban) { $0.isBan || $0.isClosedDuty },
    Demand(role: .fields, reason: .only, reach: 3) { !$0.isInfo },
  ]
}
