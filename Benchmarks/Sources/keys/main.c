// Presses keys in a program on a terminal of its own and measures until its output is quiet: the
// time, and the bytes against those that the changed cells need.
//
// keys [--size WxH] [--count N] [--keys KEYS] [--back KEYS] [--first KEYS] [--start MS]
//      [--idle SECONDS] [--split ROW] [--list SAMPLES] LABEL COMMAND [ARGUMENT...]
//
// --first presses keys before anything is measured; --split tells the bytes of the rows above
// and below that row apart; --list names the slowest keys.
#define _GNU_SOURCE
#include "screen.h"

#include <dirent.h>
#include <locale.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { most = 100000, quiet = 30 };

static int terminal;
static double times[most], firsts[most], waits[most];
static long sizes[most];
static struct screen screen;

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

// Reads until nothing has come for a while; answers the bytes, and the moments of the first and
// the last of them.
static long drain(int patience, int limit, double *first, double *last) {
  char bytes[65536];
  long total = 0;
  double end = now() + limit;
  *first = *last = 0;
  while (now() < end) {
    struct pollfd wait = {terminal, POLLIN, 0};
    if (poll(&wait, 1, patience) <= 0) break;
    ssize_t count = read(terminal, bytes, sizeof bytes);
    if (count <= 0) break;
    double time = now();
    if (total == 0) *first = time;
    *last = time;
    total += count;
    screen_take(&screen, bytes, (size_t)count);
  }
  return total;
}

static int by_value(const void *left, const void *right) {
  double difference = *(const double *)left - *(const double *)right;
  return difference < 0 ? -1 : difference > 0;
}

static int by_size(const void *left, const void *right) {
  long difference = *(const long *)left - *(const long *)right;
  return difference < 0 ? -1 : difference > 0;
}

// Switches to a thread of the process so far, and its processor time in clock ticks.
static void usage(pid_t process, long *switches, long *ticks) {
  char path[512], line[1024];
  *switches = *ticks = 0;
  snprintf(path, sizeof path, "/proc/%d/task", (int)process);
  DIR *folder = opendir(path);
  if (!folder) return;
  for (struct dirent *entry; (entry = readdir(folder));) {
    if (entry->d_name[0] == '.') continue;
    snprintf(path, sizeof path, "/proc/%d/task/%s/status", (int)process, entry->d_name);
    FILE *file = fopen(path, "r");
    long value;
    while (file && fgets(line, sizeof line, file))
      if (sscanf(line, "voluntary_ctxt_switches: %ld", &value) == 1) *switches += value;
    if (file) fclose(file);
  }
  closedir(folder);
  snprintf(path, sizeof path, "/proc/%d/stat", (int)process);
  FILE *file = fopen(path, "r");
  if (file && fgets(line, sizeof line, file)) {
    char *rest = strrchr(line, ')');
    unsigned long user, system;
    if (rest && sscanf(rest + 2, "%*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu %lu", &user, &system) == 2)
      *ticks = (long)(user + system);
  }
  if (file) fclose(file);
}

static void press(const char *key) {
  if (write(terminal, key, strlen(key)) < 0) exit(1);
}

