/// One record of a crawl archive: its header fields and its block.
struct WARCRecord: Equatable {
  /// The header fields in order, as written.
  var fields: HeaderFields
  /// The block; empty where records of this type are skipped.
  var block: [UInt8]
  /// True where the archive ended inside the record.
  var isTruncated = false
  /// True where the block was longer than the reader keeps.
  var isCut = false
  /// False where no length is stated, so that nothing is known of the block.
  var hasLength = true
  /// Which record of the archive it is, counted from 1.
  var number: Int

  /// What the record holds; nil for a type no clip is read from.
  var type: WARCRecordType? { WARCRecordType(word: fields["warc-type"] ?? "") }

  /// The address it was captured from, angle brackets removed.
  var target: String? {
    guard var text = fields["warc-target-uri"]?[...] else { return nil }
    if text.first == "<", text.last == ">" { text = text.dropFirst().dropLast() }
    return text.isEmpty ? nil : String(text)
  }

  /// The time of the capture as written.
  var date: String? { fields["warc-date"] }
}

/// The types of record that can hold a page.
enum WARCRecordType: String, CaseIterable {
  case response, resource, conversion

  init?(word: String) { self.init(rawValue: word.lowercased()) }
}
