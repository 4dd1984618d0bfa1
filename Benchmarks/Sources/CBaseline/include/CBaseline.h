#pragma once

/// Opens the catalogue, prepares and steps a statement once, reads every column of every row and
/// closes it; the number of rows, -1 on failure.
int baseline_open(const char *path, const char *sql);

/// Milliseconds of stepping a prepared statement `rounds` times with `match` as its first value,
/// into `times`; the number of rows of the last round, -1 on failure.
int baseline_steps(
  const char *path, const char *sql, const char *match, int rounds, double *times);
