import Feeds
import Glibc

/// Why another program did not do what it was asked.
enum ProgramError: Error, Hashable, Sendable {
  /// None of these programs is installed or has a desktop to work with.
  case notFound([String], purpose: String)
  /// There is no desktop to show anything on.
  case noDesktop(purpose: String)
  /// An argument cannot be handed on.
  case badArgument
  /// The address is none that may be opened or played.
  case badAddress(String)
  /// The system did not start it; the error number.
  case notStarted(String, error: Int32)
  /// It ended with that status.
  case failed(String, status: Int32)
  /// It did not end in time and was stopped.
  case tooSlow(String, seconds: Int)
}

extension ProgramError: CustomStringConvertible {
  /// What went wrong and what to do next.
  var description: String {
    switch self {
    case .notFound(let names, let purpose):
      "no program \(purpose) was found; install "
        + (names.count > 1 ? "one of " : "") + names.joined(separator: ", ") + "."
    case .noDesktop(let purpose):
      "there is no desktop here \(purpose); copy the address instead."
    case .badArgument: "the text holds a character no program takes, or is too long."
    case .badAddress(let reason): reason
    case .notStarted(let name, let error):
      "\(name) could not be started (\(String(cString: strerror(error)))); check it is installed"
        + " and may be run."
    case .failed(let name, let status):
      "\(name) failed (status \(status)); run it by hand to see why."
    case .tooSlow(let name, let seconds):
      "\(name) did not end within \(seconds) s and was stopped; run it by hand to see why."
    }
  }
}
