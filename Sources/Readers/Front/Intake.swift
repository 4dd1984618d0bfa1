import Clips

/// Takes the raw records of one document, brings them to clips and lists, unites the parts of one
/// item, and hands them on: clips in document order, then lists.
final class Intake {
  /// Where the document comes from.
  var context: DocumentContext
  /// The options of the reading.
  var options: ReadOptions { outlet.options }

  private let outlet: Outlet
  private let line: NormalisingLine
  private var notes: [Note] = []
  private var held: [Clip] = []
  private var heldPlaces: [String: Int] = [:]
  private var states: [String: EntryState] = [:]
  private var parts: [String: Int] = [:]
  private var lists: [RawList] = []
  private var count = 0

  /// How many clips wait for further parts of the same item before they are handed on.
  private static let window = 512
  /// More parts than any item has; each costs as much as all before it.
  private static let partLimit = 200

  /// Lists name clips among the first of a document; later ones need not be remembered.
  private static let mostStates = 200_000

  /// An intake of that document.
  init(_ context: DocumentContext, to outlet: Outlet) {
    self.context = context
    self.outlet = outlet
    line = NormalisingLine(outlet.options)
    notes = context.notes
  }

  /// Takes a raw clip and returns the id it is kept under, for the entries of lists.
  @discardableResult
  func take(_ raw: RawClip) throws -> String {
    count += 1
    var raw = raw
    if raw.record == nil { raw.record = context.record ?? count }
    let work = NormalisingLine.Work(raw: raw, notes: notes)
    if let id = statedID(raw.id) {
      for clip in line.add(work, in: context) { try keep(clip) }
      return id
    }
    let clips = line.add(work, in: context) + line.drain(in: context)
    for clip in clips { try keep(clip) }
    return clips.last?.id ?? ""
  }

  private func drain() throws {
    for clip in line.drain(in: context) { try keep(clip) }
  }

  private func keep(_ clip: Clip) throws {
    if let place = heldPlaces[clip.id], held[place].version == clip.version {
      return try unite(clip, at: place)
    }
    keepState(of: clip)
    heldPlaces[clip.id] = held.count
    held.append(clip)
    if held.count >= 2 * Self.window { try release(Self.window) }
  }

  /// Takes a list; it is handed on after the last clip of the document.
  func take(_ list: RawList) { lists.append(list) }

  /// Hands a finished record on at once, past the normaliser, with the notes of the document.
  func pass(_ record: ListingRecord) throws {
    count += 1
    var record = record
    notes.forEach { record.note($0) }
    if let finish = options.finish, case .clip(let clip) = record { record = .clip(finish(clip)) }
    try outlet.emit(record)
  }

  /// Reports a record that could not be read; reading goes on.
  func skip(_ fact: ReadProblem.Fact, record: Int? = nil, line: Int? = nil) throws {
    try outlet.report(
      ReadProblem(file: context.file, record: record ?? context.record, line: line, fact))
  }

  /// Notes something about the whole document, to stand at every later clip of it.
  func note(_ note: Note) {
    if !notes.contains(note) { notes.append(note) }
  }

  /// Reads a document inside this one, e.g. a record of an archive, sniffing it first unless its
  /// kind is given; only the kinds in `accepting` are read (nil: all).
  func read(
    _ bytes: [UInt8], context: DocumentContext, as kind: DocumentKind? = nil,
    accepting: Set<DocumentKind>? = nil
  ) throws {
    let document = Document(bytes, context: context, limits: options.limits)
    try readDocument(document, to: outlet, as: kind, accepting: accepting, isNested: true)
  }

  /// Reports that the outermost input is read that far.
  func progress(_ bytes: Int64) throws { try outlet.progress(bytes) }

  /// Hands everything on that is still held, then the lists.
  func finish() throws {
    try drain()
    try release(held.count)
    for list in lists {
      let list = normalise(list, in: context, states: states, notes: notes)
      try outlet.emit(.list(list))
    }
    lists = []
  }

  private func unite(_ part: Clip, at place: Int) throws {
    guard held[place].content != part.content else { return }
    parts[part.id, default: 1] += 1
    guard parts[part.id, default: 1] <= Self.partLimit else {
      return try skip(
        .notARecord("more than \(Self.partLimit) parts have the id of one item; left out"),
        record: part.origin?.record)
    }
    let united = unitedParts(held[place], part)
    held[place] = options.finish?(united) ?? united
    keepState(of: held[place])
  }

  /// A killed clip stays killed for the entries of lists, whatever version follows.
  private func keepState(of clip: Clip) {
    guard states[clip.id] != .killed else { return }
    guard states.count < Self.mostStates || states[clip.id] != nil else { return }
    states[clip.id] = clip.entryState(at: options.now)
  }

  private func release(_ count: Int) throws {
    for place in 0..<count { try outlet.emit(.clip(held[place])) }
    held.removeFirst(count)
    heldPlaces.removeAll(keepingCapacity: true)
    for place in held.indices { heldPlaces[held[place].id] = place }
  }
}
