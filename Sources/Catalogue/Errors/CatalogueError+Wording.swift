extension CatalogueError: CustomStringConvertible {
  /// What happened and what to do next, in one line.
  public var description: String {
    switch self {
    case .newer(let path, let written, let known):
      "\(path) was written by a later newsreel (format \(written), this one knows \(known)). "
        + "Update newsreel, or give another file with --catalogue."
    case .corrupt(let path, let detail):
      "\(path) is damaged or no catalogue (\(detail)). "
        + "Move it away and import again, or give another file with --catalogue."
    case .locked(let path):
      "\(path) is being written by another newsreel. "
        + "Wait until it has finished, then try again."
    case .readOnly(let path):
      "\(path) may not be written. "
        + "Change the permissions of the file and its folder, or give another with --catalogue."
    case .diskFull(let path):
      "No room is left on the disk of \(path); nothing of the last batch was stored. "
        + "Free some room, then import again."
    case .unreachable(let path, let detail):
      "\(path) cannot be opened (\(detail)). "
        + "Check the folder, or give another file with --catalogue."
    case .missing(let path):
      "There is no catalogue at \(path). Import something first: newsreel import PATH"
    case .cancelled:
      "Cancelled."
    case .needsProfile:
      "verdict: needs an outlet profile. Choose one with --profile, or leave verdict: out."
    case .failed(let path, let detail):
      "The catalogue \(path) failed (\(detail)). "
        + "Check it with newsreel catalogue verify."
    }
  }
}
