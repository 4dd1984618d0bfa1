import ArgumentParser
import Foundation
import Glibc
import Rights

struct ProfileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile", abstract: "Outlet profiles: what verdicts are judged for.",
    subcommands: [List.self, Init.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the profiles there are.")

    func run() throws {
      let folder = Places.standard.profiles
      let files = ProfileFiles(folder: folder)
      for warning in files.warnings { complain("\(warning)") }
      for profile in files.profiles {
        say(
          [profile.id, profile.name, profile.kind, profile.country].compactMap { $0 }.joined(
            separator: "\t"))
      }
      guard files.profiles.isEmpty else { return }
      complain("newsreel: no profiles in \(folder); newsreel profile init writes one")
      throw ExitCode(1)
    }
  }

  struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Ask a few questions and write a profile.")

    @Option(
      name: .long,
      help: ArgumentHelp(
        "The file to write (standard: your folder of profiles).", valueName: "file"))
    var output: String?

    func run() throws {
      let folder = Places.standard.profiles
      let known = ProfileFiles(folder: folder).profiles.map(\.id)
      let questions = ProfileQuestions(
        say: { complain($0) },
        answer: {
          writeAll($0.utf8, to: 2)
          return readLine()
        },
        objection: { id in
          let path = output ?? "\(folder)/\(id).yaml"
          guard known.contains(id) || FileManager.default.fileExists(atPath: path) else {
            return nil
          }
          return "There is already a profile '\(id)'; write another name, or edit that file."
        })
      guard let profile = questions.ask() else {
        complain("newsreel: the answers ended early; nothing was written")
        throw ExitCode(1)
      }
      let path = output ?? "\(folder)/\(profile.id).yaml"
      try? FileManager.default.createDirectory(
        atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
      guard descriptor >= 0 else {
        complain("newsreel: \(FileError(path, errno))")
        throw ExitCode(2)
      }
      defer { close(descriptor) }
      guard writeAll(profile.yaml.utf8, to: descriptor) else {
        complain("newsreel: \(FileError(path, errno))")
        throw ExitCode(2)
      }
      say("wrote \(path)")
      let name = output == nil ? profile.id : path
      say("try it: newsreel rights --text 'No access Italy' --profile \(name)")
      if output == nil {
        say(
          "judge for it always: write 'profile: \(profile.id)' into \(Places.standard.settingsFile)"
        )
      }
      say("change it in any editor; newsreel config check says whether it is understood")
    }
  }
}
