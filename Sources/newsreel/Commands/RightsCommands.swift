import ArgumentParser

struct RightsCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rights", abstract: "What an outlet may do with a clip, and what the desk says.",
    subcommands: [
      RightsCommand.self, RightsUnknown.self, RightsTeach.self, RightsOverride.self,
    ],
    defaultSubcommand: RightsCommand.self)
}
