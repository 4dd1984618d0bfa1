import CSample
import Catalogue
import Clips
import Rights

/// The bundled sample listing.
enum Sample {
  /// The moment the sample is set in, UTC seconds.
  static let now: Int64 = 1_781_805_600

  /// A throw-away catalogue that holds the sample.
  static func catalogue(judge: Catalogue.Judge? = nil) throws -> Catalogue {
    let catalogue = try Catalogue.temporary(judge: judge)
    _ = try catalogue.store(records(), receivedAt: now)
    return catalogue
  }

  /// The clips and lists of the sample, in the order they were sent.
  static func records() -> [ListingRecord] {
    let bytes = UnsafeBufferPointer(start: newsreel_sample_bytes(), count: newsreel_sample_size)
    return bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
      JSONParser.parse(line).value?.members.flatMap(ListingRecord.init(json:)).map(read)
    }
  }

  private static func read(_ record: ListingRecord) -> ListingRecord {
    switch record {
    case .clip(let clip): .clip(ClipReading(clip).clip)
    case .list: record
    }
  }

  /// The outlets the sample is judged for.
  static var profiles: ProfileFiles {
    ProfileFiles(
      (0..<newsreel_sample_profile_count).compactMap { index in
        newsreel_sample_profile(index).map { ("sample profile \(index + 1)", String(cString: $0)) }
      })
  }
}
