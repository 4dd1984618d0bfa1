#define _GNU_SOURCE
#include "CNcurses.h"
#include "guard.h"
#include "pen.h"

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

static SCREEN *screen;
static bool is_on;
static bool has_colour;
static bool mouse_on;
static int event_file = -1;
static int saved_stderr = -1;
static struct termios line_before;
static atomic_int pending;
static struct sigaction winch_before, tstp_before, cont_before;

void newsreel_keep_palette(void);

static void note(int bit) {
  atomic_fetch_or(&pending, bit);
  uint64_t one = 1;
  // A full counter already wakes the reader.
  if (event_file >= 0 && write(event_file, &one, sizeof one) < 0) return;
}

void newsreel_wake(void) { note(NEWSREEL_WOKEN); }

static void on_signal(int signal) {
  int saved = errno;
  if (signal == SIGWINCH) note(NEWSREEL_RESIZED);
  if (signal == SIGTSTP) note(NEWSREEL_STOP_ASKED);
  if (signal == SIGCONT) note(NEWSREEL_CONTINUED);
  errno = saved;
}

static void handle(int signal, struct sigaction *before) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = on_signal;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  sigaction(signal, &action, before);
}

const char *newsreel_capability(const char *name) {
  const char *text = tigetstr(name);
  return text == (const char *)-1 ? NULL : text;
}

static bool is_utf8(void) {
  const char *codes = nl_langinfo(CODESET);
  return codes && strcmp(codes, "UTF-8") == 0;
}

static void send_capability(const char *name) {
  const char *text = newsreel_capability(name);
  if (!text) return;
  putp(text);
  fflush(stdout);
}

/// Paste brackets where the description has them, and under tmux, which always knows them.
static void set_paste(bool on) {
  const char *named = newsreel_capability(on ? "BE" : "BD");
  if (named) {
    send_capability(on ? "BE" : "BD");
  } else if (getenv("TMUX")) {
    newsreel_write(on ? "\033[?2004h" : "\033[?2004l", 8);
  }
}

