import CThemes

/// The themes that are compiled in, as the files of the folder `themes` by their names.
let shippedThemes: [String: String] = Dictionary(
  (0..<newsreel_theme_count).compactMap { index in
    guard let name = newsreel_theme_name(index), let text = newsreel_theme_text(index) else {
      return nil
    }
    return (String(cString: name), String(cString: text))
  }
) { $1 }
