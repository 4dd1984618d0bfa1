#include "CSample.h"

static const unsigned char sample[] = {
#embed "sample.jsonl"
};

const size_t newsreel_sample_size = sizeof sample;

const unsigned char *newsreel_sample_bytes(void) { return sample; }
