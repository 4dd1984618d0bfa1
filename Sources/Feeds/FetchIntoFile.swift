/// Gets a file whole into `path`, going on where an earlier attempt stopped if the server can and
/// still has the same version.
///
/// After a failure the bytes that came stay at `path` for the next attempt. Blocks its thread;
/// `progress` is called on it. Stops at once when cancelled.
public func fetch(
  _ request: FetchRequest, into path: String, cancellation: FetchCancellation? = nil,
  progress: (FetchProgress) -> Void = { _ in }
) throws(FetchError) -> FetchedFile {
  let curl = try Curl.installed()
  let file = try PartialFile(path)
  defer { file.removeIfEmpty() }
  let outcome = withoutActuallyEscaping(progress) { progress in
    Result { () throws(FetchError) in
      let download = Download(request, file, curl, cancellation, progress)
      if let condition = file.rangeCondition(for: request.address),
        let fetched = try download.resume(condition)
      {
        return fetched
      }
      return try download.whole()
    }
  }
  if case .failure(let error) = outcome, case .tooLarge = error.fact { file.discard() }
  let fetched = try outcome.get()
  if let failure = file.finish() {
    throw FetchError(failure, address: request.address.shown)
  }
  return fetched
}

/// The attempts to fill one partial file.
private struct Download {
  let request: FetchRequest
  let file: PartialFile
  let curl: Curl
  let cancellation: FetchCancellation?
  let progress: (FetchProgress) -> Void

  init(
    _ request: FetchRequest, _ file: PartialFile, _ curl: Curl,
    _ cancellation: FetchCancellation?, _ progress: @escaping (FetchProgress) -> Void
  ) {
    self.request = request
    self.file = file
    self.curl = curl
    self.cancellation = cancellation
    self.progress = progress
  }

  /// Gets what is missing, or the whole where the server decides so; nil where neither can be
  /// made of its answer.
  func resume(_ condition: String) throws(FetchError) -> FetchedFile? {
    let sink = FileSink(
      file, address: request.address, limit: request.limits.bytes, resumedFrom: file.size)
    let offset = file.size
    let transfer = transfer(into: sink, offset: offset)
    do throws(FetchError) {
      let address = try transfer.run(
        curl, headers: ["Range: bytes=\(offset)-", "If-Range: \(condition)"],
        compressed: false, cancellation: cancellation)
      return try checked(transfer, sink, address)
    } catch {
      if sink.isOtherPart { return nil }
      guard case .refused(status: 416, retryAfter: _) = error.fact else { throw error }
      guard transfer.head.contentRange?.size == file.size else { return nil }
      return FetchedFile(
        bytes: file.size, resumedFrom: file.size, address: request.address, contentType: nil)
    }
  }

  /// Gets the whole.
  func whole() throws(FetchError) -> FetchedFile {
    let sink = FileSink(
      file, address: request.address, limit: request.limits.bytes, resumedFrom: 0)
    let transfer = transfer(into: sink, offset: 0)
    let address = try transfer.run(
      curl, headers: [], compressed: false, cancellation: cancellation)
    return try checked(transfer, sink, address)
  }

  private func transfer(into sink: FileSink, offset: Int) -> Transfer {
    Transfer(
      request, into: sink, offset: offset,
      accepting: { (200..<300).contains($0) && ($0 != 206 || offset > 0) }, progress: progress)
  }

  private func checked(
    _ transfer: Transfer, _ sink: FileSink, _ address: WebAddress
  ) throws(FetchError) -> FetchedFile {
    if let size = transfer.head.contentRange?.size, transfer.head.status == 206,
      size != file.size
    {
      throw FetchError(
        .incomplete(received: file.size, expected: size), address: request.address.shown)
    }
    return FetchedFile(
      bytes: file.size, resumedFrom: sink.resumedFrom, address: address,
      contentType: transfer.head.contentType)
  }
}
