import Browser

extension KeyMap {
  /// The map after these bindings of the user; an unbound key leaves no trace where nothing
  /// else is bound to it.
  func changed(by bindings: [Binding]) -> KeyMap {
    struct Place: Hashable {
      var context: Context
      var keys: [Key]
    }
    var inForce: [Place: Binding] = [:]
    for binding in all + bindings {
      inForce[Place(context: binding.context, keys: binding.keys)] = binding
    }
    let kept = inForce.filter { place, binding in
      guard binding.commands.isEmpty else { return true }
      // An empty binding is needed only to hide the one that holds anywhere.
      let anywhere = inForce[Place(context: .anywhere, keys: place.keys)]
      return place.context != .anywhere && anywhere?.commands.isEmpty == false
    }
    return KeyMap(kept.values.sorted { $0.order < $1.order })
  }
}

extension KeyMap.Binding {
  fileprivate var order: String {
    context.rawValue + " " + keys.map(\.notation).joined(separator: " ")
  }
}
