import Canvas
import Clips
import Rights

extension ClipWords {
  /// What to do, what to ask, and what the outlet meets already with the reason.
  func toDos(of verdict: Verdict) -> [Paragraph] {
    verdict.duties.map { toDo in
      let text = toDo.text { fullText(Clips.Moment(seconds: $0, precision: .minute)) }
      return Paragraph(label: Line("  \(toDo.box)", .key), indent: 6, Line(text, toDo.role))
    }
  }
}

extension ToDo {
  /// Tells open, asked and met apart without colour.
  fileprivate var box: String { isQuestion ? "[?]" : met == nil ? "[ ]" : "[x]" }

  fileprivate var role: Role {
    isQuestion ? .verdictReview : met == nil ? .verdictConditions : .muted
  }
}
