#define _GNU_SOURCE
#include "screen.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

enum { plain, escape, control, command, command_escape, charset };

static const struct style none = {-1, -1, 0};

static struct cell *at(struct screen *screen, int x, int y) {
  return &screen->cells[y * screen->columns + x];
}

static void erase(struct screen *screen, int from, int to, int y) {
  for (int x = from < 0 ? 0 : from; x < to && x < screen->columns; x++) {
    struct cell blank = {{' '}, {-1, screen->pen.paper, 0}};
    *at(screen, x, y) = blank;
  }
}

void screen_open(struct screen *screen, int columns, int rows) {
  memset(screen, 0, sizeof *screen);
  screen->columns = columns;
  screen->rows = rows;
  screen->bottom = rows - 1;
  screen->pen = none;
  screen->cells = calloc((size_t)columns * rows, sizeof *screen->cells);
  screen->spent_in_row = calloc(rows, sizeof *screen->spent_in_row);
  for (int y = 0; y < rows; y++) erase(screen, 0, columns, y);
}

void screen_mark(struct screen *screen, struct cell *copy) {
  memcpy(copy, screen->cells, sizeof *copy * screen->columns * screen->rows);
  memset(screen->spent_in_row, 0, sizeof *screen->spent_in_row * screen->rows);
  screen->spent = 0;
  screen->marked_x = screen->x;
  screen->marked_y = screen->y;
}

// Moves the lines of the scrolling region from `first` on, down for a positive number.
static void scroll(struct screen *screen, int first, int by) {
  int height = screen->bottom - first + 1, steps = by < 0 ? -by : by;
  size_t row = sizeof(struct cell) * screen->columns;
  if (height <= 0) return;
  if (steps > height) steps = height;
  if (by < 0) {
    memmove(at(screen, 0, first), at(screen, 0, first + steps), row * (height - steps));
    for (int y = screen->bottom - steps + 1; y <= screen->bottom; y++)
      erase(screen, 0, screen->columns, y);
  } else {
    memmove(at(screen, 0, first + steps), at(screen, 0, first), row * (height - steps));
    for (int y = first; y < first + steps; y++) erase(screen, 0, screen->columns, y);
  }
}

static void put(struct screen *screen, uint32_t scalar) {
  int width = wcwidth((wchar_t)scalar);
  if (width == 0) {
    int x = screen->x > 0 ? screen->x - 1 : 0;
    if (x > 0 && at(screen, x, screen->y)->letters[0] == 0) x--;
    uint32_t *letters = at(screen, x, screen->y)->letters;
    for (int index = 1; index < 6; index++)
      if (!letters[index]) { letters[index] = scalar; break; }
    return;
  }
  if (width < 0) width = 1;
  if (screen->x + width > screen->columns) {
    screen->x = 0;
    if (screen->y == screen->bottom) scroll(screen, screen->top, -1);
    else if (screen->y < screen->rows - 1) screen->y++;
  }
  struct cell cell = {{scalar}, screen->pen};
  *at(screen, screen->x, screen->y) = cell;
  if (width == 2) {
    struct cell second = {{0}, screen->pen};
    *at(screen, screen->x + 1, screen->y) = second;
  }
  screen->x += width;
  screen->last = scalar;
}

static void paint(struct screen *screen) {
  int *list = screen->arguments;
  for (int index = 0; index < screen->count; index++) {
    int number = list[index];
    struct style *pen = &screen->pen;
    if (number == 0) *pen = none;
    else if (number < 10) pen->traits |= 1u << number;
    else if (number == 22) pen->traits &= ~(1u << 1 | 1u << 2);
    else if (number > 22 && number < 30) pen->traits &= ~(1u << (number - 20));
    else if (number >= 30 && number < 38) pen->ink = number - 30;
    else if (number == 39) pen->ink = -1;
    else if (number >= 40 && number < 48) pen->paper = number - 40;
    else if (number == 49) pen->paper = -1;
    else if (number >= 90 && number < 98) pen->ink = number - 82;
    else if (number >= 100 && number < 108) pen->paper = number - 92;
    else if (number == 38 || number == 48) {
      int colour = -1;
      if (index + 2 < screen->count && list[index + 1] == 5) {
        colour = list[index + 2];
        index += 2;
      } else if (index + 4 < screen->count && list[index + 1] == 2) {
        colour = 256 + (list[index + 2] << 16 | list[index + 3] << 8 | list[index + 4]);
        index += 4;
      }
      *(number == 38 ? &pen->ink : &pen->paper) = colour;
    }
  }
}

static int clamp(int value, int low, int high) {
  return value < low ? low : value > high ? high : value;
}

