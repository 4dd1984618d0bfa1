/// Fees.
struct FeeRule: ClauseRule {
  let line: Line

  /// "Fee of EUR 150 per use payable", "free of charge".
  func read(at index: Int) -> Found? {
    if let free = match(skip(index, [.filler, .modal, .use, .allowed]), .feeFree) {
      let end = skip(free.next, [.filler, .use, .prep])
      return Found(.fee, .info, index..<(isEnd(end) ? end : free.next), value: .free)
    }
    var end = index
    var steps = 0
    var hasFee = false
    var amount = ""
    var per: String?
    while steps < 20, !isHardEnd(end) {
      steps += 1
      if isSoftEnd(end), isHead(end + 1) || !hasFee { break }
      if hasAny(end, [.neg, .only, .except, .creditHead, .maxWord]) {
        if hasFee { break } else { return nil }
      }
      if let noun = match(end, .feeNoun) {
        hasFee = true
        end = noun.next
        continue
      }
      if let value = money(at: end) {
        amount = slice(end..<value)
        end = value
        continue
      }
      if let unit = useUnit(at: end) {
        per = unit.unit
        end = unit.next
        continue
      }
      if !hasFee, !hasAny(end, [.must, .filler, .modal, .use, .prep]), amount.isEmpty {
        return nil
      }
      end += 1
    }
    while end > index, isSoftEnd(end - 1) { end -= 1 }
    guard hasFee else { return nil }
    return Found(.fee, .duty, index..<end, value: .amount(amount, per: per))
  }

  private static let moneySigns: Set<UInt32> = [0x24, 0x20AC, 0xA3, 0xA5, 0x20BD]

  private func money(at index: Int) -> Int? {
    guard token(index)?.kind == .number || token(index + 1)?.kind == .number else { return nil }
    let signs = Self.moneySigns
    guard let token = token(index) else { return nil }
    if case .sign(let value) = token.kind, signs.contains(value),
      self.token(index + 1)?.kind == .number
    {
      return index + 2
    }
    if token.isWord, WordList.currency.contains(token), self.token(index + 1)?.kind == .number {
      return index + 2
    }
    if token.kind == .number, let next = self.token(index + 1) {
      if WordList.currency.contains(next) { return index + 2 }
      if case .sign(let value) = next.kind, signs.contains(value) { return index + 2 }
    }
    return nil
  }
}