int main(int count, char **arguments) {
  struct winsize size = {60, 200, 0, 0};
  int rounds = 200, start = 1500, idle = 0, split = 0, listed = 0, index = 1;
  const char *keys = "j", *back = NULL, *before = NULL;
  for (; index + 1 < count && strncmp(arguments[index], "--", 2) == 0; index += 2) {
    const char *name = arguments[index] + 2, *value = arguments[index + 1];
    if (strcmp(name, "size") == 0) sscanf(value, "%hux%hu", &size.ws_col, &size.ws_row);
    else if (strcmp(name, "count") == 0) rounds = atoi(value);
    else if (strcmp(name, "keys") == 0) keys = value;
    else if (strcmp(name, "back") == 0) back = value;
    else if (strcmp(name, "start") == 0) start = atoi(value);
    else if (strcmp(name, "idle") == 0) idle = atoi(value);
    else if (strcmp(name, "first") == 0) before = value;
    else if (strcmp(name, "split") == 0) split = atoi(value);
    else if (strcmp(name, "list") == 0) listed = atoi(value);
    else { fprintf(stderr, "keys: unknown option --%s\n", name); return 2; }
  }
  if (index + 1 >= count) { fprintf(stderr, "keys: LABEL COMMAND...\n"); return 2; }
  const char *label = arguments[index++];
  if (rounds < 1 || rounds > most) rounds = 200;
  setlocale(LC_CTYPE, "C.UTF-8");
  screen_open(&screen, size.ws_col, size.ws_row);
  size_t cells = (size_t)size.ws_col * size.ws_row;
  struct cell *old = malloc(cells * sizeof *old);
  long *spent = calloc(size.ws_row, sizeof *spent), *needed = calloc(size.ws_row, sizeof *needed);
  long all_spent = 0, all_needed = 0;
  if (!old || !spent || !needed || !screen.cells || !screen.spent_in_row) return 1;
  pid_t process = forkpty(&terminal, NULL, NULL, &size);
  if (process < 0) return 1;
  if (process == 0) {
    setenv("TERM", "xterm-256color", 1);
    setenv("LC_ALL", "C.UTF-8", 1);
    execvp(arguments[index], arguments + index);
    _exit(127);
  }
  double first, last;
  drain(start, 60000, &first, &last);
  for (const char *key = before; key && *key; key++) {
    char one[2] = {*key, 0};
    press(one);
    drain(300, 5000, &first, &last);
  }
  for (int round = 0; round < rounds; round++) {
    screen_mark(&screen, old);
    double begin = now();
    press(keys);
    sizes[round] = drain(quiet, 5000, &first, &last);
    times[round] = last > begin ? last - begin : 0;
    waits[round] = times[round];
    firsts[round] = first > begin ? first - begin : 0;
    all_spent += screen.spent;
    all_needed += screen_need(&screen, old, needed);
    for (int row = 0; row < size.ws_row; row++) spent[row] += screen.spent_in_row[row];
    if (back) {
      press(back);
      drain(quiet * 4, 5000, &first, &last);
    }
  }
  qsort(times, rounds, sizeof *times, by_value);
  qsort(firsts, rounds, sizeof *firsts, by_value);
  qsort(sizes, rounds, sizeof *sizes, by_size);
  printf("  %-34s median %6.2f ms  p99 %6.2f ms  first byte %6.2f ms  %5ld bytes a key\n", label,
    times[rounds / 2], times[(int)(rounds * 0.99)], firsts[rounds / 2], sizes[rounds / 2]);
  printf("  %-34s %.0f bytes a key for changes that need %.0f: %.2f\n", "", (double)all_spent / rounds,
    (double)all_needed / rounds, all_needed ? (double)all_spent / all_needed : 1);
  if (split > 0) {
    long above[2] = {0, 0}, below[2] = {0, 0};
    for (int row = 0; row < size.ws_row; row++) {
      (row < split ? above : below)[0] += spent[row];
      (row < split ? above : below)[1] += needed[row];
    }
    printf("  %-34s rows 1 to %d: %.0f for %.0f, below: %.0f for %.0f\n", "", split,
      (double)above[0] / rounds, (double)above[1] / rounds, (double)below[0] / rounds,
      (double)below[1] / rounds);
  }
  for (int slowest = 0; slowest < listed && slowest < rounds; slowest++) {
    int worst = 0;
    for (int round = 1; round < rounds; round++)
      if (waits[round] > waits[worst]) worst = round;
    printf("  %-34s key %d took %.2f ms\n", "", worst + 1, waits[worst]);
    waits[worst] = -1;
  }
  if (idle > 0) {
    long switches, ticks, later, spent;
    drain(5000, 10000, &first, &last);
    usage(process, &switches, &ticks);
    drain(idle * 1000, idle * 1000, &first, &last);
    usage(process, &later, &spent);
    printf("  %-34s %ld wake-ups and %.2f %% of a core in %d s\n", "idle", later - switches,
      100.0 * (spent - ticks) / sysconf(_SC_CLK_TCK) / idle, idle);
  }
  kill(process, SIGTERM);
  usleep(200000);
  kill(process, SIGKILL);
  waitpid(process, NULL, 0);
  return 0;
}
