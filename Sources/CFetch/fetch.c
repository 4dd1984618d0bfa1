#include "CFetch.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "curl.h"

struct newsreel_fetch {
  const struct newsreel_curl *curl;
  newsreel_fetch_request request;
  CURL *easy;
  CURLM *multi;
  struct curl_slist *headers;
  atomic_bool is_cancelled;
  char detail[CURL_ERROR_SIZE];
};

static size_t take_header(char *bytes, size_t size, size_t count, void *context) {
  newsreel_fetch *fetch = context;
  size_t length = size * count;
  bool goes_on =
      fetch->request.on_header(fetch->request.context, (const uint8_t *)bytes, length);
  return goes_on ? length : length + 1;
}

static size_t take_body(char *bytes, size_t size, size_t count, void *context) {
  newsreel_fetch *fetch = context;
  size_t length = size * count;
  if (length == 0) return 0;
  bool goes_on = fetch->request.on_body(fetch->request.context, (const uint8_t *)bytes, length);
  return goes_on ? length : 0;
}

static int take_progress(
    void *context, curl_off_t expected, curl_off_t received, curl_off_t a, curl_off_t b) {
  (void)a;
  (void)b;
  newsreel_fetch *fetch = context;
  if (atomic_load(&fetch->is_cancelled)) return 1;
  fetch->request.on_progress(fetch->request.context, received, expected);
  return 0;
}

// libcurl 7.85 took names of protocols in, later versions may drop the numbers.
static bool allow_protocols(newsreel_fetch *fetch) {
  int (*set)(CURL *, int, ...) = fetch->curl->easy_setopt;
  bool leaves = fetch->request.may_leave_https;
  if (set(fetch->easy, CURLOPT_PROTOCOLS_STR, "http,https") == CURLE_OK &&
      set(fetch->easy, CURLOPT_REDIR_PROTOCOLS_STR, leaves ? "http,https" : "https") == CURLE_OK) {
    return true;
  }
  long https = CURLPROTO_HTTPS, both = CURLPROTO_HTTP | CURLPROTO_HTTPS;
  return set(fetch->easy, CURLOPT_PROTOCOLS, both) == CURLE_OK &&
         set(fetch->easy, CURLOPT_REDIR_PROTOCOLS, leaves ? both : https) == CURLE_OK;
}

