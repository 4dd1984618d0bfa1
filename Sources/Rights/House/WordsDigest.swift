import Clips

/// A digest of all that a clip's sender says of its rights: 16 hexadecimal digits.
///
/// It tells words from other words and is no protection against forgery.
public func wordsDigest(of clip: Clip) -> String {
  let reading = ClipReading(clip)
  let policy = reading.policy.map { [$0] } ?? []
  return wordsDigest(of: reading.texts + clip.readSignals() + policy, reading.facts)
}

/// The digest of texts that were read and of the times that stand in fields.
func wordsDigest(of texts: [Restriction], _ facts: ClipFacts) -> String {
  var digest = Digest()
  for text in texts { digest.add(text.text) }
  for moment in [facts.embargo, facts.expiry] {
    digest.add(moment.map { "\($0.earliest) \($0.latest)" } ?? "")
  }
  digest.add(facts.isEmbargoedUntilTold || facts.isWithheld ? "until told" : "")
  digest.add(facts.hasEmbargoWithoutTime ? facts.quotes[.embargo] ?? "embargo" : "")
  digest.add(facts.isDamaged ? "damaged" : "")
  for unread in facts.unread { digest.add(unread.field + " " + unread.text) }
  let hex = String(digest.value, radix: 16)
  return String(repeating: "0", count: 16 - hex.count) + hex
}

/// FNV-1a with 64 bits; a byte that UTF-8 lacks ends each part.
private struct Digest {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ part: String) {
    for byte in part.utf8 { add(byte) }
    add(0xFF)
  }

  private mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
}
