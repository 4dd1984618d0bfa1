#ifndef NEWSREEL_VOCABULARY_H
#define NEWSREEL_VOCABULARY_H

#include <stddef.h>

#endif
