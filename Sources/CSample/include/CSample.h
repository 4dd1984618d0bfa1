#ifndef NEWSREEL_SAMPLE_H
#define NEWSREEL_SAMPLE_H

#include <stddef.h>

/// The bundled sample listing: newsreel JSON Lines, embedded at compile time so that the
/// executable needs no resource folder beside it.
const unsigned char *newsreel_sample_bytes(void);

/// How many bytes the sample listing has.
extern const size_t newsreel_sample_size;

/// How many outlet profiles the sample has.
extern const int newsreel_sample_profile_count;

/// The YAML text of a sample profile, ended by a zero byte; `index` from 0.
const char *newsreel_sample_profile(int index);

#endif
