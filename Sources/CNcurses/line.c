#define _GNU_SOURCE
#include "CNcurses.h"
#include "guard.h"

#include <signal.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static struct termios line_before;
static bool is_raw;

static void take_keys(void) {
  struct termios line = line_before;
  line.c_lflag &= ~(tcflag_t)(ICANON | ECHO | ISIG | IEXTEN);
  line.c_iflag &= ~(tcflag_t)(ICRNL | IXON);
  tcsetattr(STDIN_FILENO, TCSADRAIN, &line);
}

bool newsreel_line_start(void) {
  if (is_raw) return true;
  if (!isatty(STDIN_FILENO) || tcgetattr(STDIN_FILENO, &line_before) != 0) return false;
  newsreel_guard_prepare(&line_before, NULL);
  newsreel_guard_arm_line();
  take_keys();
  is_raw = true;
  return true;
}

void newsreel_line_stop(void) {
  if (!is_raw) return;
  is_raw = false;
  tcsetattr(STDIN_FILENO, TCSADRAIN, &line_before);
  newsreel_guard_remove();
}

void newsreel_line_suspend(void) {
  if (!is_raw) return;
  newsreel_guard_disarm();
  tcsetattr(STDIN_FILENO, TCSADRAIN, &line_before);
  raise(SIGTSTP);
  newsreel_guard_arm_line();
  take_keys();
}
