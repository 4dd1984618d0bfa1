// The only file with <term.h>: its macros take common words as names.
#include <curses.h>
#include <term.h>

void newsreel_keep_palette(void);

/// Makes ncurses forget the sequence that resets the palette, which it sends on start and end and
/// which would undo the colours the user has set.
void newsreel_keep_palette(void) {
  if (cur_term) orig_colors = 0;
}
