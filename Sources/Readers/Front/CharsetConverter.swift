import Glibc

/// Brings one declared encoding to UTF-8 by the system's iconv; what cannot be read becomes U+FFFD.
final class CharsetConverter {
  private let handle: iconv_t
  private var pending: [UInt8] = []

  /// A converter from that encoding; nil where the system does not know it.
  init?(_ charset: String) {
    guard charset.utf8.count <= 40 else { return nil }
    guard let opened = iconv_open("UTF-8", charset), opened != iconv_t(bitPattern: -1) else {
      return nil
    }
    handle = opened
  }

  deinit { iconv_close(handle) }

  /// The UTF-8 of the next bytes; the start of an unfinished character waits for the rest.
  func convert(_ bytes: [UInt8], isLast: Bool) -> [UInt8] {
    var source = pending + bytes
    pending = []
    var out: [UInt8] = []
    out.reserveCapacity(source.count * 2)
    var start = 0
    while start < source.count {
      let step = source.withUnsafeMutableBytes {
        buffer -> (used: Int, made: [UInt8], error: Int32) in
        convertStep(UnsafeMutableRawBufferPointer(rebasing: buffer[start...]))
      }
      out += step.made
      start += step.used
      switch step.error {
      case 0, E2BIG: break
      case EINVAL where !isLast:
        pending = Array(source[start...])
        return out
      default:
        out += [0xEF, 0xBF, 0xBD]
        start += 1
      }
    }
    return out
  }

  private func convertStep(_ source: UnsafeMutableRawBufferPointer)
    -> (used: Int, made: [UInt8], error: Int32)
  {
    var error: Int32 = 0
    var used = 0
    let made = [UInt8](unsafeUninitializedCapacity: 64 << 10) { buffer, count in
      var input = source.baseAddress?.assumingMemoryBound(to: CChar.self)
      var inputLeft = source.count
      buffer.withMemoryRebound(to: CChar.self) { target in
        var output = target.baseAddress
        var outputLeft = target.count
        if iconv(handle, &input, &inputLeft, &output, &outputLeft) == -1 {
          error = errno
        }
        count = target.count - outputLeft
      }
      used = source.count - inputLeft
    }
    return (used, made, error)
  }
}
