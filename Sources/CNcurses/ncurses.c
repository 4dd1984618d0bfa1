#include "CNcurses.h"
#include <curses.h>

void newsreel_stop(void) { endwin(); }
