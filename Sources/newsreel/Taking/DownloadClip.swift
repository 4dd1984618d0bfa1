import Clips
import Feeds

/// Where a clip is taken to, under which ruling and when.
struct Taking: Hashable, Sendable {
  var clip: Clip
  var ruling: Ruling
  /// The folder; made where it is missing.
  var folder: String
  /// The moment, UTC seconds.
  var now: Int64

  /// Why the clip may not be taken; nil where it may.
  var refusal: Refusal? { newsreel.refusal(of: clip, by: ruling, now: now) }
}

/// Downloads a file of a clip with its rights beside it, going on with what an earlier attempt
/// left; refused where the clip may not be taken.
///
/// Blocks its thread; `progress` is called on it.
@discardableResult
func download(
  _ choice: RenditionChoice, _ taking: Taking, limits: FetchLimits = .footage,
  cancellation: FetchCancellation? = nil, progress: (FetchProgress) -> Void = { _ in }
) throws(TakingError) -> TakenFile {
  if let refusal = taking.refusal { throw .refused(refusal) }
  let address: WebAddress
  do {
    address = try WebAddress(choice.address)
  } catch {
    throw .fetch(FetchError(.address(error)))
  }
  let stem = fileStem(of: taking.clip)
  let guess = fileExtension(address: address.text, mime: choice.rendition.mime)
  let part = taking.folder + "/" + stem + "." + (guess ?? "download") + ".part"
  let fetched: FetchedFile
  do throws(FileError) { try makeFolder(taking.folder) } catch { throw .file(error) }
  do throws(FetchError) {
    fetched = try fetch(
      FetchRequest(address, limits: limits), into: part, cancellation: cancellation,
      progress: progress)
  } catch {
    throw .fetch(error)
  }
  let ending =
    guess ?? fileExtension(address: fetched.address.text, mime: fetched.contentType) ?? "bin"
  do throws(FileError) {
    return try keep(
      part, bytes: fetched.bytes, as: stem, ending, in: taking.folder,
      rights: RightsSidecar(
        clip: taking.clip, ruling: taking.ruling, address: address.withoutSecrets, at: taking.now))
  } catch {
    throw .file(error)
  }
}
