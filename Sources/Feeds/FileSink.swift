/// Adds a body to a partial file, or begins the file anew where the answer is the whole.
final class FileSink: BodySink {
  private let file: PartialFile
  private let address: WebAddress
  private let limit: Int
  /// How many bytes of an earlier attempt are kept.
  private(set) var resumedFrom: Int
  /// True where the server sent another part than was asked for.
  private(set) var isOtherPart = false

  init(_ file: PartialFile, address: WebAddress, limit: Int, resumedFrom: Int) {
    self.file = file
    self.address = address
    self.limit = limit
    self.resumedFrom = resumedFrom
  }

  func begin(_ head: ResponseHead) -> FetchError.Fact? {
    if head.status == 206 {
      isOtherPart = head.contentRange?.start != resumedFrom || head.isCompressed
      return isOtherPart ? .nonsense : nil
    }
    resumedFrom = 0
    return file.restart(address, head.validators)
  }

  func take(_ bytes: UnsafeBufferPointer<UInt8>) -> FetchError.Fact? {
    guard bytes.count <= limit - file.size else { return .tooLarge(limit: limit) }
    return file.append(bytes)
  }
}
