#ifndef NEWSREEL_SAMPLE_H
#define NEWSREEL_SAMPLE_H

#include <stddef.h>

/// The bundled sample listing: newsreel JSON Lines, embedded at compile time so that the
/// executable needs no resource folder beside it.
const unsigned char *newsreel_sample_bytes(void);

/// How many bytes the sample listing has.
extern const size_t newsreel_sample_size;

#endif
