func encoded(_ scalars: ArraySlice<UInt32>) -> String {
  String(unsafeUninitializedCapacity: scalars.count &* 4) { buffer in
    var end = 0
    for scalar in scalars {
      end = encode(scalar, into: buffer, at: end)
    }
    return end
  }
}

private func encode(
  _ scalar: UInt32, into buffer: UnsafeMutableBufferPointer<UInt8>, at start: Int
) -> Int {
  if scalar < 0x80 {
    buffer[start] = UInt8(truncatingIfNeeded: scalar)
    return start &+ 1
  }
  if scalar < 0x800 {
    buffer[start] = UInt8(truncatingIfNeeded: 0xC0 | scalar &>> 6)
    buffer[start &+ 1] = continuation(scalar)
    return start &+ 2
  }
  if scalar < 0x1_0000 {
    buffer[start] = UInt8(truncatingIfNeeded: 0xE0 | scalar &>> 12)
    buffer[start &+ 1] = continuation(scalar &>> 6)
    buffer[start &+ 2] = continuation(scalar)
    return start &+ 3
  }
  buffer[start] = UInt8(truncatingIfNeeded: 0xF0 | scalar &>> 18)
  buffer[start &+ 1] = continuation(scalar &>> 12)
  buffer[start &+ 2] = continuation(scalar &>> 6)
  buffer[start &+ 3] = continuation(scalar)
  return start &+ 4
}

private func continuation(_ scalar: UInt32) -> UInt8 {
  UInt8(truncatingIfNeeded: 0x80 | (scalar & 0x3F))
}
