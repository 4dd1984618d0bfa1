/// The words that start the player where the settings name none.
let standardPlayer = ["mpv", "--"]

/// Plays media files in the player, one after the other; it lives on by itself. The first word of
/// the command is the program, the rest stands before the addresses.
func play(
  _ addresses: [String], with command: [String] = standardPlayer, _ programs: Programs
) throws(ProgramError) {
  let command = command.isEmpty ? standardPlayer : command
  guard addresses.allSatisfy(isPlayableAddress) else {
    throw .badAddress("this address is none a player should be given; choose another file.")
  }
  guard let path = programs.path(of: command[0]) else {
    throw .notFound([command[0]], purpose: "that plays footage")
  }
  try programs.startDetached(path, playerArguments(command, addresses))
}

/// What the player is given: the words after the program and each address as one argument that
/// no player takes for an option.
func playerArguments(_ command: [String], _ addresses: [String]) -> [String] {
  let words = Array(command.dropFirst())
  return words
    + addresses.map { address in
      let isGuarded = words.last == "--" || !(address.hasPrefix("-") || address.hasPrefix("+"))
      return isGuarded ? address : "./" + address
    }
}
