#pragma once
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

// A program in a terminal that a test holds the other end of. Negative numbers are -errno.

// Starts `arguments[0]` in a new session whose terminal is new, too. `ends` gets the test's end and the
// program's end, which stays open so that its modes can be asked for after the program has ended.
// Returns the process.
pid_t test_start(const char *const *arguments, const char *const *environment, int rows, int columns,
                 int ends[2]);

int test_resize(int terminal, int rows, int columns);

// The four words of modes and the control characters, as one number that is equal for equal modes.
uint64_t test_modes(int terminal);

// The exit status, 128 + the signal that ended it, or -1 when it still runs after `milliseconds`.
int test_wait(pid_t process, int milliseconds);

// Reads what has come; waits for it at most `milliseconds`. 0: nothing came; -1: no more can come.
ssize_t test_read(int terminal, void *bytes, size_t room, int milliseconds);

// Writes all of it; reads into nothing while the terminal is full, as a screen that nobody looks at.
int test_write(int terminal, const void *bytes, size_t count,
               void (*each)(void *context, const void *bytes, size_t count), void *context);
