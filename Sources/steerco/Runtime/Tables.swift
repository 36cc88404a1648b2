/// The themes that come with the program.
let themeNames = ["dark", "light", "high-contrast", "mono"]

/// The keys of the dashboard; `action` is a name of the catalogue.
let keyTable: [(keys: String, action: String)] = [
  ("Enter", "open"), ("Esc", "back"), ("/", "filter"), (":", "palette"), ("?", "help"),
  ("Space", "mark"), ("a", "add"), ("e", "edit"), ("E", "edit-file"), ("c", "comment"),
  ("t", "triage"), ("y", "copy"), ("u", "undo"), ("U", "redo"), ("s", "sort"), ("v", "views"),
  ("r", "refresh"), ("m", "meeting-mode"), ("L", "lock"), ("q", "quit"),
]
