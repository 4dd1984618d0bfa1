#define _GNU_SOURCE
#include "pen.h"
#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { most_arguments = 16, colour_room = 32 };

// Traits that a blank shows.
enum { underline = 1 << 4, reverse = 1 << 7, strike = 1 << 9 };

struct pen {
  unsigned traits;          // bit n for `CSI n m`
  char ink[colour_room];    // as it was sent, empty for the terminal's own
  char paper[colour_room];
};

struct text {
  char *bytes;
  size_t count, room;
};

static int terminal = -1, caught = -1;
static bool is_catching, may_end, is_known, is_opaque;
static struct pen has, wants;
static struct text out;
static char *picture;
static size_t picture_room;

static bool reserve(struct text *text, size_t more) {
  if (text->count + more <= text->room) return true;
  size_t room = (text->count + more) * 2;
  char *bytes = realloc(text->bytes, room);
  if (!bytes) return false;
  text->bytes = bytes;
  text->room = room;
  return true;
}

static void add(const char *bytes, size_t count) {
  if (!reserve(&out, count)) return;
  memcpy(out.bytes + out.count, bytes, count);
  out.count += count;
}

static size_t part(char *to, const char *text) {
  size_t count = strlen(text);
  memcpy(to, text, count);
  to[count] = ';';
  return count + 1;
}

static size_t trait_part(char *to, int trait) {
  to[0] = (char)('0' + trait);
  to[1] = ';';
  return 2;
}

// `CSI … m` from nothing to the pen.
static size_t say_anew(char *to, const struct pen *pen) {
  size_t count = 2;
  bool is_plain = !pen->traits && !pen->ink[0] && !pen->paper[0];
  memcpy(to, "\033[", 2);
  if (!is_plain) count += part(to + count, "0");
  for (int trait = 1; trait < 10; trait++)
    if (pen->traits & 1u << trait) count += trait_part(to + count, trait);
  if (pen->ink[0]) count += part(to + count, pen->ink);
  if (pen->paper[0]) count += part(to + count, pen->paper);
  if (is_plain) to[count++] = 'm';
  else to[count - 1] = 'm';
  return count;
}

// `CSI … m` for what has changed; 0 where an attribute cannot be ended by itself.
static size_t say_change(char *to, const struct pen *from, const struct pen *pen) {
  unsigned ends = from->traits & ~pen->traits, starts = pen->traits & ~from->traits;
  if (ends && !may_end) return 0;
  unsigned weight = 1u << 1 | 1u << 2;
  size_t count = 2;
  memcpy(to, "\033[", 2);
  if (ends & weight) {
    // Bold and dim end together.
    count += part(to + count, "22");
    starts |= pen->traits & weight;
  }
  for (int trait = 3; trait < 10; trait++) {
    if (!(ends & 1u << trait)) continue;
    to[count++] = '2';
    count += trait_part(to + count, trait);
  }
  for (int trait = 1; trait < 10; trait++)
    if (starts & 1u << trait) count += trait_part(to + count, trait);
  if (strcmp(from->ink, pen->ink) != 0) count += part(to + count, pen->ink[0] ? pen->ink : "39");
  if (strcmp(from->paper, pen->paper) != 0)
    count += part(to + count, pen->paper[0] ? pen->paper : "49");
  to[count - 1] = 'm';
  return count;
}

static bool is_same(const struct pen *left, const struct pen *right) {
  return left->traits == right->traits && strcmp(left->ink, right->ink) == 0 &&
         strcmp(left->paper, right->paper) == 0;
}

// Brings the terminal to the pen that is wanted, as far as it shows.
static void settle(bool is_blank) {
  struct pen goal = wants;
  unsigned seen = underline | reverse | strike;
  if (is_blank && is_known && !((has.traits | wants.traits) & reverse)) {
    goal = has;
    goal.traits = (has.traits & ~seen) | (wants.traits & seen);
    // A line under or through a blank has the colour of the ink.
    if (goal.traits & seen) goal = wants;
    else memcpy(goal.paper, wants.paper, sizeof goal.paper);
  }
  if (is_known && is_same(&has, &goal)) return;
  char anew[128], change[128];
  size_t count = say_anew(anew, &goal);
  size_t other = is_known ? say_change(change, &has, &goal) : 0;
  if (other > 2 && other < count) add(change, other);
  else add(anew, count);
  has = goal;
  is_known = true;
}

static void keep(char *colour, const char *text, size_t count) {
  if (count >= colour_room) count = 0;
  memcpy(colour, text, count);
  colour[count] = 0;
}

