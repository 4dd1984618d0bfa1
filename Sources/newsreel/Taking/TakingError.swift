import Feeds

/// Why a clip was not taken into a folder.
enum TakingError: Error, Hashable, Sendable, CustomStringConvertible {
  case refused(Refusal)
  case fetch(FetchError)
  case file(FileError)
  case noText(String)

  /// What stood in the way and what to do next.
  var description: String {
    switch self {
    case .refused(let refusal): "not taken: \(refusal)"
    case .fetch(let error): "\(error)"
    case .file(let error): "\(error)"
    case .noText(let what): "this clip has no \(what); choose something else to save."
    }
  }
}
