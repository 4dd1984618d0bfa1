/// Gets a page, unless it is unchanged; compressed on the way where the server can.
///
/// Blocks its thread; `progress` is called on it. Stops at once when cancelled.
public func fetch(
  _ request: FetchRequest, cancellation: FetchCancellation? = nil,
  progress: (FetchProgress) -> Void = { _ in }
) throws(FetchError) -> Fetched {
  let curl = try Curl.installed()
  return try fetch(request, curl, cancellation, progress)
}

private func fetch(
  _ request: FetchRequest, _ curl: Curl, _ cancellation: FetchCancellation?,
  _ progress: (FetchProgress) -> Void
) throws(FetchError) -> Fetched {
  let sink = MemorySink(limit: request.limits.bytes)
  let isConditional = !request.validators.isEmpty
  var outcome: Result<(WebAddress, ResponseHead), FetchError>
  outcome = withoutActuallyEscaping(progress) { progress in
    let transfer = Transfer(
      request, into: sink,
      accepting: { status in
        (200..<300).contains(status) && status != 206 || status == 304 && isConditional
      }, progress: progress)
    do throws(FetchError) {
      let address = try transfer.run(
        curl, headers: request.validators.conditions, compressed: true,
        cancellation: cancellation)
      return .success((address, transfer.head))
    } catch {
      return .failure(error)
    }
  }
  let (address, head) = try outcome.get()
  guard head.status != 304 else {
    return .unchanged(head.validators.isEmpty ? request.validators : head.validators)
  }
  return .page(
    Fetched.Page(
      bytes: sink.bytes, address: address, validators: head.validators,
      contentType: head.contentType))
}
