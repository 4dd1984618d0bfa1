import CDigest
import Clips

/// The id of a clip without one: `d-` and the first 16 hex digits of SHA-256 over the UTF-8 of
/// N(title), published and N(description), parted by LF (FORMATS section 1).
func derivedID(title: String, published: Moment?, description: String?) -> String {
  let text = [foldedKey(title), published?.description ?? "", foldedKey(description ?? "")]
    .joined(separator: "\n")
  return "d-" + digest(of: text)
}

/// The id of a clip that has neither id nor title nor description.
func derivedID(file: String, record: Int?) -> String {
  "d-" + digest(of: "\(file)#\(record ?? 1)")
}

/// The id of a list without one, the same for every snapshot of it: from source and title.
func derivedListID(source: String?, title: String) -> String {
  "l-" + digest(of: foldedKey(source ?? "") + "\n" + foldedKey(title))
}

/// The first 16 hex digits of SHA-256 over the UTF-8 of a text.
func digest(of text: String) -> String {
  var context = SHA2_CTX()
  SHA256Init(&context)
  var text = text
  text.withUTF8 { SHA256Update(&context, $0.baseAddress, $0.count) }
  let digits = Array("0123456789abcdef".utf8)
  return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Int(SHA256_DIGEST_LENGTH)) {
    hash in
    guard let base = hash.baseAddress else { return "" }
    SHA256Final(base, &context)
    var hex: [UInt8] = []
    for byte in hash.prefix(8) {
      hex.append(digits[Int(byte >> 4)])
      hex.append(digits[Int(byte & 15)])
    }
    return String(decoding: hex, as: UTF8.self)
  }
}
