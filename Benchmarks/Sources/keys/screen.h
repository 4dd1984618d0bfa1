// What a terminal of the xterm kind shows after the bytes it was sent, and how few bytes would
// have done.
#include <stddef.h>
#include <stdint.h>

struct style {
  int ink, paper;  // -1 for the terminal's own, 0 to 255 for a number, above for 24 bits
  unsigned traits; // bit n for `CSI n m`
};

struct cell {
  uint32_t letters[6];
  struct style style;
};

struct screen {
  int columns, rows, x, y, top, bottom;
  int marked_x, marked_y;
  struct style pen;
  struct cell *cells;
  long spent;         // bytes taken
  long *spent_in_row; // bytes that were taken for a row
  int state, count, arguments[16];
  uint32_t scalar, last;
  int missing, is_private;
};

void screen_open(struct screen *screen, int columns, int rows);
void screen_take(struct screen *screen, const char *bytes, size_t count);
// Forgets what was spent and remembers the cells in `copy`, which has room for all of them.
void screen_mark(struct screen *screen, struct cell *copy);
// The bytes a careful program would have sent to turn the old cells into the new ones; those of
// each row are added to `by_row`.
long screen_need(const struct screen *screen, const struct cell *old, long *by_row);
