import CZip

/// The inflated bytes of a gzip or zlib input, all its members one after the other, bounded in
/// ratio and size.
final class InflatedInput: ByteInput {
  private var input: any ByteInput
  private var head: ArraySlice<UInt8>
  private let limits: ReadLimits
  private var stream = z_stream()
  private var isOpen = false
  private var isFinished = false
  private var isDamaged = false
  private var taken: Int64 = 0
  private var given: Int64 = 0

  private static let chunk = 256 << 10

  /// Inflates `head`, the bytes already read, and then `input`.
  init(_ input: any ByteInput, head: [UInt8], limits: ReadLimits) {
    self.input = input
    self.head = head[...]
    self.limits = limits
  }

  deinit { if isOpen { inflateEnd(&stream) } }

  /// How many bytes of the compressed input were consumed.
  var consumed: Int64 { input.consumed }

  /// The next inflated bytes; throws `InputFailure` for damage and for bombs.
  func next() throws -> [UInt8]? {
    if isDamaged {
      isDamaged = false
      throw InputFailure.compressionDamaged
    }
    while !isFinished {
      if head.isEmpty {
        guard let more = try input.next() else {
          isFinished = true
          if isOpen { throw InputFailure.compressionDamaged }
          return nil
        }
        head = more[...]
      }
      let out = try inflateSome()
      if !out.isEmpty { return out }
    }
    return nil
  }

  private func inflateSome() throws -> [UInt8] {
    if !isOpen, try !openMember() { return [] }
    var status = Z_OK
    var used = 0
    let out = [UInt8](unsafeUninitializedCapacity: Self.chunk) { buffer, count in
      head.withUnsafeMutableBufferPointer { source in
        stream.next_in = source.baseAddress
        let offered = uInt(clamping: source.count)
        stream.avail_in = offered
        stream.next_out = buffer.baseAddress
        stream.avail_out = uInt(clamping: buffer.count)
        status = inflate(&stream, Z_NO_FLUSH)
        used = Int(offered - stream.avail_in)
        count = buffer.count - Int(stream.avail_out)
      }
    }
    head.removeFirst(used)
    taken += Int64(used)
    given += Int64(out.count)
    switch status {
    case Z_OK, Z_BUF_ERROR: break
    case Z_STREAM_END:
      inflateEnd(&stream)
      isOpen = false
    default:
      isFinished = true
      if out.isEmpty { throw InputFailure.compressionDamaged }
      isDamaged = true
    }
    if given > Int64(limits.inflateFreeBytes), given / Int64(max(1, limits.inflateRatio)) > taken {
      isFinished = true
      throw InputFailure.compressionBomb(bytes: given)
    }
    return out
  }

  /// Opens the next member; what follows the last one and is no member is padding and ends all.
  private func openMember() throws -> Bool {
    while head.count < 2, let more = try input.next() { head += more }
    guard given == 0 || (head.starts(with: [0x1F, 0x8B])) else {
      isFinished = true
      return false
    }
    stream = z_stream()
    guard inflateInit2_(&stream, 47, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { throw InputFailure.compressionDamaged }
    isOpen = true
    return true
  }
}
