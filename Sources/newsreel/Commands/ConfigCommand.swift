import ArgumentParser

struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Check and show what the configuration files say.",
    subcommands: [Check.self, Show.self, Path.self])

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say what is wrong in settings, keys, profiles and the theme, with file and line.",
      discussion: "Ends with status 1 where something is wrong.")

    func run() throws {
      let report = ConfigurationReport.ofFiles(.standard)
      for warning in report.warnings { say(warning) }
      complain(report.summary)
      if !report.warnings.isEmpty { throw ExitCode(1) }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print every setting in force and which file said so; good as a config.yaml.")

    func run() {
      let report = ConfigurationReport.ofFiles(.standard)
      say(report.settings)
      for warning in report.warnings { complain(warning) }
    }
  }

  struct Path: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print where the configuration files lie, whether or not they are there.")

    func run() {
      say(Places.standard.settingsFile)
      say(Places.standard.keysFile)
    }
  }
}
