import Clips

/// A value given to a statement.
enum Binding: Hashable, Sendable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])

  init(_ value: Int64?) { self = value.map(Self.integer) ?? .null }

  init(_ value: Int?) { self = value.map { .integer(Int64($0)) } ?? .null }

  init(_ value: Double?) { self = value.map(Self.real) ?? .null }

  init(_ value: String?) { self = value.map(Self.text) ?? .null }

  init(_ value: Bool) { self = .integer(value ? 1 : 0) }

  init(_ value: Moment?) { self = value.map { .integer($0.packed) } ?? .null }
}
