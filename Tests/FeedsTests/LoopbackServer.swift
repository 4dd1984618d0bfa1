import Glibc
import Synchronization

/// An HTTP server on 127.0.0.1 that answers every request with what a test wants sent.
final class LoopbackServer: Sendable {
  /// One thing to do after a request was read.
  enum Step: Sendable {
    /// Send these bytes.
    case send(String)
    case sendBytes([UInt8])
    /// Send the bytes again and again until the client goes.
    case sendForever(String)
    /// Send nothing until the client goes.
    case stall
    /// Tell the test, for example to let it cancel.
    case tell(@Sendable () -> Void)
  }

  /// A request as it came.
  struct Request: Hashable, Sendable {
    var path: String
    var headers: [String: String]
  }

  let port: Int
  private let listener: Int32
  private let answer: @Sendable (Request) -> [Step]
  private let seen = Mutex<[Request]>([])

  init?(_ answer: @escaping @Sendable (Request) -> [Step]) {
    self.answer = answer
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let listener = listener
    let isReady = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, size) == 0 && listen(listener, 16) == 0
          && getsockname(listener, $0, &size) == 0
      }
    }
    port = Int(UInt16(bigEndian: address.sin_port))
    guard isReady else {
      close(listener)
      return nil
    }
    start { [self] in serve() }
  }

  /// The requests so far, in order.
  var requests: [Request] { seen.withLock { $0 } }

  /// The address of a path on this server.
  func address(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

  /// Takes no more connections.
  func stop() { shutdown(listener, Int32(SHUT_RDWR)) }

  private func serve() {
    while true {
      let connection = accept(listener, nil, nil)
      guard connection >= 0 else { break }
      start { [self] in
        handle(connection)
        close(connection)
      }
    }
    close(listener)
  }

  private func handle(_ connection: Int32) {
    guard let request = read(from: connection) else { return }
    seen.withLock { $0.append(request) }
    for step in answer(request) {
      switch step {
      case .send(let text): guard send(Array(text.utf8), connection) else { return }
      case .sendBytes(let bytes): guard send(bytes, connection) else { return }
      case .sendForever(let text):
        let bytes = Array(text.utf8)
        while send(bytes, connection) {}
        return
      case .stall:
        var byte: UInt8 = 0
        while recv(connection, &byte, 1, 0) > 0 {}
        return
      case .tell(let body): body()
      }
    }
  }

  private func read(from connection: Int32) -> Request? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4_096)
    while !bytes.suffix(4).elementsEqual([13, 10, 13, 10]) {
      let count = recv(connection, &buffer, buffer.count, 0)
      guard count > 0, bytes.count < 100_000 else { return nil }
      bytes += buffer[..<count]
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")
    let first = lines.first?.split(separator: " ") ?? []
    guard first.count == 3 else { return nil }
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      headers[line[..<colon].lowercased()] =
        String(line[line.index(after: colon)...].drop { $0 == " " })
    }
    return Request(path: String(first[1]), headers: headers)
  }

  private func send(_ bytes: [UInt8], _ connection: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Glibc.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}

/// Runs a body on a thread of its own.
func start(_ body: @escaping @Sendable () -> Void) {
  final class Box: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
  var thread = pthread_t()
  pthread_create(
    &thread, nil,
    { context in
      if let context { Unmanaged<Box>.fromOpaque(context).takeRetainedValue().body() }
      return nil
    }, Unmanaged.passRetained(Box(body)).toOpaque())
  pthread_detach(thread)
}
