import Glibc
import Readers

/// Which reader is fuzzed, by the environment; without one the content decides.
private let kind = getenv("NEWSREEL_READER").flatMap { DocumentKind(rawValue: String(cString: $0)) }

/// Bounds that keep one run short.
private let options: ReadOptions = {
  var options = ReadOptions(now: 1_700_000_000)
  options.limits.documentBytes = 1 << 20
  options.limits.recordBytes = 1 << 20
  options.limits.inflateFreeBytes = 1 << 20
  return options
}()

/// Reads the bytes and stops at whatever must never be handed on: a clip without an id or a title,
/// or with a control character.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzReader(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let input = BytesInput(Array(UnsafeBufferPointer(start: bytes, count: count)))
  _ = try? readListing(from: input, named: "fuzz", as: kind, options: options) { event in
    switch event {
    case .record(.clip(let clip)):
      guard !clip.id.isEmpty, !clip.title.isEmpty else { abort() }
      let texts = [clip.id, clip.title, clip.description ?? ""] + clip.restrictions.map(\.text)
      for scalar in texts.lazy.flatMap(\.unicodeScalars) {
        if scalar.value < 0x20 && scalar != "\n" && scalar != "\t" || scalar.value == 0x7F {
          abort()
        }
      }
    case .record(.list(let list)): if list.id.isEmpty { abort() }
    case .problem(let problem): if problem.description.isEmpty { abort() }
    case .progress: break
    }
  }
  return 0
}
