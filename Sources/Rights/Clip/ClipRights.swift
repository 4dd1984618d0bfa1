import Clips

extension Clip {
  /// The restrictions of the clip, wherever they stand, as they were understood.
  func readRestrictions() -> [Restriction] { ClipReading(self).texts }

  /// The machine-readable policy as it was understood; nil where the clip has none.
  func readPolicy() -> Restriction? {
    guard hasPolicy, let machineRights else { return nil }
    return Rights.readPolicy(machineRights, published: publicationInstant)
  }
}
