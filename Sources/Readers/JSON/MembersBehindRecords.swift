import Clips

/// The members that stand behind the array of records in the object a file ends with, where they
/// can be had before the records; empty where they cannot, or where the text is small enough to be
/// read as a whole.
///
/// The array ends at the first `]` that leaves a whole object when all before it is left out.
func membersBehindRecords(of document: Document) -> JSONObject {
  guard document.parsed == nil, let bytes = document.ending(64 << 10) else { return JSONObject() }
  var found = JSONObject()
  var attempts = 0
  for place in bytes.indices.reversed() where bytes[place] == UInt8(ascii: "]") {
    attempts += 1
    guard attempts <= 64 else { break }
    let result = JSONParser.parse(Array("{\"\":[".utf8) + bytes[place...])
    guard result.error == nil, result.repairs.isEmpty, let object = result.value?.members else {
      continue
    }
    found = object
  }
  return found
}
