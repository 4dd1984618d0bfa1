#ifndef NEWSREEL_THEMES_H
#define NEWSREEL_THEMES_H

/// How many themes there are: those of the folder `themes`, embedded at compile time so that the
/// executable needs no folder beside it.
extern const int newsreel_theme_count;

/// The name of a theme, ended by a zero byte; `index` from 0.
const char *newsreel_theme_name(int index);

/// The YAML text of a theme, ended by a zero byte; `index` from 0.
const char *newsreel_theme_text(int index);

#endif
