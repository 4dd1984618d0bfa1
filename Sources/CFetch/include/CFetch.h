#ifndef NEWSREEL_FETCH_H
#define NEWSREEL_FETCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// HTTP by libcurl, which is opened on first use so that starting the program does not pay for it.
// A shim because Swift can call neither curl_easy_setopt (variadic) nor functions found by name.

/// The functions of an opened libcurl; lives as long as the program.
typedef struct newsreel_curl newsreel_curl;

/// One transfer.
typedef struct newsreel_fetch newsreel_fetch;

/// How a run ended, beside libcurl's own codes of 0 to 200.
enum {
  NEWSREEL_FETCH_CANCELLED = 1000,
  NEWSREEL_FETCH_BROKEN = 1001,
};

/// What to get and whom to tell; text is copied by `newsreel_fetch_open`.
typedef struct {
  /// The address, http or https.
  const char *address;
  /// Whole header lines to send besides libcurl's own.
  const char *const *headers;
  size_t header_count;
  /// How the program names itself.
  const char *agent;
  /// Milliseconds until a connection must stand.
  long connect_milliseconds;
  /// Milliseconds for everything, 0 for no limit.
  long total_milliseconds;
  /// Seconds without any byte after which the sender counts as stalled.
  long stall_seconds;
  /// How many redirects are followed.
  long redirects;
  /// Content-Length beyond which nothing is read; what lies is stopped by `on_body`.
  int64_t largest;
  /// Whether a compressed body is asked for and unpacked.
  bool takes_compressed;
  /// Whether redirects may leave https.
  bool may_leave_https;
  /// Handed to the functions below.
  void *context;
  /// Takes one header line with its line end; false stops the transfer.
  bool (*on_header)(void *context, const uint8_t *bytes, size_t count);
  /// Takes bytes of the body; false stops the transfer.
  bool (*on_body)(void *context, const uint8_t *bytes, size_t count);
  /// Hears how many bytes came and how many are expected (0 where unknown).
  void (*on_progress)(void *context, int64_t received, int64_t expected);
} newsreel_fetch_request;

/// Opens the first of these libraries that has all functions; NULL where none does.
const newsreel_curl *newsreel_curl_load(const char *const *names, size_t count);

/// Prepares a transfer; NULL where there is no memory.
newsreel_fetch *newsreel_fetch_open(
    const newsreel_curl *curl, const newsreel_fetch_request *request);

/// Runs the transfer to its end; returns a libcurl code or one of the codes above.
int newsreel_fetch_run(newsreel_fetch *fetch);

/// Stops a run at once; may be called from any thread until the transfer is closed.
void newsreel_fetch_cancel(newsreel_fetch *fetch);

/// libcurl's words about a failure, possibly empty; may hold what a server sent.
const char *newsreel_fetch_detail(const newsreel_fetch *fetch);

/// The address after all redirects; NULL where there is none.
const char *newsreel_fetch_address(newsreel_fetch *fetch);

/// Frees the transfer.
void newsreel_fetch_close(newsreel_fetch *fetch);

#endif
