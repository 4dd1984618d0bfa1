import CZip

/// Undoes deflate compression within bounds.
enum Inflation {
  /// What stands around the compressed data.
  enum Wrapping {
    case gzip, zlib, raw

    fileprivate var windowBits: Int32 {
      switch self {
      case .gzip: 31
      case .zlib: 15
      case .raw: -15
      }
    }
  }

  /// What came out, and whether that is all of it.
  struct Result: Equatable {
    var bytes: [UInt8]
    var isComplete: Bool
  }

  /// The most that comes out, in bytes.
  static let limit = 32 << 20
  /// How many times longer than the input the output may be, once it is longer than a megabyte.
  static let ratioLimit = 200

  /// Inflates all members as far as they go, stopping at the bounds.
  static func inflate(_ bytes: [UInt8], wrapping: Wrapping) -> Result {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit2_(&stream, wrapping.windowBits, zlibVersion(), size) == Z_OK else {
      return Result(bytes: [], isComplete: false)
    }
    defer { inflateEnd(&stream) }
    let bound = min(limit, max(1 << 20, bytes.count.multipliedReportingOverflow(by: ratioLimit).0))
    var input = bytes
    var output: [UInt8] = []
    var isComplete = false
    let chunk = 64 << 10
    input.withUnsafeMutableBufferPointer { input in
      stream.next_in = input.baseAddress
      stream.avail_in = UInt32(clamping: input.count)
      while output.count < bound {
        let room = min(chunk, bound - output.count)
        let base = output.count
        output.append(contentsOf: repeatElement(0, count: room))
        let status = output.withUnsafeMutableBufferPointer { output in
          stream.next_out = output.baseAddress.map { $0 + base }
          stream.avail_out = UInt32(room)
          return CZip.inflate(&stream, Z_NO_FLUSH)
        }
        output.removeLast(Int(stream.avail_out))
        if status == Z_STREAM_END {
          isComplete = true
          guard wrapping == .gzip, stream.avail_in >= 18, inflateReset(&stream) == Z_OK else {
            return
          }
        } else if status != Z_OK {
          return
        } else {
          isComplete = false
        }
      }
      isComplete = false
    }
    return Result(bytes: output, isComplete: isComplete)
  }
}
