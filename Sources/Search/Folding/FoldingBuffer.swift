/// Takes the scalars of a text one by one and holds what they fold to.
struct FoldingBuffer {
  private(set) var scalars: [UInt32] = []
  private(set) var sources: [Int32] = []
  private(set) var wide: [Folded.Wide] = []
  private let keepsOrigins: Bool
  private var source: Int32 = 0
  private var wordStart = 0
  private var wordScripts: LetterScripts = []
  private var lastStarter = 0
  private var lastClass: Int16 = 0
  private var composingStart: Int?

  init(keepsOrigins: Bool, capacity: Int) {
    self.keepsOrigins = keepsOrigins
    scalars.reserveCapacity(capacity)
    if keepsOrigins { sources.reserveCapacity(capacity) }
  }

  mutating func fold(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      FoldingTable.shared.entries.withUnsafeBufferPointer { table in
        var index = 0
        while index < bytes.count {
          if bytes[index] < 0x80 {
            let start = index
            while index < bytes.count, bytes[index] < 0x80 { index &+= 1 }
            appendASCII(bytes[start..<index])
          } else {
            fold(nextScalar(in: bytes, at: &index), table)
          }
        }
      }
    }
    finish()
  }

  @inline(__always)
  private mutating func fold(
    _ scalar: UInt32, _ table: UnsafeBufferPointer<FoldingTable.Entry>
  ) {
    if scalar < FoldingTable.end {
      apply(table[Int(scalar &- FoldingTable.start)], to: scalar)
    } else if staysAsItIs(scalar) {
      append(scalar)
    } else {
      foldSlowly(scalar)
    }
    source &+= 1
  }

  /// Appends ASCII letters; of a long stretch only the word at its end is looked at one by one,
  /// since only that can be mixed with what follows.
  private mutating func appendASCII(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    if composingStart != nil { compose() }
    var start = bytes.startIndex
    while start < bytes.endIndex, !wordScripts.isEmpty || bytes.endIndex &- start < 16 {
      append(UInt32(foldedASCII(bytes[start])))
      source &+= 1
      start &+= 1
    }
    guard start < bytes.endIndex else { return }
    let count = bytes.endIndex &- start
    let rest = UnsafeBufferPointer(rebasing: bytes[start...])
    scalars.append(contentsOf: rest.lazy.map { UInt32(foldedASCII($0)) })
    if keepsOrigins {
      sources.append(contentsOf: source..<source &+ Int32(truncatingIfNeeded: count))
    }
    source &+= Int32(truncatingIfNeeded: count)
    lastStarter = scalars.count &- 1
    lastClass = 0
    wordStart = scalars.count
    while wordStart > scalars.count &- count {
      let scripts = LetterScripts(of: scalars[wordStart &- 1])
      if scripts.isEmpty { break }
      wordScripts.formUnion(scripts)
      wordStart &-= 1
    }
  }

  mutating func foldSlowly(_ scalar: UInt32) {
    if let plain = unifiedPunctuation(scalar) {
      append(plain)
      return
    }
    var parts = (0 as Int32, 0 as Int32, 0 as Int32, 0 as Int32, 0 as Int32, 0 as Int32)
    let wanted = withUnsafeMutableBytes(of: &parts) { bytes in
      decompose(scalar, into: bytes.bindMemory(to: Int32.self))
    }
    if wanted <= 6 {
      let list = [parts.0, parts.1, parts.2, parts.3, parts.4, parts.5]
      for part in list.prefix(max(0, wanted)) {
        emit(UInt32(bitPattern: part))
      }
      return
    }
    var long = [Int32](repeating: 0, count: wanted)
    let written = long.withUnsafeMutableBufferPointer { decompose(scalar, into: $0) }
    for part in long.prefix(max(0, min(written, wanted))) {
      emit(UInt32(bitPattern: part))
    }
  }

  mutating func finish() {
    compose()
    endWord()
  }

  private mutating func apply(_ entry: FoldingTable.Entry, to scalar: UInt32) {
    switch entry {
    case .letter(let folded): append(folded)
    case .format: break
    case .mark: dropMark()
    case .sign(let folded, let order): appendSign(folded, order)
    case .several: foldSlowly(scalar)
    }
  }

  private mutating func emit(_ scalar: UInt32) {
    switch foldedPart(scalar) {
    case .letter(let folded): append(folded)
    case .pair(let first, let second):
      append(first)
      append(second)
    case .format: break
    case .mark: dropMark()
    case .hamza: addHamza()
    case .sign(let folded, let order): appendSign(folded, order)
    case .joining(let folded): appendJoining(folded)
    }
  }

  @inline(__always)
  private mutating func append(_ scalar: UInt32) {
    if composingStart != nil { compose() }
    lastStarter = scalars.count
    lastClass = 0
    let scripts = LetterScripts(of: scalar)
    if scripts.isEmpty {
      endWord()
    } else {
      if wordScripts.isEmpty { wordStart = scalars.count }
      wordScripts.formUnion(scripts)
    }
    push(scalar)
  }

  /// Appends a mark that stays but never joins the letter before it to one scalar; only marks out
  /// of order have to wait for the end of their letter.
  private mutating func appendSign(_ scalar: UInt32, _ order: Int16) {
    if order == 0 {
      append(scalar)
      return
    }
    endWord()
    if order < lastClass, composingStart == nil { composingStart = lastStarter }
    lastClass = order
    push(scalar)
  }

  private mutating func appendJoining(_ scalar: UInt32) {
    endWord()
    if composingStart == nil { composingStart = lastStarter }
    push(scalar)
  }

  @inline(__always)
  private mutating func push(_ scalar: UInt32) {
    scalars.append(scalar)
    if keepsOrigins { sources.append(source) }
  }

  private mutating func dropMark() {
    guard keepsOrigins, let owner = sources.last else { return }
    if let last = wide.last, last.start == owner {
      if last.end == source { wide[wide.count - 1].end = source &+ 1 }
    } else if owner &+ 1 == source {
      wide.append(Folded.Wide(start: owner, end: source &+ 1))
    }
  }

  private mutating func addHamza() {
    if lastStarter < scalars.count, let joined = joinedWithHamza(scalars[lastStarter]) {
      scalars[lastStarter] = joined
    }
    dropMark()
  }

  private mutating func endWord() {
    guard !wordScripts.isEmpty else { return }
    if wordScripts.isMixed { settleLookAlikes(in: &scalars, from: wordStart) }
    wordScripts = []
  }

  private mutating func compose() {
    guard let start = composingStart, start < scalars.count else {
      composingStart = nil
      return
    }
    composingStart = nil
    var segment = scalars[start...].map { Int32(bitPattern: $0) }
    orderMarks(&segment)
    let count = composed(&segment)
    let whole = segment.prefix(count).map { UInt32(bitPattern: $0) }
    guard !scalars[start...].elementsEqual(whole) else { return }
    scalars.replaceSubrange(start..., with: whole)
    guard keepsOrigins else { return }
    let first = sources[start]
    sources.replaceSubrange(start..., with: repeatElement(first, count: count))
    while let last = wide.last, last.start >= first { wide.removeLast() }
    wide.append(Folded.Wide(start: first, end: source))
  }
}

/// The scalar at a byte of valid UTF-8 that is not ASCII, and a step past it.
@inline(__always)
private func nextScalar(in bytes: UnsafeBufferPointer<UInt8>, at index: inout Int) -> UInt32 {
  let lead = UInt32(bytes[index])
  let count = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  var scalar = lead & (0x7F &>> UInt32(count))
  for position in index &+ 1..<min(index &+ count, bytes.count) {
    scalar = scalar &<< 6 | UInt32(bytes[position] & 0x3F)
  }
  index &+= count
  return scalar
}
