/// The ANSI colours as xterm shows them: what contrast is reckoned with.
let ansiColours: [Colour] = [
  0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
  0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
].map { Colour($0) }

/// Brings a theme's colour to what a terminal of this depth can show.
public func reduced(_ colour: ThemeColour, to depth: ColourDepth) -> TerminalColour {
  switch (colour, depth) {
  case (.standard, _), (_, .none): .standard
  case (.ansi(let number), .eight): .indexed(number & 7)
  case (.ansi(let number), _): .indexed(number & 15)
  case (.exact(let exact), .direct): .direct(exact)
  case (.exact(let exact), .twoFiftySix): .indexed(nearestInCube(exact))
  case (.exact(let exact), .sixteen): .indexed(nearest(exact, among: 16))
  case (.exact(let exact), .eight): .indexed(nearest(exact, among: 8))
  }
}

/// The colour a terminal shows for what it is told; its own colours are taken as `standard`.
public func shown(_ colour: TerminalColour, standard: Colour) -> Colour {
  switch colour {
  case .standard: standard
  case .direct(let exact): exact
  case .indexed(let number):
    switch number {
    case 0..<16: ansiColours[Int(number)]
    case 16..<232: cubeColour(Int(number) - 16)
    default: grey(Int(number) - 232)
    }
  }
}

private let cubeSteps: [UInt8] = [0, 95, 135, 175, 215, 255]

private func cubeColour(_ place: Int) -> Colour {
  Colour(
    red: cubeSteps[place / 36], green: cubeSteps[place / 6 % 6], blue: cubeSteps[place % 6])
}

private func grey(_ step: Int) -> Colour {
  let part = UInt8(clamping: 8 + 10 * step)
  return Colour(red: part, green: part, blue: part)
}

/// The nearest of the colours 16 to 255, which users do not redefine.
private func nearestInCube(_ colour: Colour) -> UInt8 {
  func step(_ part: UInt8) -> Int { part < 48 ? 0 : part < 115 ? 1 : (Int(part) - 35) / 40 }
  let place = 36 * step(colour.red) + 6 * step(colour.green) + step(colour.blue)
  let mean = (Int(colour.red) + Int(colour.green) + Int(colour.blue)) / 3
  let greyStep = min(23, max(0, (mean - 3) / 10))
  return distance(colour, grey(greyStep)) < distance(colour, cubeColour(place))
    ? UInt8(232 + greyStep) : UInt8(16 + place)
}

private func nearest(_ colour: Colour, among count: Int) -> UInt8 {
  var best = 0
  for number in 1..<count
  where distance(colour, ansiColours[number]) < distance(colour, ansiColours[best]) {
    best = number
  }
  return UInt8(best)
}

/// How different two colours look: squares weighted by the mean red, a cheap stand-in for CIELUV.
private func distance(_ one: Colour, _ other: Colour) -> Int {
  let mean = (Int(one.red) + Int(other.red)) / 2
  let red = Int(one.red) - Int(other.red)
  let green = Int(one.green) - Int(other.green)
  let blue = Int(one.blue) - Int(other.blue)
  return (512 + mean) * red * red + 1024 * green * green + (767 - mean) * blue * blue
}
