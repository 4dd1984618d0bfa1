import CUTF8Proc

func decompose(_ scalar: UInt32, into buffer: UnsafeMutableBufferPointer<Int32>) -> Int {
  let options = utf8proc_option_t(UTF8PROC_DECOMPOSE.rawValue | UTF8PROC_COMPAT.rawValue)
  var boundary: Int32 = 0
  return utf8proc_decompose_char(
    Int32(bitPattern: scalar), buffer.baseAddress, buffer.count, options, &boundary)
}

func composed(_ segment: inout [Int32]) -> Int {
  let options = utf8proc_option_t(UTF8PROC_COMPOSE.rawValue | UTF8PROC_STABLE.rawValue)
  let count = segment.withUnsafeMutableBufferPointer { buffer in
    utf8proc_normalize_utf32(buffer.baseAddress, buffer.count, options)
  }
  return count < 0 ? segment.count : min(count, segment.count)
}

func orderMarks(_ segment: inout [Int32]) {
  var start = 0
  while start < segment.count {
    guard combiningClass(segment[start]) != 0 else {
      start += 1
      continue
    }
    var end = start + 1
    while end < segment.count, combiningClass(segment[end]) != 0 { end += 1 }
    if end - start > 1 {
      let ordered = segment[start..<end].enumerated().sorted { left, right in
        let (leftClass, rightClass) = (combiningClass(left.element), combiningClass(right.element))
        return leftClass == rightClass ? left.offset < right.offset : leftClass < rightClass
      }
      segment.replaceSubrange(start..<end, with: ordered.map(\.element))
    }
    start = end
  }
}

func combiningClass(_ scalar: Int32) -> Int16 {
  utf8proc_get_property(scalar)?.pointee.combining_class ?? 0
}
