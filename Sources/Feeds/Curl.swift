import CFetch
import Glibc

/// The opened libcurl.
// Unchecked because the compiler does not see that the table behind the pointer is never written
// again once it was loaded, and libcurl's functions are safe on different transfers.
struct Curl: @unchecked Sendable {
  let functions: OpaquePointer

  /// Opens the first of these libraries that can be used.
  init(libraries: [String]) throws(FetchError) {
    var names = libraries.map { strdup($0).map { UnsafePointer($0) } }
    defer { for name in names { free(UnsafeMutablePointer(mutating: name)) } }
    guard let functions = newsreel_curl_load(&names, names.count) else {
      throw FetchError(.libraryMissing)
    }
    self.functions = functions
  }

  /// The libcurl of this machine, opened once.
  static func installed() throws(FetchError) -> Curl { try opened.get() }

  private static let opened: Result<Curl, FetchError> = {
    do throws(FetchError) {
      return .success(
        try Curl(libraries: [
          "libcurl.so.4", "libcurl-gnutls.so.4", "libcurl.so", "libcurl.4.dylib",
        ]))
    } catch {
      return .failure(error)
    }
  }()
}
