/// Folds a text for searching and keeps the way back to the original: compatibility forms, case,
/// look-alike letters, digits, Arabic letter forms, diacritics, quotes, dashes and white space.
/// Texts of 2 GB and more fold to nothing.
public func fold(_ text: String) -> Folded {
  guard text.utf8.count < Int(Int32.max) else { return Folded(scalars: [], origins: .identical) }
  if let plain = asciiScalars(text) {
    return Folded(scalars: plain, origins: .identical)
  }
  var buffer = FoldingBuffer(keepsOrigins: true, capacity: text.utf8.count)
  buffer.fold(text)
  return Folded(
    scalars: buffer.scalars, origins: .mapped(buffer.sources, wide: buffer.wide))
}

/// Folds a text for searching, without the way back, at the speed an import needs.
public func folded(_ text: String) -> String {
  if let plain = foldedIfASCII(text) {
    return plain
  }
  return encoded(foldedScalars(text)[...])
}

func foldedScalars(_ text: String) -> [UInt32] {
  if let plain = asciiScalars(text) {
    return plain
  }
  var buffer = FoldingBuffer(keepsOrigins: false, capacity: text.utf8.count)
  buffer.fold(text)
  return buffer.scalars
}

private func asciiScalars(_ text: String) -> [UInt32]? {
  var text = text
  return text.withUTF8 { bytes in
    guard isASCII(bytes) else { return nil }
    return [UInt32](unsafeUninitializedCapacity: bytes.count) { scalars, count in
      for index in 0..<bytes.count {
        scalars[index] = UInt32(foldedASCII(bytes[index]))
      }
      count = bytes.count
    }
  }
}

func foldedIfASCII(_ text: String) -> String? {
  var text = text
  return text.withUTF8 { bytes in
    guard isASCII(bytes) else { return nil }
    return String(unsafeUninitializedCapacity: bytes.count) { folded in
      for index in 0..<bytes.count {
        folded[index] = foldedASCII(bytes[index])
      }
      return bytes.count
    }
  }
}

func isASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  var seen: UInt8 = 0
  var index = 0
  while index < bytes.count {
    let end = min(index &+ 4096, bytes.count)
    for position in index..<end {
      seen |= bytes[position]
    }
    if seen >= 0x80 { return false }
    index = end
  }
  return true
}

/// One ASCII byte folded: lower case, controls and white space as a blank, the grave accent as an
/// apostrophe; written without branches so that it runs many bytes at a time.
@inline(__always)
func foldedASCII(_ byte: UInt8) -> UInt8 {
  let isUpper: UInt8 = byte &- 0x41 < 26 ? 0x20 : 0
  let lowered = byte | isUpper
  let blanked = (lowered < 0x20 || lowered == 0x7F) ? 0x20 : lowered
  return blanked == 0x60 ? 0x27 : blanked
}