static void finish(struct screen *screen, char letter) {
  int *list = screen->arguments, first = list[0] ? list[0] : 1;
  struct screen *s = screen;
  if (s->is_private) return;
  switch (letter) {
    case 'A': s->y -= first; break;
    case 'B': s->y += first; break;
    case 'C': s->x = clamp(s->x, 0, s->columns - 1) + first; break;
    case 'D': s->x = clamp(s->x, 0, s->columns - 1) - first; break;
    case 'G': case '`': s->x = first - 1; break;
    case 'd': s->y = first - 1; break;
    case 'H': case 'f': s->y = first - 1; s->x = (list[1] ? list[1] : 1) - 1; break;
    case 'J':
      erase(s, list[0] == 0 ? s->x : 0, list[0] == 1 ? s->x + 1 : s->columns, s->y);
      for (int y = 0; y < s->rows; y++)
        if (list[0] == 2 || (list[0] == 0 && y > s->y) || (list[0] == 1 && y < s->y))
          erase(s, 0, s->columns, y);
      break;
    case 'K': erase(s, list[0] == 0 ? s->x : 0, list[0] == 1 ? s->x + 1 : s->columns, s->y); break;
    case 'X': erase(s, s->x, s->x + first, s->y); break;
    case 'b': for (int n = 0; n < first; n++) put(s, s->last); break;
    case 'L': scroll(s, s->y, first); break;
    case 'M': scroll(s, s->y, -first); break;
    case 'S': scroll(s, s->top, -first); break;
    case 'T': scroll(s, s->top, first); break;
    case 'P': case '@': {
      int left = clamp(s->columns - s->x - first, 0, s->columns);
      struct cell *here = at(s, clamp(s->x, 0, s->columns - 1), s->y);
      if (letter == 'P') {
        memmove(here, here + first, sizeof *here * left);
        erase(s, s->x + left, s->columns, s->y);
      } else {
        memmove(here + first, here, sizeof *here * left);
        erase(s, s->x, s->x + first, s->y);
      }
      break;
    }
    case 'r':
      s->top = clamp(first - 1, 0, s->rows - 1);
      s->bottom = list[1] ? clamp(list[1] - 1, s->top, s->rows - 1) : s->rows - 1;
      s->x = s->y = 0;
      break;
    case 'm': paint(s); break;
    default: break;
  }
  s->y = clamp(s->y, 0, s->rows - 1);
  s->x = clamp(s->x, 0, s->columns);
}

static void take(struct screen *screen, unsigned char byte) {
  struct screen *s = screen;
  switch (s->state) {
    case escape:
      s->state = plain;
      if (byte == '[') {
        s->state = control;
        s->count = 1;
        s->is_private = 0;
        memset(s->arguments, 0, sizeof s->arguments);
      } else if (byte == ']' || byte == 'P') {
        s->state = command;
      } else if (byte == '(' || byte == ')') {
        s->state = charset;
      } else if (byte == 'M') {
        if (s->y == s->top) scroll(s, s->top, 1);
        else if (s->y > 0) s->y--;
      }
      return;
    case control:
      if (byte >= '0' && byte <= '9') {
        int *last = &s->arguments[s->count - 1];
        if (*last < 100000) *last = *last * 10 + byte - '0';
      } else if (byte == ';' || byte == ':') {
        if (s->count < 16) s->count++;
      } else if (byte == '?' || byte == '>' || byte == '=' || byte == ' ') {
        s->is_private = 1;
      } else {
        s->state = plain;
        finish(s, (char)byte);
      }
      return;
    case command:
      if (byte == 7) s->state = plain;
      if (byte == 27) s->state = command_escape;
      return;
    case command_escape: case charset: s->state = plain; return;
    default: break;
  }
  if (byte == 27) s->state = escape;
  else if (byte == '\r') s->x = 0;
  else if (byte == '\b') { if (s->x > 0) s->x = clamp(s->x, 0, s->columns - 1) - 1; }
  else if (byte == '\n') {
    if (s->y == s->bottom) scroll(s, s->top, -1);
    else if (s->y < s->rows - 1) s->y++;
  } else if (byte < 32 || byte == 127) return;
  else if (byte < 128) put(s, byte);
  else if (byte >= 0xC0) {
    s->missing = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1;
    s->scalar = byte & (0x3F >> s->missing);
  } else if (s->missing > 0) {
    s->scalar = s->scalar << 6 | (byte & 0x3F);
    if (--s->missing == 0) put(s, s->scalar);
  }
}

void screen_take(struct screen *screen, const char *bytes, size_t count) {
  long waiting = 0;
  for (size_t index = 0; index < count; index++) {
    take(screen, (unsigned char)bytes[index]);
    waiting++;
    if (screen->state != plain) continue;
    screen->spent_in_row[screen->y] += waiting;
    screen->spent += waiting;
    waiting = 0;
  }
  screen->spent_in_row[screen->y] += waiting;
  screen->spent += waiting;
}

static int is_same_style(struct style left, struct style right) {
  return left.ink == right.ink && left.paper == right.paper && left.traits == right.traits;
}

