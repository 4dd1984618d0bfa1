/// Why the catalogue could not do what was asked.
public enum CatalogueError: Error, Hashable, Sendable {
  /// Written by a later version of newsreel.
  case newer(path: String, written: Int, known: Int)
  /// Not a catalogue, or damaged.
  case corrupt(path: String, detail: String)
  /// Another process has been writing for longer than the patience allows.
  case locked(path: String)
  /// The file or its folder may not be written.
  case readOnly(path: String)
  /// No room is left where the catalogue lies.
  case diskFull(path: String)
  /// The file cannot be opened or created.
  case unreachable(path: String, detail: String)
  /// There is no catalogue at that path, and none may be created.
  case missing(path: String)
  /// The task was cancelled.
  case cancelled
  /// A query asks for what only an outlet profile can answer, and none was given.
  case needsProfile
  /// Anything else the store reports.
  case failed(path: String, detail: String)
}