static void redirect_errors(const char *log_path) {
  if (!log_path || saved_stderr >= 0) return;
  int log = open(log_path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (log < 0) log = open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (log < 0) return;
  fflush(stderr);
  saved_stderr = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (saved_stderr >= 0) dup2(log, STDERR_FILENO);
  close(log);
}

static void restore_errors(void) {
  if (saved_stderr < 0) return;
  fflush(stderr);
  dup2(saved_stderr, STDERR_FILENO);
  close(saved_stderr);
  saved_stderr = -1;
}

static void enter_modes(void) {
  raw();
  noecho();
  nonl();
  intrflush(stdscr, FALSE);
  keypad(stdscr, TRUE);
  typeahead(-1);
  leaveok(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  curs_set(0);
}

int newsreel_start(const char *log_path, bool wants_colour) {
  if (is_on) return NEWSREEL_STARTED;
  if (!isatty(STDIN_FILENO) || tcgetattr(STDIN_FILENO, &line_before) != 0) {
    return NEWSREEL_NO_INPUT;
  }
  if (!isatty(STDOUT_FILENO)) return NEWSREEL_NO_OUTPUT;
  // Only the character type: a number's decimal point must not depend on the user's locale.
  if (!setlocale(LC_CTYPE, "") || !is_utf8()) setlocale(LC_CTYPE, "C.UTF-8");
  if (event_file < 0) event_file = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
  if (event_file < 0) return NEWSREEL_NO_EVENTS;
  atomic_store(&pending, 0);
  // Before newterm, which installs its own handlers where it finds the default ones.
  handle(SIGWINCH, &winch_before);
  handle(SIGTSTP, &tstp_before);
  handle(SIGCONT, &cont_before);
  newsreel_guard_prepare(&line_before, log_path);
  int status = NEWSREEL_STARTED;
  screen = newterm(NULL, stdout, stdin);
  if (!screen) {
    status = NEWSREEL_UNKNOWN_TERM;
  } else if (!newsreel_capability("cup")) {
    status = NEWSREEL_NO_CURSOR_MOTION;
  }
  if (status != NEWSREEL_STARTED) {
    if (screen) {
      endwin();
      delscreen(screen);
      screen = NULL;
    }
    newsreel_guard_remove();
    sigaction(SIGWINCH, &winch_before, NULL);
    sigaction(SIGTSTP, &tstp_before, NULL);
    sigaction(SIGCONT, &cont_before, NULL);
    tcsetattr(STDIN_FILENO, TCSADRAIN, &line_before);
    return status;
  }
  is_on = true;
  has_colour = wants_colour && has_colors();
  if (has_colour) {
    newsreel_keep_palette();
    start_color();
    use_default_colors();
  }
  const char *end_of_line = newsreel_capability("rmul");
  newsreel_pen_start(end_of_line && strcmp(end_of_line, "\033[24m") == 0);
  newsreel_guard_arm();
  redirect_errors(log_path);
  enter_modes();
  newsreel_resize();
  // The first refresh switches to the alternate screen.
  clearok(stdscr, TRUE);
  refresh();
  set_paste(true);
  static bool registered;
  if (!registered) registered = atexit(newsreel_stop) == 0;
  return NEWSREEL_STARTED;
}

// Without an alternate screen the picture stays; what is typed next gets a line of its own.
static void leave_screen(void) {
  bool stays = !newsreel_capability("rmcup");
  endwin();
  if (stays) send_capability("el");
}

void newsreel_stop(void) {
  if (!is_on) return;
  is_on = false;
  newsreel_mouse(false);
  set_paste(false);
  curs_set(1);
  leave_screen();
  newsreel_guard_remove();
  newsreel_pen_stop();
  tcsetattr(STDIN_FILENO, TCSADRAIN, &line_before);
  restore_errors();
  sigaction(SIGWINCH, &winch_before, NULL);
  sigaction(SIGTSTP, &tstp_before, NULL);
  sigaction(SIGCONT, &cont_before, NULL);
  delscreen(screen);
  screen = NULL;
}

int newsreel_rows(void) { return is_on ? LINES : 0; }

int newsreel_columns(void) { return is_on ? COLS : 0; }

int newsreel_colours(void) { return has_colour ? COLORS : 0; }

int newsreel_pair(int foreground, int background) {
  if (!has_colour) return 0;
  // The first pair is the terminal's own colours, which switching attributes off brings back.
  if (foreground < 0 && background < 0) return 0;
  int pair = alloc_pair(foreground, background);
  return pair < 0 ? 0 : pair;
}

void newsreel_forget_pairs(void) {
  if (has_colour) reset_color_pairs();
}

static attr_t attributes_of(int bits) {
  attr_t attributes = A_NORMAL;
  if (bits & NEWSREEL_BOLD) attributes |= A_BOLD;
  if (bits & NEWSREEL_UNDERLINE) attributes |= A_UNDERLINE;
  if (bits & NEWSREEL_ITALIC) attributes |= A_ITALIC;
  if (bits & NEWSREEL_REVERSE) attributes |= A_REVERSE;
  if (bits & NEWSREEL_DIM) attributes |= A_DIM;
  return attributes;
}

void newsreel_put(int row, int column, const uint32_t *text, int count, int attributes, int pair) {
  if (!is_on || count <= 0) return;
  _Static_assert(sizeof(wchar_t) == sizeof(uint32_t), "scalars are handed on as they are");
  wattr_set(stdscr, attributes_of(attributes), (short)(pair & 0x7FFF), &pair);
  mvwaddnwstr(stdscr, row, column, (const wchar_t *)text, count);
}

void newsreel_flush(int cursor_row, int cursor_column) {
  if (!is_on) return;
  curs_set(cursor_row >= 0 ? 1 : 0);
  if (cursor_row >= 0) wmove(stdscr, cursor_row, cursor_column);
  wnoutrefresh(stdscr);
  newsreel_pen_begin();
  doupdate();
  newsreel_pen_end();
}

void newsreel_forget_screen(void) {
  if (!is_on) return;
  newsreel_pen_forget();
  clearok(curscr, TRUE);
}

int newsreel_wait(int milliseconds) {
  struct pollfd files[2] = {
      {.fd = STDIN_FILENO, .events = POLLIN}, {.fd = event_file, .events = POLLIN}};
  if (atomic_load(&pending)) milliseconds = 0;
  int count = poll(files, 2, milliseconds);
  int bits = 0;
  if (count > 0 && files[1].revents) {
    uint64_t total;
    while (read(event_file, &total, sizeof total) > 0) {
    }
  }
  if (count > 0 && files[0].revents & POLLIN) bits |= NEWSREEL_INPUT;
  if (count > 0 && files[0].revents & (POLLHUP | POLLERR | POLLNVAL)) bits |= NEWSREEL_HUNG_UP;
  return bits | atomic_exchange(&pending, 0);
}

long newsreel_read(uint8_t *bytes, size_t room) {
  struct pollfd file = {.fd = STDIN_FILENO, .events = POLLIN};
  if (poll(&file, 1, 0) <= 0) return 0;
  ssize_t count = read(STDIN_FILENO, bytes, room);
  if (count > 0) return count;
  if (count < 0 && (errno == EINTR || errno == EAGAIN)) return 0;
  return -1;
}

void newsreel_write(const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t done = write(STDOUT_FILENO, bytes, count);
    if (done > 0) {
      bytes += done;
      count -= (size_t)done;
    } else if (done < 0 && errno == EAGAIN) {
      struct pollfd file = {.fd = STDOUT_FILENO, .events = POLLOUT};
      if (poll(&file, 1, 1000) <= 0) return;
    } else if (done >= 0 || errno != EINTR) {
      return;
    }
  }
}

bool newsreel_resize(void) {
  struct winsize size;
  if (!is_on || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return false;
  if (size.ws_row == 0 || size.ws_col == 0) return false;
  if (size.ws_row == LINES && size.ws_col == COLS) return false;
  resize_term(size.ws_row, size.ws_col);
  clearok(curscr, TRUE);
  return true;
}

static void come_back(void) {
  reset_prog_mode();
  newsreel_resize();
  clearok(curscr, TRUE);
  refresh();
  newsreel_pen_forget();
  set_paste(true);
}

void newsreel_suspend(void) {
  if (!is_on) return;
  bool had_mouse = mouse_on;
  newsreel_mouse(false);
  set_paste(false);
  def_prog_mode();
  curs_set(1);
  leave_screen();
  newsreel_guard_disarm();
  tcsetattr(STDIN_FILENO, TCSADRAIN, &line_before);
  struct sigaction plain, ours;
  memset(&plain, 0, sizeof plain);
  plain.sa_handler = SIG_DFL;
  sigemptyset(&plain.sa_mask);
  sigaction(SIGTSTP, &plain, &ours);
  // To this thread: it stops here, before the handler is back in place.
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
  newsreel_guard_arm();
  come_back();
  newsreel_mouse(had_mouse);
  atomic_fetch_and(&pending, ~(NEWSREEL_CONTINUED | NEWSREEL_STOP_ASKED));
}

void newsreel_mouse(bool on) {
  if (on == mouse_on || !newsreel_capability("kmous")) return;
  mouse_on = on;
  const char *text = on ? "\033[?1000h\033[?1002h\033[?1006h" : "\033[?1006l\033[?1002l\033[?1000l";
  newsreel_write(text, strlen(text));
}

int newsreel_erase_character(void) { return line_before.c_cc[VERASE]; }
