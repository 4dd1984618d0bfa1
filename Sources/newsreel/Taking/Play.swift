/// The words that start the player where the settings name none.
let standardPlayer = ["mpv", "--"]

/// Plays a media file in the player, which lives on by itself; the first word of the command is
/// the program, the rest stands before the address.
func play(
  _ address: String, with command: [String] = standardPlayer, _ programs: Programs
) throws(ProgramError) {
  let command = command.isEmpty ? standardPlayer : command
  guard isPlayableAddress(address) else {
    throw .badAddress("this address is none a player should be given; choose another file.")
  }
  guard let path = programs.path(of: command[0]) else {
    throw .notFound([command[0]], purpose: "that plays footage")
  }
  try programs.startDetached(path, playerArguments(command, address))
}

/// What the player is given: the words after the program and the address as one argument that no
/// player takes for an option.
func playerArguments(_ command: [String], _ address: String) -> [String] {
  let words = Array(command.dropFirst())
  let isGuarded = words.last == "--" || !(address.hasPrefix("-") || address.hasPrefix("+"))
  return words + [isGuarded ? address : "./" + address]
}
