import ArgumentParser
import Catalogue
import Foundation
import Glibc
import Readers

/// Reads listings into a throw-away catalogue; a path that is none ends with a sentence.
func load(_ paths: [String], into catalogue: Catalogue, now: Int64) throws {
  var line = ProgressLine(after: 300)
  let start = monotonicMilliseconds()
  var importer = Importer(into: catalogue, now: now) { problem in
    line.clear()
    complain("\(problem)")
  } progress: { tally in
    line.show(tally.words(after: monotonicMilliseconds() - start))
  }
  for path in paths {
    guard path == "-" || FileManager.default.fileExists(atPath: path) else {
      complain(
        "newsreel: '\(path)' is neither a command nor a file; newsreel --help lists the commands")
      throw ExitCode(64)
    }
    for file in path == "-" ? ["-"] : listingFiles(at: path) {
      do {
        let input = file == "-" ? FileInput(descriptor: 0) : try FileInput(path: file)
        try importer.read(input, named: file)
      } catch InputFailure.system(let number) {
        line.clear()
        complain("\(file): cannot be read: \(String(cString: strerror(number)))")
      }
    }
  }
  try importer.finish()
  line.clear()
  if importer.tally.clips == 0, importer.tally.lists == 0 {
    complain("newsreel: nothing to browse was found in \(paths.joined(separator: ", "))")
    throw ExitCode(1)
  }
}
