#include "CSample.h"

const unsigned char newsreel_sample[] = {
#embed "sample.jsonl"
};
const size_t newsreel_sample_size = sizeof newsreel_sample;
