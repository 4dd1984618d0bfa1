#include "CFetch.h"

#include <dlfcn.h>
#include <stdlib.h>

#include "curl.h"

static bool find_all(void *library, struct newsreel_curl *curl) {
  const struct {
    const char *name;
    void **place;
  } functions[] = {
      {"curl_global_init", (void **)&curl->global_init},
      {"curl_easy_init", (void **)&curl->easy_init},
      {"curl_easy_setopt", (void **)&curl->easy_setopt},
      {"curl_easy_getinfo", (void **)&curl->easy_getinfo},
      {"curl_easy_cleanup", (void **)&curl->easy_cleanup},
      {"curl_slist_append", (void **)&curl->slist_append},
      {"curl_slist_free_all", (void **)&curl->slist_free_all},
      {"curl_multi_init", (void **)&curl->multi_init},
      {"curl_multi_add_handle", (void **)&curl->multi_add_handle},
      {"curl_multi_remove_handle", (void **)&curl->multi_remove_handle},
      {"curl_multi_perform", (void **)&curl->multi_perform},
      {"curl_multi_poll", (void **)&curl->multi_poll},
      {"curl_multi_wakeup", (void **)&curl->multi_wakeup},
      {"curl_multi_info_read", (void **)&curl->multi_info_read},
      {"curl_multi_cleanup", (void **)&curl->multi_cleanup},
  };
  for (size_t index = 0; index < sizeof functions / sizeof *functions; index++) {
    *functions[index].place = dlsym(library, functions[index].name);
    if (!*functions[index].place) return false;
  }
  return true;
}

const newsreel_curl *newsreel_curl_load(const char *const *names, size_t count) {
  struct newsreel_curl *curl = calloc(1, sizeof *curl);
  if (!curl) return NULL;
  for (size_t index = 0; index < count; index++) {
    void *library = dlopen(names[index], RTLD_NOW | RTLD_LOCAL);
    if (!library) continue;
    if (find_all(library, curl) && curl->global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK) {
      return curl;
    }
    dlclose(library);
  }
  free(curl);
  return NULL;
}
