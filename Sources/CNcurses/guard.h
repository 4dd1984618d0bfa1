#ifndef NEWSREEL_GUARD_H
#define NEWSREEL_GUARD_H

#include <termios.h>

/// Keeps what a dying process must put back; before newterm, which changes the line.
void newsreel_guard_prepare(const struct termios *line, const char *log_path);

/// Catches the signals that end a process, with the leave sequences of the terminal at hand.
void newsreel_guard_arm(void);

/// The same where nothing was switched on but another mode of the line.
void newsreel_guard_arm_line(void);

/// Lets the terminal be while it is not ours.
void newsreel_guard_disarm(void);

/// Gives the signals back to those who had them.
void newsreel_guard_remove(void);

#endif
