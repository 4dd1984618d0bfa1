import Clips

/// A list as it was taken at one moment.
struct ListSnapshot {
  var number: Int64
  var asOf: Int64?
  var received: Int64
  var content: [UInt8]

  var list: ClipList {
    ClipList(json: JSONParser.parse(content).value?.members ?? JSONObject())
  }
}
