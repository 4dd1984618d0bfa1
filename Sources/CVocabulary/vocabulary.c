#include "CVocabulary.h"

static const unsigned char operators[] = {
#embed "operators.tsv"
};
static const unsigned char objects[] = {
#embed "objects.tsv"
};
static const unsigned char frames[] = {
#embed "frames.tsv"
};
static const unsigned char times[] = {
#embed "times.tsv"
};
static const unsigned char places[] = {
#embed "places.tsv"
};
static const unsigned char place_forms[] = {
#embed "place-forms.tsv"
};
static const unsigned char parts[] = {
#embed "parts.tsv"
};
static const unsigned char part_forms[] = {
#embed "part-forms.tsv"
};
static const unsigned char ambiguous_places[] = {
#embed "ambiguous-places.tsv"
};
static const unsigned char regions[] = {
#embed "regions.tsv"
};
static const unsigned char words[] = {
#embed "words.tsv"
};
static const unsigned char notes[] = {
#embed "notes.tsv"
};
static const unsigned char turns[] = {
#embed "turns.tsv"
};

newsreel_table newsreel_vocabulary(newsreel_table_name name) {
  switch (name) {
    case newsreel_table_operators: return (newsreel_table){operators, sizeof operators};
    case newsreel_table_objects: return (newsreel_table){objects, sizeof objects};
    case newsreel_table_frames: return (newsreel_table){frames, sizeof frames};
    case newsreel_table_times: return (newsreel_table){times, sizeof times};
    case newsreel_table_places: return (newsreel_table){places, sizeof places};
    case newsreel_table_place_forms: return (newsreel_table){place_forms, sizeof place_forms};
    case newsreel_table_parts: return (newsreel_table){parts, sizeof parts};
    case newsreel_table_part_forms: return (newsreel_table){part_forms, sizeof part_forms};
    case newsreel_table_ambiguous_places:
      return (newsreel_table){ambiguous_places, sizeof ambiguous_places};
    case newsreel_table_words: return (newsreel_table){words, sizeof words};
    case newsreel_table_notes: return (newsreel_table){notes, sizeof notes};
    case newsreel_table_turns: return (newsreel_table){turns, sizeof turns};
    case newsreel_table_regions: return (newsreel_table){regions, sizeof regions};
  }
  return (newsreel_table){0, 0};
}
