import ArgumentParser
import Foundation

/// A command with its arguments and subcommands, as the argument parser describes itself.
struct CommandTree: Decodable, Hashable, Sendable {
  var commandName: String
  var abstract: String?
  var discussion: String?
  var shouldDisplay: Bool?
  var defaultSubcommand: String?
  var subcommands: [CommandTree]?
  var arguments: [Argument]?

  /// An option, a flag or a positional argument.
  struct Argument: Decodable, Hashable, Sendable {
    /// How it is given.
    enum Kind: String, Decodable, Sendable {
      case positional, option, flag
    }

    /// One of its names.
    struct Name: Decodable, Hashable, Sendable {
      /// How the name is marked.
      enum Kind: String, Decodable, Sendable {
        case long, short, longWithSingleDash
      }

      var kind: Kind
      var name: String
    }

    var kind: Kind
    var shouldDisplay: Bool
    var isOptional: Bool
    var isRepeating: Bool
    var names: [Name]?
    var valueName: String?
    var defaultValue: String?
    var abstract: String?
    var discussion: String?
  }

  private struct Document: Decodable {
    var command: CommandTree
  }

  /// The tree below this command.
  init(of command: (some ParsableCommand).Type) throws {
    let text = command._dumpHelp()
    self = try JSONDecoder().decode(Document.self, from: Data(text.utf8)).command
    nameDefaults(of: command)
  }

  /// The parser's own description names the standard subcommand only of some commands.
  private mutating func nameDefaults(of command: any ParsableCommand.Type) {
    defaultSubcommand = command.configuration.defaultSubcommand?._commandName
    for below in command.configuration.subcommands {
      guard let index = subcommands?.firstIndex(where: { $0.commandName == below._commandName })
      else { continue }
      subcommands?[index].nameDefaults(of: below)
    }
  }

  /// The subcommands to show; `help` explains itself.
  var shownSubcommands: [CommandTree] {
    (subcommands ?? []).filter { $0.shouldDisplay != false && $0.commandName != "help" }
  }

  /// The arguments to show, without those that every command has.
  var shownArguments: [Argument] {
    (arguments ?? []).filter { argument in
      argument.shouldDisplay
        && !(argument.names ?? []).contains { $0.name == "help" || $0.name == "version" }
    }
  }
}
