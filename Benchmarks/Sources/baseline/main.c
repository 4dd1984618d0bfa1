#include "CBaseline.h"
#include <stdio.h>

/// What a start has to do at least: open the catalogue, read the newest rows, print one screen.
int main(int count, char **arguments) {
  if (count != 2) return 2;
  int rows = baseline_open(
    arguments[1],
    "SELECT key, id, version, title, flags, published, duration, place, source, kind, status, "
    "restriction, embargo, embargoUntil, embargoText, expires, language, older, isSeen, isMarked "
    "FROM clip ORDER BY key DESC LIMIT 60");
  printf("%d\n", rows);
  return rows < 0;
}
