import Clips

extension Clip {
  /// The clip as it was written, without notes and origin; what is not exactly as it was written
  /// makes it damaged.
  init(stored bytes: UnsafeRawBufferPointer) {
    let state = Seal.state(of: bytes)
    let read = JSONParser.parse(bytes.bindMemory(to: UInt8.self))
    var json = read.value?.members ?? JSONObject()
    if state != .missing, json.members.last?.key == Seal.key { json.members.removeLast() }
    var misreads: [Misread] = []
    self.init(json: json, misreads: &misreads)
    switch state {
    case .intact: break
    case .broken: isDamaged = true
    case .missing:
      // Whoever writes a record puts names of its own under `extra`.
      let isWhole =
        read.error == nil && read.repairs.isSubset(of: [.repeatedKey]) && misreads.isEmpty
        && json["type"]?.text == Clip.typeWord
        && extra.members.map(\.key) == (json["extra"]?.members ?? JSONObject()).members.map(\.key)
      if !isWhole { isDamaged = true }
    }
  }

  /// The clip with its notes and the first of its origins.
  init(
    content: UnsafeRawBufferPointer, notes: some Collection<UInt8>, origins: some Collection<UInt8>
  ) {
    self.init(stored: content)
    self.notes = [Note](stored: notes)
    if isDamaged { self.notes.append(Note(.recordDamaged, Self.damageWords)) }
    origin = [Origin](stored: origins).first
  }

  init(
    content: [UInt8], notes: some Collection<UInt8>, origins: some Collection<UInt8>
  ) {
    self = content.withUnsafeBytes { Clip(content: $0, notes: notes, origins: origins) }
  }

  init(_ columns: Columns, clip: Int32, notes: Int32, origins: Int32) {
    self.init(
      content: columns.bytes(clip), notes: columns.bytes(notes), origins: columns.bytes(origins))
  }

  private static let damageWords =
    "the stored record is damaged and nothing of it can be relied on; import its source again"

  /// The bytes that are kept: the content alone and its seal, so that equal content is equal bytes.
  var storedContent: [UInt8] {
    Seal.sealed(JSONValue.object(content.json).compactBytes)
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
