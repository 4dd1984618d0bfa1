#ifndef NEWSREEL_PEN_H
#define NEWSREEL_PEN_H

#include <stdbool.h>
#include <stddef.h>

/// What ncurses writes for one picture is caught, and its changes of attributes are said in as few
/// bytes as do: ncurses names both colours again whenever one changes, resets all for the end of
/// bold, and colours blanks nobody can tell apart.

/// Gets ready to catch; without it pictures go out as ncurses writes them. `has_ends` says that
/// the terminal can end one attribute by itself.
void newsreel_pen_start(bool has_ends);

/// Gives back what catching has taken.
void newsreel_pen_stop(void);

/// Forgets which attributes the terminal has, after something else has written to it.
void newsreel_pen_forget(void);

/// From here to the end of the picture standard output is caught.
void newsreel_pen_begin(void);

/// Writes the picture.
void newsreel_pen_end(void);

/// The terminal itself, whatever standard output is just now.
int newsreel_pen_terminal(void);

#endif
