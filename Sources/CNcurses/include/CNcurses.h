#ifndef NEWSREEL_NCURSES_H
#define NEWSREEL_NCURSES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// What Swift cannot reach in <curses.h>: its globals are shared mutable state, its attributes are
// macros and its printing functions are variadic. Nothing of <curses.h> shows here.

/// Why a start failed; 0 is success.
enum {
  NEWSREEL_STARTED = 0,
  NEWSREEL_NO_INPUT = 1,
  NEWSREEL_NO_OUTPUT = 2,
  NEWSREEL_UNKNOWN_TERM = 3,
  NEWSREEL_NO_CURSOR_MOTION = 4,
  NEWSREEL_NO_EVENTS = 5,
};

/// Attribute bits of `newsreel_put`, the same as Canvas's `Emphasis`; ncurses cannot strike.
enum {
  NEWSREEL_BOLD = 1,
  NEWSREEL_UNDERLINE = 2,
  NEWSREEL_ITALIC = 4,
  NEWSREEL_REVERSE = 8,
  NEWSREEL_DIM = 16,
};

/// What woke `newsreel_wait`, as bits.
enum {
  NEWSREEL_INPUT = 1,
  NEWSREEL_RESIZED = 2,
  NEWSREEL_WOKEN = 4,
  NEWSREEL_STOP_ASKED = 8,
  NEWSREEL_CONTINUED = 16,
  NEWSREEL_HUNG_UP = 32,
};

/// Enters curses mode: newterm instead of initscr, which exits on failure.
int newsreel_start(const char *log_path, bool wants_colour);

/// Leaves curses mode and puts the terminal, signals and file 2 back; safe to call twice.
void newsreel_stop(void);

/// Rows now, because LINES is a global that resizing changes.
int newsreel_rows(void);

/// Columns now, because COLS is a global that resizing changes.
int newsreel_columns(void);

/// Colours the terminal shows, because COLORS is a global; 0 for none.
int newsreel_colours(void);

/// The pair for two colours (-1 is the terminal's own), because pairs are a cache of ncurses.
int newsreel_pair(int foreground, int background);

/// Forgets all pairs, for a change of theme.
void newsreel_forget_pairs(void);

/// Writes a run of scalars at a cell with one look, because the window is a global.
void newsreel_put(int row, int column, const uint32_t *text, int count, int attributes, int pair);

/// Sends what changed; a negative row hides the cursor.
void newsreel_flush(int cursor_row, int cursor_column);

/// Makes the next flush send every cell, after someone else wrote on the screen.
void newsreel_forget_screen(void);

/// Waits for input, a signal or a wake for so many milliseconds (-1: for ever); returns bits.
int newsreel_wait(int milliseconds);

/// Reads what the terminal has sent without waiting; -1 when it is gone, 0 when there is nothing.
long newsreel_read(uint8_t *bytes, size_t room);

/// Writes bytes ncurses knows nothing of (OSC 8, OSC 52), after its own output.
void newsreel_write(const char *bytes, size_t count);

/// Wakes `newsreel_wait`; may be called from any thread and from signal handlers.
void newsreel_wake(void);

/// Takes the terminal's new size; true when it changed.
bool newsreel_resize(void);

/// Stops the process as the shell expects of ^Z, and comes back when it is continued.
void newsreel_suspend(void);

/// Switches mouse reports (presses, drags, wheel; SGR coordinates where known).
void newsreel_mouse(bool on);

/// A string of the terminal's description by name, or NULL; tigetstr answers -1 or NULL.
const char *newsreel_capability(const char *name);

/// Takes keys one by one from standard input, without a screen; false where it is no terminal.
bool newsreel_line_start(void);

/// Puts the line back as it was before; safe to call twice.
void newsreel_line_stop(void);

/// Stops the process as ^Z does elsewhere, the line as the shell knows it meanwhile.
void newsreel_line_suspend(void);

/// The character that erases on this terminal line (stty erase), since ^H may be it.
int newsreel_erase_character(void);

#endif
