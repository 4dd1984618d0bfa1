import Clips

extension Clip {
  /// The clip as it was written, without notes and origin.
  init(stored bytes: some Sequence<UInt8>) {
    let json = JSONParser.parse(bytes).value?.members
    self.init(json: json ?? JSONObject())
  }

  /// The clip with its notes and the first of its origins.
  init(
    content: some Sequence<UInt8>, notes: some Collection<UInt8>, origins: some Collection<UInt8>
  ) {
    self.init(stored: content)
    self.notes = [Note](stored: notes)
    origin = [Origin](stored: origins).first
  }

  init(_ columns: Columns, clip: Int32, notes: Int32, origins: Int32) {
    self.init(
      content: columns.bytes(clip), notes: columns.bytes(notes), origins: columns.bytes(origins))
  }

  /// The bytes that are kept: the content alone, so that equal content is equal bytes.
  var storedContent: [UInt8] {
    JSONValue.object(content.json).compactBytes
  }
}

extension JSONValue {
  /// The value as compact JSON.
  var compactBytes: [UInt8] {
    var writer = JSONWriter()
    writer.write(self)
    return writer.bytes
  }
}

extension Array where Element: JSONField {
  /// The array as compact JSON; empty for an empty one.
  var storedBytes: [UInt8] {
    isEmpty ? [] : JSONValue.array(map(\.jsonValue)).compactBytes
  }

  init(stored bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty else {
      self = []
      return
    }
    self = (JSONParser.parse(bytes).value?.elements ?? []).compactMap(Element.init(jsonValue:))
  }
}
