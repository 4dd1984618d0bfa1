// Presses keys in a program on a terminal of its own and measures until its output is quiet.
//
// keys [--size WxH] [--count N] [--keys KEYS] [--back KEYS] [--start MS] [--idle SECONDS]
//      LABEL COMMAND [ARGUMENT...]
#define _GNU_SOURCE
#include <dirent.h>
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
static double times[most], firsts[most];
static long sizes[most];

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
  int rounds = 200, start = 1500, idle = 0, index = 1;
  const char *keys = "j", *back = NULL;
  for (; index + 1 < count && strncmp(arguments[index], "--", 2) == 0; index += 2) {
    const char *name = arguments[index] + 2, *value = arguments[index + 1];
    if (strcmp(name, "size") == 0) sscanf(value, "%hux%hu", &size.ws_col, &size.ws_row);
    else if (strcmp(name, "count") == 0) rounds = atoi(value);
    else if (strcmp(name, "keys") == 0) keys = value;
    else if (strcmp(name, "back") == 0) back = value;
    else if (strcmp(name, "start") == 0) start = atoi(value);
    else if (strcmp(name, "idle") == 0) idle = atoi(value);
    else { fprintf(stderr, "keys: unknown option --%s\n", name); return 2; }
  }
  if (index + 1 >= count) { fprintf(stderr, "keys: LABEL COMMAND...\n"); return 2; }
  const char *label = arguments[index++];
  if (rounds < 1 || rounds > most) rounds = 200;
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
  for (int round = 0; round < rounds; round++) {
    double begin = now();
    press(keys);
    sizes[round] = drain(quiet, 5000, &first, &last);
    times[round] = last > begin ? last - begin : 0;
    firsts[round] = first > begin ? first - begin : 0;
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
