import Browser
import Canvas
import Clips

/// What has changed between two states, for people who listen: each change is one line of words,
/// without frames and signs.
public func announcements(from old: State?, to new: State) -> [String] {
  Announcing(old: old, new: new).lines.map(oneLine).filter { !$0.isEmpty }
}

/// The comparison of two states.
struct Announcing {
  let old: State?
  let new: State

  var lines: [String] {
    var lines = promptLines + listLines + popupLines + prefixLines
    if new.prompt == nil, new.popup == nil { lines += selectionLines + paneLines }
    if let notice = new.notice, notice != old?.notice {
      lines.append((notice.weight == .failure ? "error: " : "") + notice.text)
    }
    return lines
  }

  private var listLines: [String] {
    guard !new.isCatalogueEmpty else {
      return old?.isCatalogueEmpty == true
        ? [] : ["The catalogue is empty. newsreel import FILE reads listings."]
    }
    var lines: [String] = []
    if old == nil || old?.listing.shelf != new.listing.shelf {
      lines.append("list: " + new.sidebar.title(of: new.listing.shelf))
    }
    if new.prompt == nil, let old, old.listing.searchText != new.listing.searchText {
      let text = new.listing.searchText
      lines.append(text.isEmpty ? "search cleared" : "search: " + text)
    }
    if let order = old?.listing.order, order != new.listing.order {
      lines.append("order: " + new.listing.order.words)
    }
    let isCountNew = new.listing.count != old?.listing.count || old?.listing.isCountSettled == false
    if let count = new.listing.count, new.listing.isCountSettled, isCountNew {
      lines.append(words(of: count))
    }
    if let task = new.tasks.first, old?.tasks.first == nil {
      lines.append("downloading \(task.title)")
    }
    return lines
  }

  /// The keys that may follow those pressed.
  private var prefixLines: [String] {
    guard !new.pendingKeys.isEmpty, new.pendingKeys != old?.pendingKeys else { return [] }
    let pressed = new.pendingKeys.map(\.description).joined()
    let next = new.keys.continuations(of: new.pendingKeys, in: new.context).map { binding in
      let keys = binding.keys.dropFirst(new.pendingKeys.count).map(\.description).joined()
      return keys + " " + (binding.commands.first?.entry.hint ?? "")
    }
    return [pressed + ", then: " + next.joined(separator: ", ")]
  }

  private func words(of count: HitCount) -> String {
    grouped(count.value) + (count.isExact ? "" : " or more")
      + (count.value == 1 ? " clip" : " clips")
  }

  private var promptLines: [String] {
    guard let prompt = new.prompt else { return [] }
    if let complaint = prompt.complaint, complaint != old?.prompt?.complaint {
      return ["mistake: " + complaint.message]
    }
    if !prompt.completions.isEmpty, prompt.completions != old?.prompt?.completions {
      return ["choices: " + prompt.completions.joined(separator: ", ")]
    }
    guard prompt.line.text != old?.prompt?.line.text || old?.prompt == nil else { return [] }
    let label = prompt.purpose == .search ? "search: " : prompt.purpose.label
    return [label + prompt.line.text]
  }

  private var popupLines: [String] {
    guard new.popup != old?.popup else { return [] }
    switch new.popup {
    case .menu(let menu): return menuLines(menu)
    case .help(let help):
      let commands = help.commands(new.keys)
      guard commands.indices.contains(help.selected) else { return ["help: nothing matches"] }
      let command = commands[help.selected]
      let keys = new.keys.allKeys(for: command).first?.keys.map(\.description).joined() ?? ""
      return ["help: \(keys): \(command.entry.help)"]
    case .reasons:
      guard let clip = new.reading.clip else { return [] }
      return ClipWords(clip: clip, state: new, glyphs: .ascii, width: 200).reasons.map(\.text)
    case nil: return old?.popup == nil ? [] : ["closed"]
    }
  }

  private func menuLines(_ menu: Menu) -> [String] {
    var lines: [String] = []
    var before: Menu.Item?
    if case .menu(let earlier) = old?.popup, earlier.title == menu.title {
      before =
        earlier.matching.indices.contains(earlier.selected)
        ? earlier.matching[earlier.selected] : nil
      if let filter = menu.filter?.text, filter != earlier.filter?.text {
        lines.append("\(menu.title): \(filter), \(menu.matching.count) choices")
      }
    } else {
      lines.append("\(menu.title): \(menu.items.count) choices")
    }
    let items = menu.matching
    if items.indices.contains(menu.selected), items[menu.selected] != before {
      let item = items[menu.selected]
      lines.append([item.letter, item.title, item.detail].compactMap { $0 }.joined(separator: " "))
    }
    return lines
  }

  private var selectionLines: [String] {
    guard new.focus == .clips || new.focus == .lists else { return [] }
    let row = new.listing.selectedRow
    let before = old?.listing.selectedRow
    var lines: [String] = []
    if new.focus != old?.focus, old != nil { lines.append(new.focus.title) }
    let isFoldedAnew = old.map { $0.listing.folds != new.listing.folds } ?? false
    if let row, row.identity != before?.identity || new.focus != old?.focus || isFoldedAnew {
      lines.append(words(of: row))
    } else if let row, let before, row.isMarked != before.isMarked {
      lines.append(row.isMarked ? "marked" : "not marked")
    } else if row == nil, !new.listing.isLoading, old?.listing.isLoading == true || before != nil {
      lines.append("nothing here")
    }
    return lines
  }

  private var paneLines: [String] {
    guard new.focus != .clips, new.focus != .lists, let clip = new.reading.clip else { return [] }
    let isNew =
      new.focus != old?.focus || clip != old?.reading.clip || new.profileID != old?.profileID
    guard isNew else { return [] }
    let words = ClipWords(clip: clip, state: new, glyphs: .ascii, width: 200)
    return [new.focus.title] + words.paragraphs(of: new.focus).map(\.text)
  }
}

extension Paragraph {
  /// The words, the label before them.
  var text: String { label.text + (label.spans.isEmpty ? "" : " ") + body.text }
}

/// The text without line ends and other controls.
private func oneLine(_ text: String) -> String {
  text.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
}
