#define _GNU_SOURCE
#include "guard.h"
#include "CNcurses.h"
#include "pen.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// A Swift trap or a signal would leave raw mode and the alternate screen on. Only functions that
// are safe in a signal handler are used in `on_death`; what it writes is prepared before.

static const int signals[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE,
                              SIGTERM, SIGHUP, SIGQUIT, SIGINT};
enum { signal_count = sizeof signals / sizeof signals[0], fault_count = 6 };

static struct sigaction before[signal_count];
static struct termios line;
static char leave[1024];
static size_t leave_length;
static char last_words[1280];
static size_t last_words_length;
static volatile sig_atomic_t armed;
static int installed;
static char handler_stack[65536];

static void say(const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t done = write(newsreel_pen_terminal(), bytes, count);
    if (done <= 0) return;
    bytes += done;
    count -= (size_t)done;
  }
}

static void on_death(int signal, siginfo_t *info, void *context) {
  (void)context;
  int saved = errno;
  int place = 0;
  while (place < signal_count && signals[place] != signal) place++;
  if (armed) {
    armed = 0;
    say(leave, leave_length);
    tcsetattr(STDIN_FILENO, TCSANOW, &line);
    if (place < fault_count) {
      say(last_words, last_words_length);
      // Swift's backtracer would ask the terminal for a key and wait; it gets an empty input.
      int nothing = open("/dev/null", O_RDONLY);
      if (nothing >= 0) dup2(nothing, STDIN_FILENO);
    }
  }
  if (place < signal_count) {
    struct sigaction plain;
    memset(&plain, 0, sizeof plain);
    plain.sa_handler = SIG_DFL;
    // A fault goes on to Swift's report, which returns and has it happen again; one that somebody
    // sent would not happen again, and the program would live on without its terminal. Who was
    // asked to go just goes.
    int is_own_fault = place < fault_count && (info->si_code > 0 || signal == SIGABRT);
    sigaction(signal, is_own_fault ? &before[place] : &plain, NULL);
    raise(signal);
  }
  errno = saved;
}

static void add(char *to, size_t *length, size_t room, const char *text) {
  if (!text) return;
  for (; *text && *length + 1 < room; text++) {
    if (text[0] == '$' && text[1] == '<') {  // padding, meant for putp
      const char *end = strchr(text, '>');
      if (end) {
        text = end;
        continue;
      }
    }
    to[(*length)++] = *text;
  }
  to[*length] = 0;
}

void newsreel_guard_prepare(const struct termios *before_start, const char *log_path) {
  line = *before_start;
  last_words_length = 0;
  add(last_words, &last_words_length, sizeof last_words, "newsreel stopped on a fault of its own.");
  if (log_path) {
    add(last_words, &last_words_length, sizeof last_words, " What is known is in ");
    add(last_words, &last_words_length, sizeof last_words - 4, log_path);
  }
  add(last_words, &last_words_length, sizeof last_words, "\n");
}

static void prepare_leaving(void) {
  size_t room = sizeof leave;
  leave_length = 0;
  if (newsreel_capability("kmous")) {
    add(leave, &leave_length, room, "\033[?1006l\033[?1002l\033[?1000l");
  }
  if (newsreel_capability("BD") || getenv("TMUX")) add(leave, &leave_length, room, "\033[?2004l");
  add(leave, &leave_length, room, newsreel_capability("rmkx"));
  add(leave, &leave_length, room, newsreel_capability("sgr0"));
  add(leave, &leave_length, room, newsreel_capability("op"));
  add(leave, &leave_length, room, newsreel_capability("cnorm"));
  const char *normal_screen = newsreel_capability("rmcup");
  add(leave, &leave_length, room, normal_screen ? normal_screen : "\r\n");
}

static void arm(void) {
  armed = 1;
  if (installed) return;
  installed = 1;
  stack_t stack;
  memset(&stack, 0, sizeof stack);
  stack.ss_sp = handler_stack;
  stack.ss_size = sizeof handler_stack;
  sigaltstack(&stack, NULL);
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_sigaction = on_death;
  action.sa_flags = SA_ONSTACK | SA_SIGINFO;
  sigemptyset(&action.sa_mask);
  for (int place = 0; place < signal_count; place++) {
    sigaction(signals[place], &action, &before[place]);
    // nohup and background jobs have some of them ignored, and that is the user's wish.
    if (place >= fault_count && before[place].sa_handler == SIG_IGN) {
      sigaction(signals[place], &before[place], NULL);
    }
  }
}

void newsreel_guard_arm(void) {
  prepare_leaving();
  arm();
}

void newsreel_guard_arm_line(void) {
  leave_length = 0;
  arm();
}

void newsreel_guard_disarm(void) { armed = 0; }

void newsreel_guard_remove(void) {
  armed = 0;
  if (!installed) return;
  installed = 0;
  for (int place = 0; place < signal_count; place++) sigaction(signals[place], &before[place], NULL);
}
