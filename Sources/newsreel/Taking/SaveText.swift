import Clips
import Glibc

/// A text of a clip that can be saved as a file.
enum SavedText: String, CaseIterable, Hashable, Sendable {
  case dopesheet, shotlist

  /// The text; nil where the clip has none.
  func text(of clip: Clip) -> String? {
    switch self {
    case .dopesheet: Dopesheet(clip).text
    case .shotlist: Dopesheet(clip).shotlist.map { $0 + "\n" }
    }
  }
}

/// Saves a text of a clip with its rights beside it; refused where the clip may not be taken.
@discardableResult
func save(_ kind: SavedText, _ taking: Taking) throws(TakingError) -> TakenFile {
  if let refusal = taking.refusal { throw .refused(refusal) }
  guard let text = kind.text(of: taking.clip) else { throw .noText(kind.rawValue) }
  let stem = fileStem(of: taking.clip) + " " + kind.rawValue
  let part = taking.folder + "/" + stem + ".\(getpid()).part"
  let bytes = Array(text.utf8)
  do throws(FileError) {
    try makeFolder(taking.folder)
    unlink(part)
    let error = createFile(part, bytes)
    guard error == 0 else { throw FileError(part, error) }
    return try keep(
      part, bytes: bytes.count, as: stem, "txt", in: taking.folder,
      rights: RightsSidecar(
        clip: taking.clip, ruling: taking.ruling, address: nil, at: taking.now))
  } catch {
    unlink(part)
    throw .file(error)
  }
}
