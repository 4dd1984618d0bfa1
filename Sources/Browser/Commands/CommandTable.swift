extension Command {
  /// The command's row of the table.
  public var entry: CommandEntry {
    switch self {
    case .down: .init(.moving, "one line down", "down", ["j", "<down>", "<C-e>", "<C-n>", "<C-j>"])
    case .up: .init(.moving, "one line up", "up", ["k", "<up>", "<C-y>", "<C-k>"])
    case .pageDown:
      .init(
        .moving, "one page down (Space while reading)", "page down", ["<C-f>", "<pgdn>"],
        and: [.lists: ["<space>"], .pane: ["<space>"]])
    case .pageUp:
      .init(
        .moving, "one page up (b while reading)", "page up", ["<C-b>", "<pgup>"],
        and: [.pane: ["b"]])
    case .halfPageDown: .init(.moving, "half a page down", "half down", ["<C-d>"])
    case .halfPageUp: .init(.moving, "half a page up", "half up", ["<C-u>"])
    case .first: .init(.moving, "to the first line", "first", ["gg", "<home>"])
    case .last:
      .init(
        .moving, "to the last line; :10 to the tenth; Alt-5 j moves five", "last", ["G", "<end>"])
    case .left: .init(.moving, "to the pane on the left", "left", ["h", "<left>"])
    case .right: .init(.moving, "to the pane on the right", "right", ["l", "<right>"])
    case .nextClip: .init(.moving, "the next clip, also while reading", "next clip", ["J"])
    case .previousClip:
      .init(.moving, "the clip before, also while reading", "clip back", ["K"])
    case .nextPane: .init(.moving, "to the next pane", "next pane", ["<tab>"])
    case .previousPane: .init(.moving, "to the previous pane", "pane back", ["<S-tab>"])
    case .nextSection: .init(.moving, "to the next section of the text", "section", ["}"])
    case .previousSection: .init(.moving, "to the previous section", "section back", ["{"])
    case .screenTop:
      .init(.moving, "to the first row on the screen", "top row", ["H", "gH"], in: [.clips])
    case .screenMiddle:
      .init(.moving, "to the middle row on the screen", "middle row", ["gM"], in: [.clips])
    case .screenBottom:
      .init(.moving, "to the last row on the screen", "last row", ["gL"], in: [.clips])
    case .rowToTop:
      .init(.moving, "the selected row to the top of the list", "to top", ["zt"], in: [.clips])
    case .rowToMiddle:
      .init(.moving, "the selected row to the middle", "to middle", ["zz"], in: [.clips])
    case .rowToBottom:
      .init(.moving, "the selected row to the bottom", "to bottom", ["zb"], in: [.clips])
    case .goToDate: .init(.moving, "to a date in the list", "date", ["gd"])
    case .allClips: .init(.lists, "all clips", "all", ["ga"])
    case .newClips: .init(.lists, "clips not seen yet", "new", ["gn"])
    case .markedClips: .init(.lists, "marked clips", "marked", ["gm"])
    case .topDownloads:
      .init(.lists, "top downloads; again for the next top list", "top", ["t", "gt"])
    case .allTopDownloads:
      .init(.lists, "the top lists of all sources in one", "all tops", ["gT"])
    case .nextList: .init(.lists, "the next list", "next list", ["]"])
    case .previousList: .init(.lists, "the previous list", "list back", ["["])
    case .sort: .init(.lists, "sort by the next column", "sort", ["s"])
    case .reverseSort: .init(.lists, "turn the order round", "reverse", ["S"])
    case .sortMenu: .init(.lists, "choose the column to sort by", "sort by", ["gs"])
    case .group:
      .init(.lists, "group by day, source, country or story", "group", ["gb"])
    case .fold:
      .init(.lists, "fold or unfold the group", "fold", ["za"], in: [.clips])
    case .foldAll: .init(.lists, "fold all groups at hand", "fold all", ["zM"], in: [.clips])
    case .unfoldAll: .init(.lists, "unfold all groups", "unfold", ["zR"], in: [.clips])
    case .ignored:
      .init(.lists, "show or leave out what the rules ignore", "ignored", ["I"])
    case .search:
      .init(.searching, "search as you type", "search", ["/"], in: [.lists, .clips])
    case .find: .init(.searching, "find in the text of this pane", "find", ["/"], in: [.pane])
    case .nextHit: .init(.searching, "the next hit", "next hit", ["n"])
    case .previousHit: .init(.searching, "the previous hit", "hit back", ["N"])
    case .narrow: .init(.searching, "narrow by country, agency, year, length ...", "narrow", ["f"])
    case .bestFirst:
      .init(
        .searching, "best hits first, or newest again", "best", ["b"], in: [.lists, .clips])
    case .saveSearch: .init(.searching, "keep this search under a name", "keep", ["<C-s>"])
    case .notify:
      .init(.searching, "announce new clips of this kept search, or not", "notify", ["!"])
    case .showLists: .init(.reading, "to the lists", "lists", ["1"])
    case .showClips: .init(.reading, "to the clips", "clips", ["2"])
    case .showDescription: .init(.reading, "the description", "description", ["3"])
    case .showRestrictions: .init(.reading, "the restrictions", "restrictions", ["4"])
    case .showMetadata: .init(.reading, "the metadata", "metadata", ["5"])
    case .showShotlist: .init(.reading, "the shotlist", "shotlist", ["6"])
    case .showNotes: .init(.reading, "your notes, and what was guessed in reading", "notes", ["7"])
    case .showHistory: .init(.reading, "the versions and what changed", "history", ["8"])
    case .open: .init(.reading, "open: from lists to clips, zoom a pane", "open", ["<ret>"])
    case .back:
      .init(
        .reading, "back: unzoom, to the clips, clear the search, stop a download", "back",
        ["<esc>", "<backspace>", "<C-g>"]
      )
    case .zoom:
      .init(.reading, "zoom the pane to the whole screen (Z in the list)", "zoom", ["z", "Z"])
    case .wrapWidth: .init(.reading, "text as wide as the pane, or 72 columns", "width", ["w"])
    case .mark:
      .init(
        .marking, "mark or unmark the clip (Space in the list)", "mark", ["m"],
        and: [.clips: ["<space>"]])
    case .markRange: .init(.marking, "mark from the last mark to here", "range", ["V"])
    case .markAll: .init(.marking, "mark all that this list and search show", "mark all", ["*"])
    case .invertMarks: .init(.marking, "turn the marks of this list round", "invert", ["~"])
    case .markNone: .init(.marking, "remove all marks", "unmark", ["-"])
    case .seen: .init(.marking, "seen or not seen", "seen", ["."])
    case .tag: .init(.marking, "tag the marked clips, or this one", "tag", ["#"])
    case .collect: .init(.marking, "add to a collection", "collect", ["c"])
    case .note:
      .init(.marking, "a note on this clip in the collection shown, or on it", "note", ["a"])
    case .undo: .init(.marking, "undo the last change", "undo", ["u"])
    case .redo: .init(.marking, "do it again", "redo", ["<C-r>"])
    case .copy: .init(.taking, "copy credit, restrictions, id, address ...", "copy", ["y"])
    case .copyAgain:
      .init(
        .taking, "copy the same again, at first the credit line", "copy again", ["Y"])
    case .openPage:
      .init(.taking, "open the page of the marked clips, or of this one", "page", ["o"])
    case .links: .init(.taking, "the clip's links by number", "links", ["L"])
    case .play: .init(.taking, "play the marked clips, or a rendition of this one", "play", ["p"])
    case .export: .init(.taking, "export the marked clips, or this one", "export", ["e"])
    case .download:
      .init(.taking, "download a rendition or text, if the rights allow it", "download", ["D"])
    case .downloads:
      .init(.taking, "the downloads under way, to cancel one", "downloads", ["x"])
    case .profile: .init(.reading, "choose the outlet to judge for", "outlet", ["P"])
    case .why: .init(.reading, "why this verdict: clause by clause, rule by rule", "why", ["v"])
    case .teach:
      .init(
        .reading, "say what words mean that were not understood: house wordings", "teach", ["W"])
    case .override:
      .init(
        .reading, "allow or deny this clip by word of the desk: house override", "override", ["O"])
    case .theme: .init(.view, "choose a theme", "theme", ["T"])
    case .times: .init(.view, "times in UTC, local, or relative", "times", ["U"])
    case .columns: .init(.view, "choose the columns of the list", "columns", ["C"])
    case .toggleLists: .init(.view, "show or hide the lists", "lists", ["\\"])
    case .growClips: .init(.view, "more room for the clips", "more", ["+"])
    case .shrinkClips: .init(.view, "more room for the text", "less", ["_"])
    case .growLists: .init(.view, "wider lists", "wider", [">"])
    case .shrinkLists: .init(.view, "narrower lists", "narrower", ["<"])
    case .mouse: .init(.view, "mouse on or off", "mouse", ["M"])
    case .help: .init(.program, "all keys; type to search them", "help", ["?", "<F1>"])
    case .palette:
      .init(.program, "find any command, list, kept search or theme", "palette", ["<C-p>"])
    case .command: .init(.program, "type a command", "command", [":"])
    case .refresh: .init(.program, "read the catalogue again", "refresh", ["R", "r", "<F5>"])
    case .redraw: .init(.program, "draw the screen anew", "redraw", ["<C-l>"])
    case .suspend: .init(.program, "suspend to the shell", "suspend", ["<C-z>"])
    case .cancel:
      .init(.program, "cancel the latest download; quit where there is none", "cancel", ["<C-c>"])
    case .quit:
      .init(.program, "quit; from a pane on the whole screen, back", "quit", ["q", "<F10>"])
    }
  }
}
