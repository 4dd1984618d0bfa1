/// Duties said in a turn of speech.
struct SetDutyRule: ClauseRule {
  let line: Line

  /// "Do not name the school", "does not want to be named", "do not pass off as your own material".
  func read(at index: Int) -> Found? {
    guard let turn = turnBehindSubject([.anonymity, .own], at: index) else { return nil }
    let end = behindBystanders(turn.next)
    guard isEnd(end) else { return nil }
    switch turn.kind {
    case .anonymity: return Found(.privacy, .duty, index..<end, target: [.privacy(.noIdentify)])
    default: return Found(.manner, .duty, index..<end, target: [.manner(.misleading)])
    }
  }
}