static bool prepare(newsreel_fetch *fetch) {
  const newsreel_fetch_request *request = &fetch->request;
  int (*set)(CURL *, int, ...) = fetch->curl->easy_setopt;
  CURL *easy = fetch->easy;
  for (size_t index = 0; index < request->header_count; index++) {
    struct curl_slist *longer =
        fetch->curl->slist_append(fetch->headers, request->headers[index]);
    if (!longer) return false;
    fetch->headers = longer;
  }
  // Leaves a name look-up behind instead of waiting for it when a transfer is cancelled.
  set(easy, CURLOPT_QUICK_EXIT, 1L);
  set(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
  set(easy, CURLOPT_BUFFERSIZE, 256L << 10);
  return allow_protocols(fetch) && set(easy, CURLOPT_URL, request->address) == CURLE_OK &&
         set(easy, CURLOPT_USERAGENT, request->agent) == CURLE_OK &&
         set(easy, CURLOPT_HTTPHEADER, fetch->headers) == CURLE_OK &&
         set(easy, CURLOPT_NOSIGNAL, 1L) == CURLE_OK &&
         set(easy, CURLOPT_ERRORBUFFER, fetch->detail) == CURLE_OK &&
         set(easy, CURLOPT_CONNECTTIMEOUT_MS, request->connect_milliseconds) == CURLE_OK &&
         set(easy, CURLOPT_TIMEOUT_MS, request->total_milliseconds) == CURLE_OK &&
         set(easy, CURLOPT_LOW_SPEED_LIMIT, 1L) == CURLE_OK &&
         set(easy, CURLOPT_LOW_SPEED_TIME, request->stall_seconds) == CURLE_OK &&
         set(easy, CURLOPT_FOLLOWLOCATION, 1L) == CURLE_OK &&
         set(easy, CURLOPT_MAXREDIRS, request->redirects) == CURLE_OK &&
         set(easy, CURLOPT_MAXFILESIZE_LARGE, (curl_off_t)request->largest) == CURLE_OK &&
         (!request->takes_compressed ||
          set(easy, CURLOPT_ACCEPT_ENCODING, "gzip") == CURLE_OK) &&
         set(easy, CURLOPT_HEADERFUNCTION, take_header) == CURLE_OK &&
         set(easy, CURLOPT_HEADERDATA, fetch) == CURLE_OK &&
         set(easy, CURLOPT_WRITEFUNCTION, take_body) == CURLE_OK &&
         set(easy, CURLOPT_WRITEDATA, fetch) == CURLE_OK &&
         set(easy, CURLOPT_XFERINFOFUNCTION, take_progress) == CURLE_OK &&
         set(easy, CURLOPT_XFERINFODATA, fetch) == CURLE_OK &&
         set(easy, CURLOPT_NOPROGRESS, 0L) == CURLE_OK;
}

newsreel_fetch *newsreel_fetch_open(
    const newsreel_curl *curl, const newsreel_fetch_request *request) {
  newsreel_fetch *fetch = calloc(1, sizeof *fetch);
  if (!fetch) return NULL;
  fetch->curl = curl;
  fetch->request = *request;
  fetch->easy = curl->easy_init();
  fetch->multi = curl->multi_init();
  bool is_ready = fetch->easy && fetch->multi && prepare(fetch) &&
                  curl->multi_add_handle(fetch->multi, fetch->easy) == 0;
  // libcurl has copied the text; the caller's does not outlive this call.
  fetch->request.address = NULL;
  fetch->request.headers = NULL;
  fetch->request.agent = NULL;
  if (is_ready) return fetch;
  newsreel_fetch_close(fetch);
  return NULL;
}

int newsreel_fetch_run(newsreel_fetch *fetch) {
  int running = 1;
  while (running) {
    if (atomic_load(&fetch->is_cancelled)) return NEWSREEL_FETCH_CANCELLED;
    if (fetch->curl->multi_perform(fetch->multi, &running) != 0) return NEWSREEL_FETCH_BROKEN;
    if (running && fetch->curl->multi_poll(fetch->multi, NULL, 0, 1000, NULL) != 0) {
      return NEWSREEL_FETCH_BROKEN;
    }
  }
  int left = 0;
  CURLMsg *message = fetch->curl->multi_info_read(fetch->multi, &left);
  if (!message || message->msg != CURLMSG_DONE) return NEWSREEL_FETCH_BROKEN;
  if (atomic_load(&fetch->is_cancelled) && message->data.result != CURLE_OK) {
    return NEWSREEL_FETCH_CANCELLED;
  }
  return message->data.result;
}

void newsreel_fetch_cancel(newsreel_fetch *fetch) {
  atomic_store(&fetch->is_cancelled, true);
  fetch->curl->multi_wakeup(fetch->multi);
}

const char *newsreel_fetch_detail(const newsreel_fetch *fetch) { return fetch->detail; }

const char *newsreel_fetch_address(newsreel_fetch *fetch) {
  char *address = NULL;
  int code = fetch->curl->easy_getinfo(fetch->easy, CURLINFO_EFFECTIVE_URL, &address);
  return code == CURLE_OK ? address : NULL;
}

void newsreel_fetch_close(newsreel_fetch *fetch) {
  if (fetch->multi && fetch->easy) {
    fetch->curl->multi_remove_handle(fetch->multi, fetch->easy);
  }
  if (fetch->easy) fetch->curl->easy_cleanup(fetch->easy);
  if (fetch->multi) fetch->curl->multi_cleanup(fetch->multi);
  if (fetch->headers) fetch->curl->slist_free_all(fetch->headers);
  free(fetch);
}
