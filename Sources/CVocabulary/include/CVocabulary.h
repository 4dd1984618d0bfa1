#ifndef NEWSREEL_VOCABULARY_H
#define NEWSREEL_VOCABULARY_H

#include <stddef.h>

/// One table of the restriction vocabulary, embedded at compile time: tab-separated UTF-8 lines,
/// `#` starts a comment line.
typedef struct {
  const unsigned char *bytes;
  size_t size;
} newsreel_table;

/// The tables, in the order of `newsreel_table_name`.
typedef enum {
  newsreel_table_operators,
  newsreel_table_objects,
  newsreel_table_frames,
  newsreel_table_times,
  newsreel_table_places,
  newsreel_table_place_forms,
  newsreel_table_parts,
  newsreel_table_part_forms,
  newsreel_table_ambiguous_places,
  newsreel_table_regions,
  newsreel_table_words,
  newsreel_table_notes,
  newsreel_table_turns,
} newsreel_table_name;

/// The bytes of a table; they live as long as the process.
newsreel_table newsreel_vocabulary(newsreel_table_name name);

#endif
