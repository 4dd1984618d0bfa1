#include "CSample.h"

static const unsigned char sample[] = {
#embed "sample.jsonl"
};

static const char french[] = {
#embed "profiles/fr-regional-broadcaster.yaml"
    , 0};

static const char german[] = {
#embed "profiles/de-news-agency.yaml"
    , 0};

static const char american[] = {
#embed "profiles/us-production-house.yaml"
    , 0};

static const char *const profiles[] = {french, german, american};

const size_t newsreel_sample_size = sizeof sample;

const int newsreel_sample_profile_count = sizeof profiles / sizeof *profiles;

const unsigned char *newsreel_sample_bytes(void) { return sample; }

const char *newsreel_sample_profile(int index) {
  return index >= 0 && index < newsreel_sample_profile_count ? profiles[index] : "";
}
