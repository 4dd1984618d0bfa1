#include <fribidi/fribidi.h>
#include <wchar.h>

// Declared by wchar.h only for some feature macros, which Swift's import does not set.
extern int wcwidth(wchar_t character);