static int is_blank(const struct cell *cell) {
  unsigned seen = 1u << 4 | 1u << 7 | 1u << 9;
  return cell->letters[0] == ' ' && !cell->letters[1] && !(cell->style.traits & seen);
}

static int is_same(const struct cell *left, const struct cell *right) {
  if (is_blank(left) && is_blank(right)) return left->style.paper == right->style.paper;
  return memcmp(left->letters, right->letters, sizeof left->letters) == 0 &&
         is_same_style(left->style, right->style);
}

static int length_of(const struct cell *cell) {
  int length = 0;
  for (int index = 0; index < 6 && cell->letters[index]; index++) {
    uint32_t scalar = cell->letters[index];
    length += scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4;
  }
  return length;
}

static int digits(int number) { return number < 10 ? 1 : number < 100 ? 2 : 3; }

static int smaller(int left, int right) { return left < right ? left : right; }

static int colour_length(int colour) {
  return colour < 0 ? 2 : colour < 8 ? 2 : colour < 16 ? 3 : colour < 256 ? 5 + digits(colour) : 15;
}

// What the shortest `CSI … m` between two styles takes.
static int change_length(struct style from, struct style to) {
  if (is_same_style(from, to)) return 0;
  int length = 0, parts = 0, fresh = 0, fresh_parts = 0;
  if (from.ink != to.ink) length += colour_length(to.ink), parts++;
  if (from.paper != to.paper) length += colour_length(to.paper), parts++;
  if (to.ink >= 0) fresh += colour_length(to.ink), fresh_parts++;
  if (to.paper >= 0) fresh += colour_length(to.paper), fresh_parts++;
  for (int trait = 1; trait < 10; trait++) {
    unsigned bit = 1u << trait;
    if (to.traits & bit) fresh++, fresh_parts++;
    if ((to.traits & bit) && !(from.traits & bit)) length++, parts++;
    if (!(to.traits & bit) && (from.traits & bit)) length += 2, parts++;
  }
  // An empty `CSI m` is everything switched off.
  int anew = fresh_parts == 0 ? 3 : 3 + fresh + fresh_parts;
  return smaller(3 + length + (parts > 0 ? parts - 1 : 0), anew);
}

static int move_length(int from_x, int from_y, int x, int y) {
  if (from_x == x && from_y == y) return 0;
  int absolute = 4 + digits(y + 1) + digits(x + 1);
  int best = absolute;
  if (from_y == y) {
    int by = x > from_x ? x - from_x : from_x - x;
    best = smaller(best, by == 1 ? (x > from_x ? 3 : 1) : 3 + digits(by));
    best = smaller(best, 3 + digits(x + 1));
    if (x == 0) best = 1;
  } else if (y > from_y) {
    int down = y - from_y;
    if (from_x == x) best = smaller(best, down == 1 ? 1 : 3 + digits(down));
    int back = x == 0 ? 1 : 1 + 3 + digits(x);
    best = smaller(best, down + back);
  } else if (from_x == x) {
    best = smaller(best, 3 + digits(from_y - y));
  }
  return best;
}

long screen_need(const struct screen *screen, const struct cell *old, long *by_row) {
  long total = 0;
  int x = screen->marked_x, y = screen->marked_y;
  struct style pen = none;
  for (int row = 0; row < screen->rows; row++) {
    const struct cell *new = &screen->cells[row * screen->columns];
    const struct cell *was = &old[row * screen->columns];
    long need = 0;
    for (int column = 0; column < screen->columns;) {
      const struct cell *cell = &new[column];
      if (is_same(cell, &was[column]) || cell->letters[0] == 0) {
        column++;
        continue;
      }
      int move = move_length(x, y, column, row);
      if (y == row && x < column) {
        // Writing a few unchanged cells again can be shorter than jumping over them.
        int over = 0;
        for (int index = x; index < column; index++)
          over += is_same_style(new[index].style, pen) ? length_of(&new[index]) : 1000;
        move = smaller(move, over);
      }
      need += move + change_length(pen, cell->style);
      pen = cell->style;
      x = column;
      y = row;
      int run = column;
      while (run < screen->columns && is_blank(&new[run]) && new[run].style.paper == pen.paper)
        run++;
      if (run == screen->columns && run - column > 3) {
        need += 3;
        column = run;
        continue;
      }
      if (run - column > 5 + digits(run - column)) {
        int changed = run;
        while (changed > column && is_same(&new[changed - 1], &was[changed - 1])) changed--;
        need += smaller(changed - column, 3 + digits(changed - column));
        column = changed;
        continue;
      }
      need += length_of(cell);
      column++;
      while (column < screen->columns && new[column].letters[0] == 0) column++;
      x = column;
    }
    by_row[row] += need;
    total += need;
  }
  return total + change_length(pen, none);
}
