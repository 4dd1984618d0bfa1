import Clips

/// Reads text wires in IPTC 7901 or ANPA 1312 frames: each message is one text (FORMATS 5).
func readWire(_ document: Document, _ intake: Intake) throws {
  let bytes = try document.wholeText()
  for (index, message) in WireMessage.messages(in: bytes).enumerated() {
    guard message.isComplete else {
      try intake.skip(.truncated, record: index + 1)
      continue
    }
    var clip = message.clip
    clip.record = index + 1
    try intake.take(clip)
  }
}
