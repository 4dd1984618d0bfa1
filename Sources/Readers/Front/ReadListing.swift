import Clips
import Glibc

/// Reads a listing of any known format, chosen by content alone unless its `kind` is given, and
/// hands every record, problem and step to `emit` as it comes.
///
/// Damage of the input becomes a problem; thrown is only what `emit` throws.
public func readListing(
  from input: any ByteInput, named file: String, as kind: DocumentKind? = nil,
  options: ReadOptions = ReadOptions(), emit: (ReadEvent) throws -> Void
) throws -> ReadSummary {
  try withoutActuallyEscaping(emit) { emit in
    let outlet = Outlet(options, send: emit)
    let document = Document(
      input, context: DocumentContext(file: file), limits: options.limits)
    try readDocument(document, to: outlet, as: kind)
    outlet.summary.bytes = max(outlet.summary.bytes, document.consumed)
    return outlet.summary
  }
}

/// Reads one document, the outermost or one inside a container.
func readDocument(
  _ document: Document, to outlet: Outlet, as given: DocumentKind? = nil,
  accepting: Set<DocumentKind>? = nil, isNested: Bool = false
) throws {
  func report(_ fact: ReadProblem.Fact) throws {
    let context = document.context
    try outlet.report(ReadProblem(file: context.file, record: context.record, fact))
  }
  let sniffed: DocumentKind?
  do {
    sniffed = try given ?? sniffedKind(document, outlet, isNested: isNested)
  } catch let broken as DocumentFailure {
    return try report(broken.fact)
  }
  guard let kind = sniffed else {
    if let failure = document.failure { try report(failure.fact) }
    return
  }
  if let accepting, !accepting.contains(kind) { return }
  document.context.kind = kind
  guard let reader = DocumentReader.reader(for: kind) else { return try report(.noReader(kind)) }
  let intake = Intake(document.context, to: outlet)
  document.decodingNotes.forEach(intake.note)
  do {
    try reader.read(document, intake)
  } catch let broken as DocumentFailure {
    try intake.finish()
    return try report(broken.fact)
  } catch let problem as ReadProblem {
    try intake.finish()
    return try outlet.report(problem)
  }
  try intake.finish()
  if let failure = document.failure { try report(failure.fact) }
}

private func sniffedKind(_ document: Document, _ outlet: Outlet, isNested: Bool) throws
  -> DocumentKind?
{
  let finding = try sniff(document)
  if !isNested {
    outlet.summary.kind = finding.kind
    outlet.summary.reason = finding.reason
    outlet.summary.container = document.context.container
    outlet.summary.charset = document.context.charset
  }
  if finding.kind == nil, !isNested, document.failure == nil {
    let fact: ReadProblem.Fact = finding.isEmpty ? .empty : .notRecognised(hint: finding.reason)
    try outlet.report(ReadProblem(file: document.context.file, fact))
  }
  return finding.kind
}

extension DocumentFailure {
  /// The failure as the fact of a problem.
  var fact: ReadProblem.Fact {
    switch self {
    case .tooLarge(let limit): .documentTooLarge(limit: limit)
    }
  }
}

extension InputFailure {
  /// The failure as the fact of a problem.
  var fact: ReadProblem.Fact {
    switch self {
    case .system(let number): .unreadable(reason: String(cString: strerror(number)))
    case .compressionDamaged: .compressionDamaged
    case .compressionBomb(let bytes): .compressionBomb(bytes: bytes)
    }
  }
}
