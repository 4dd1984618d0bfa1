import Foundation
import XCTest

/// Compares a text with the one kept in `Tests/Goldens/<target>/<name>.txt`.
///
/// `NEWSREEL_RECORD=1`, or a missing file, records the text and fails all the same: a recording
/// counts only after somebody has looked at it and run the test again without recording.
public func assertGolden(
  _ text: String, _ name: String, filePath: StaticString = #filePath, line: UInt = #line
) {
  let folder = goldenFolder(of: URL(fileURLWithPath: "\(filePath)"))
  let file = folder.appendingPathComponent(name + ".txt")
  let kept = try? String(contentsOf: file, encoding: .utf8)
  let isRecording = ProcessInfo.processInfo.environment["NEWSREEL_RECORD"] == "1"
  if let kept, !isRecording {
    if kept != text + "\n" {
      XCTFail(
        "\(name) differs from its golden:\n" + difference(kept, text + "\n"), file: filePath,
        line: line)
    }
    return
  }
  do {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try (text + "\n").write(to: file, atomically: true, encoding: .utf8)
    XCTFail(
      "recorded \(file.path); look at it, then run again without recording", file: filePath,
      line: line)
  } catch {
    XCTFail("cannot record \(file.path): \(error)", file: filePath, line: line)
  }
}

/// `Tests/Goldens/<target>`, however deep in the target's folder the source file lies.
private func goldenFolder(of source: URL) -> URL {
  var target = source.deletingLastPathComponent()
  while target.pathComponents.count > 2,
    target.deletingLastPathComponent().lastPathComponent != "Tests"
  {
    target.deleteLastPathComponent()
  }
  return target.deletingLastPathComponent().appendingPathComponent("Goldens")
    .appendingPathComponent(target.lastPathComponent)
}

/// The lines that differ, `-` as kept and `+` as it is now.
public func difference(_ kept: String, _ text: String) -> String {
  let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
  let new = text.split(separator: "\n", omittingEmptySubsequences: false)
  var lines: [String] = []
  for index in 0..<max(old.count, new.count) {
    let before = index < old.count ? String(old[index]) : nil
    let after = index < new.count ? String(new[index]) : nil
    if before == after { continue }
    if let before { lines.append("-\(index + 1): \(before)") }
    if let after { lines.append("+\(index + 1): \(after)") }
  }
  return lines.prefix(60).joined(separator: "\n")
}