// Takes `CSI … m` in; false where it says something that is not known here.
static bool take(const char *text, size_t count) {
  const char *starts[most_arguments], *ends[most_arguments];
  int arguments = 0;
  const char *start = text, *end = text + count;
  for (const char *at = text; at <= end; at++) {
    if (at < end && *at != ';') continue;
    if (arguments == most_arguments) return false;
    starts[arguments] = start;
    ends[arguments++] = at;
    start = at + 1;
  }
  for (int index = 0; index < arguments; index++) {
    size_t length = (size_t)(ends[index] - starts[index]);
    bool has_parts = memchr(starts[index], ':', length) != NULL;
    int number = length ? atoi(starts[index]) : 0;
    if (number == 38 || number == 48) {
      int last = index;
      if (!has_parts) {
        if (index + 1 >= arguments) return false;
        last = index + (atoi(starts[index + 1]) == 5 ? 2 : 4);
        if (last >= arguments) return false;
      }
      size_t room = (size_t)(ends[last] - starts[index]);
      if (room >= colour_room) return false;
      keep(number == 38 ? wants.ink : wants.paper, starts[index], room);
      index = last;
    } else if (has_parts) {
      return false;
    } else if (number == 0) {
      memset(&wants, 0, sizeof wants);
    } else if (number < 10) {
      wants.traits |= 1u << number;
    } else if (number == 22) {
      wants.traits &= ~(1u << 1 | 1u << 2);
    } else if (number > 22 && number < 30) {
      wants.traits &= ~(1u << (number - 20));
    } else if ((number >= 30 && number < 38) || (number >= 90 && number < 98)) {
      keep(wants.ink, starts[index], length);
    } else if ((number >= 40 && number < 48) || (number >= 100 && number < 108)) {
      keep(wants.paper, starts[index], length);
    } else if (number == 39) {
      wants.ink[0] = 0;
    } else if (number == 49) {
      wants.paper[0] = 0;
    } else {
      return false;
    }
  }
  return true;
}

// The length of the control sequence at the start of the bytes; 0 for none that is known.
static size_t sequence_length(const char *bytes, size_t count) {
  if (count < 3 || bytes[0] != '\033' || bytes[1] != '[') return 0;
  for (size_t index = 2; index < count; index++) {
    unsigned char byte = (unsigned char)bytes[index];
    if (byte >= 0x40 && byte < 0x7F) return index + 1;
    if (byte < 0x20 || byte > 0x3F) return 0;
  }
  return 0;
}

static bool moves_only(char last) { return last && strchr("ABCDEFGHd`f", last) != NULL; }

static bool erases(char last) { return last && strchr("XKJ", last) != NULL; }

static void shorten(const char *bytes, size_t count) {
  for (size_t index = 0; index < count;) {
    unsigned char byte = (unsigned char)bytes[index];
    size_t length = 1;
    if (is_opaque) {
      add(bytes + index, count - index);
      return;
    }
    if (byte == '\033') {
      length = sequence_length(bytes + index, count - index);
      char last = length ? bytes[index + length - 1] : 0;
      if (last == 'm' && bytes[index + 2] != '?' && bytes[index + 2] != '>') {
        if (take(bytes + index + 2, length - 3)) {
          index += length;
          continue;
        }
        settle(false);
        is_opaque = true;
        continue;
      }
      // The ordinary letters, which nothing has ever switched away from.
      if (count - index >= 3 && bytes[index + 1] == '(' && bytes[index + 2] == 'B') {
        index += 3;
        continue;
      }
      if (length == 0) {
        settle(false);
        is_opaque = bytes[index + 1] == '(' || bytes[index + 1] == ']';
        length = 1;
        if (is_opaque) continue;
      } else if (!moves_only(last)) {
        settle(erases(last));
      }
    } else if (byte == ' ') {
      settle(true);
    } else if (byte == 0x0E || byte == 0x0F) {
      settle(false);
      is_opaque = byte == 0x0E;
    } else if (byte != '\r' && byte != '\b' && byte != '\0') {
      // A line feed may scroll a line in, which has the colour of the paper.
      settle(byte == '\n');
    }
    add(bytes + index, length);
    index += length;
  }
}

void newsreel_pen_start(bool has_ends) {
  newsreel_pen_stop();
  may_end = has_ends;
  is_opaque = false;
  memset(&wants, 0, sizeof wants);
  terminal = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  caught = memfd_create("picture", MFD_CLOEXEC);
  newsreel_pen_forget();
}

void newsreel_pen_stop(void) {
  if (caught >= 0) close(caught);
  if (terminal >= 0) close(terminal);
  terminal = caught = -1;
  is_catching = false;
}

void newsreel_pen_forget(void) { is_known = false; }

void newsreel_pen_begin(void) {
  if (terminal < 0 || caught < 0 || is_opaque) return;
  if (ftruncate(caught, 0) != 0 || lseek(caught, 0, SEEK_SET) != 0) return;
  is_catching = dup2(caught, STDOUT_FILENO) >= 0;
}

void newsreel_pen_end(void) {
  if (!is_catching) return;
  is_catching = false;
  dup2(terminal, STDOUT_FILENO);
  off_t size = lseek(caught, 0, SEEK_CUR);
  if (size <= 0) return;
  if ((size_t)size > picture_room) {
    char *bytes = realloc(picture, (size_t)size * 2);
    if (!bytes) return;
    picture = bytes;
    picture_room = (size_t)size * 2;
  }
  ssize_t count = pread(caught, picture, (size_t)size, 0);
  if (count <= 0) return;
  out.count = 0;
  shorten(picture, (size_t)count);
  newsreel_write(out.bytes, out.count);
}

int newsreel_pen_terminal(void) { return terminal >= 0 ? terminal : STDOUT_FILENO; }
