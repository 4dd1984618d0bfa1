#include "CBaseline.h"
#include <sqlite3.h>
#include <time.h>

static volatile long long sink;

static int step_all(sqlite3_stmt *statement) {
  int rows = 0;
  while (sqlite3_step(statement) == SQLITE_ROW) {
    int count = sqlite3_column_count(statement);
    for (int column = 0; column < count; column++) {
      switch (sqlite3_column_type(statement, column)) {
      case SQLITE_INTEGER: sink += sqlite3_column_int64(statement, column); break;
      case SQLITE_FLOAT: sink += (long long)sqlite3_column_double(statement, column); break;
      case SQLITE_TEXT: {
        const unsigned char *text = sqlite3_column_text(statement, column);
        for (int i = sqlite3_column_bytes(statement, column); i > 0; i--) sink += text[i - 1];
        break;
      }
      default: break;
      }
    }
    rows++;
  }
  return rows;
}

int baseline_open(const char *path, const char *sql) {
  sqlite3 *db;
  sqlite3_stmt *statement;
  if (sqlite3_open_v2(path, &db, SQLITE_OPEN_READWRITE, 0) != SQLITE_OK) return -1;
  if (sqlite3_prepare_v2(db, sql, -1, &statement, 0) != SQLITE_OK) return -1;
  int rows = step_all(statement);
  sqlite3_finalize(statement);
  sqlite3_close(db);
  return rows;
}

int baseline_steps(
  const char *path, const char *sql, const char *match, int rounds, double *times
) {
  sqlite3 *db;
  sqlite3_stmt *statement;
  int rows = -1;
  if (sqlite3_open_v2(path, &db, SQLITE_OPEN_READWRITE, 0) != SQLITE_OK) return -1;
  sqlite3_exec(db, "PRAGMA cache_size = -16000", 0, 0, 0);
  if (sqlite3_prepare_v2(db, sql, -1, &statement, 0) != SQLITE_OK) return -1;
  for (int round = 0; round < rounds; round++) {
    struct timespec start, end;
    clock_gettime(CLOCK_MONOTONIC, &start);
    sqlite3_bind_text(statement, 1, match, -1, SQLITE_STATIC);
    rows = step_all(statement);
    sqlite3_reset(statement);
    clock_gettime(CLOCK_MONOTONIC, &end);
    times[round] = (end.tv_sec - start.tv_sec) * 1e3 + (end.tv_nsec - start.tv_nsec) / 1e6;
  }
  sqlite3_finalize(statement);
  sqlite3_close(db);
  return rows;
}
