import ArgumentParser
import Catalogue

struct CatalogueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalogue", abstract: "Look after the catalogue: size, index, soundness.",
    subcommands: [Size.self, Optimise.self, Verify.self, Rebuild.self],
    defaultSubcommand: Size.self)

  struct Size: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Say how large it is.")
    @OptionGroup var place: CatalogueOption

    func run() throws {
      try opened {
        let catalogue = try Catalogue(at: place.path, readOnly: true)
        let size = try catalogue.size()
        say("\(size.clips) clips, \(size.bytes) bytes, of them \(size.indexBytes) in the index")
        if size.clips > 0 { say("\(size.bytes / size.clips) bytes a clip") }
      }
    }
  }

  struct Optimise: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Merge the index into one piece, so that every search is as fast as it can be.")
    @OptionGroup var place: CatalogueOption

    func run() throws {
      var line = ProgressLine()
      try opened {
        try place.open().optimise { share in
          line.show("optimising \(Int(share * 100))%")
          return true
        }
      }
      line.clear()
      complain("the index is in one piece")
    }
  }

  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check the file and whether the index agrees with the clips.")
    @OptionGroup var place: CatalogueOption

    func run() throws {
      var line = ProgressLine()
      let problems = try opened {
        try place.open().verify { share in
          line.show("verifying \(Int(share * 100))%")
          return true
        }
      }
      line.clear()
      for problem in problems { say("\(problem)") }
      guard problems.isEmpty else { throw ExitCode(1) }
      complain("the catalogue is sound")
    }
  }

  struct Rebuild: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Build the index anew.")
    @OptionGroup var place: CatalogueOption

    func run() throws {
      var line = ProgressLine()
      try opened {
        try place.open().rebuildIndex { share in
          line.show("indexing \(Int(share * 100))%")
          return true
        }
      }
      line.clear()
      complain("the index was built anew")
    }
  }
}
