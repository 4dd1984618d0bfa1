import ArgumentParser

@main
struct Newsreel: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "newsreel",
    abstract: "Browse news-agency clip listings: find the clip, read what you may do with it.",
    version: "0.1.0",
    subcommands: [
      Browse.self, Import.self, Convert.self, Export.self, SearchCommand.self, Inspect.self,
      RightsCommands.self, ProfileCommand.self, UsedCommand.self, CatalogueCommand.self,
      ThemesCommand.self, KeysCommand.self, ConfigCommand.self, ManualCommand.self,
    ],
    defaultSubcommand: Browse.self)
}
