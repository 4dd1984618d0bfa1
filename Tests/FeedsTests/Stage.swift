import Glibc
import XCTest

@testable import Feeds

/// A test case with a server of its own and a folder that goes with it.
class FetchTestCase: XCTestCase {
  private var servers: [LoopbackServer] = []
  private(set) var folder = ""

  override func setUpWithError() throws {
    // A proxy of the machine would answer in place of the test's server.
    for name in ["http_proxy", "https_proxy", "all_proxy", "ALL_PROXY", "HTTPS_PROXY"] {
      unsetenv(name)
    }
    var template = Array("/tmp/newsreel-feeds-XXXXXX".utf8CString)
    let made = mkdtemp(&template).map { String(cString: $0) }
    folder = try XCTUnwrap(made)
  }

  override func tearDown() {
    for server in servers { server.stop() }
    for name in files { unlink(folder + "/" + name) }
    rmdir(folder)
  }

  func serve(
    _ answer: @escaping @Sendable (LoopbackServer.Request) -> [LoopbackServer.Step]
  ) throws -> LoopbackServer {
    let server = try XCTUnwrap(LoopbackServer(answer))
    servers.append(server)
    return server
  }

  /// What a fetch throws, nil where it succeeds.
  func fault(_ body: () throws(FetchError) -> Void) -> FetchError.Fact? {
    do throws(FetchError) {
      try body()
      return nil
    } catch {
      return error.fact
    }
  }

  /// The names in the folder, in order.
  var files: [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  func read(_ name: String) -> String? {
    guard let file = fopen(folder + "/" + name, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  func write(_ name: String, _ text: String) throws {
    let file = try XCTUnwrap(fopen(folder + "/" + name, "w"))
    fputs(text, file)
    fclose(file)
  }
}

/// A whole answer with a length and these further headers.
func answer(_ status: String, _ headers: [String] = [], _ body: String = "") -> [LoopbackServer
  .Step]
{
  let lines = ["HTTP/1.1 \(status)", "Content-Length: \(body.utf8.count)"] + headers
  return [.send(lines.joined(separator: "\r\n") + "\r\n\r\n" + body)]
}

/// A request for a path of a server, with limits of a test.
func request(
  _ server: LoopbackServer, _ path: String = "/feed", validators: Validators = Validators(),
  limits: FetchLimits = FetchLimits(bytes: 1_000_000, totalSeconds: 20)
) throws -> FetchRequest {
  FetchRequest(try WebAddress(server.address(path)), validators: validators, limits: limits)
}
