import CSample
import Catalogue
import Clips
import Readers

/// The bundled sample listing.
enum Sample {
  /// The moment the sample is set in, UTC seconds.
  static let now: Int64 = 1_781_805_600

  /// A throw-away catalogue that holds the sample.
  static func catalogue() throws -> Catalogue {
    let catalogue = try Catalogue.temporary()
    let bytes = UnsafeBufferPointer(start: sampleStart, count: newsreel_sample_size)
    var importer = Importer(into: catalogue, now: now) { problem in
      complain("newsreel: \(problem)")
    }
    try importer.read(BytesInput(Array(bytes)), named: "sample listing")
    return catalogue
  }

  private static var sampleStart: UnsafePointer<UInt8>? { newsreel_sample_bytes() }
}
