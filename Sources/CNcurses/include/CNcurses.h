#ifndef NEWSREEL_NCURSES_H
#define NEWSREEL_NCURSES_H

/// Leaves curses mode.
void newsreel_stop(void);

#endif
