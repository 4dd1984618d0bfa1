import ArgumentParser
import Catalogue
import Foundation
import Glibc
import Readers

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read listings into the catalogue: files, folders, - for standard input.")

  @Argument(help: "Files and folders; - reads standard input.", completion: .file())
  var paths: [String]

  @OptionGroup var place: CatalogueOption
  @OptionGroup var time: ClockOption

  func run() throws {
    let catalogue = try opened {
      let catalogue = try place.open()
      try catalogue.settle()
      return catalogue
    }
    var line = ProgressLine()
    let start = monotonicMilliseconds()
    var unreadable = 0
    var importer = Importer(into: catalogue, now: time.clock.now) { problem in
      line.clear()
      complain("\(problem)")
    } progress: { tally in
      line.show(tally.words(after: monotonicMilliseconds() - start))
    }
    do {
      for path in paths {
        for file in path == "-" ? ["-"] : listingFiles(at: path) {
          do {
            try importer.read(try input(file), named: file == "-" ? "standard input" : file)
          } catch InputFailure.system(let number) {
            line.clear()
            unreadable += 1
            complain(
              "\(file): cannot be read (\(String(cString: strerror(number)))); check its path and permissions"
            )
          }
        }
      }
      try importer.finish()
    } catch let error as CatalogueError {
      line.clear()
      complain("newsreel: \(error)")
      throw ExitCode(2)
    }
    line.clear()
    let stored = importer.tally.stored
    complain(
      "\(importer.tally.files) files, \(importer.tally.clips) clips read: "
        + "\(stored.new) new, \(stored.updated) updated, \(stored.repeated) known, "
        + "\(stored.lists) lists, \(importer.tally.skipped) skipped")
    if importer.tally.skipped + unreadable > 0 { throw ExitCode(1) }
  }

  private func input(_ file: String) throws -> any ByteInput {
    file == "-" ? FileInput(descriptor: 0) : try FileInput(path: file)
  }
}

/// Does what a command needs first; a failure is said in one line and ends with status 2.
func opened<Value>(_ open: () throws -> Value) throws -> Value {
  do {
    return try open()
  } catch let error as CatalogueError {
    complain("newsreel: \(error)")
    throw ExitCode(2)
  }
}
