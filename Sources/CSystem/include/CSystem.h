#pragma once
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

// System calls that Swift's Glibc module lacks, or offers only as variadic functions.
// Where nothing else is said: 0 or more is success, a negative number is -errno.

// Not errno values: what stands at the name is no regular file.
#define STEERCO_SYMLINK (-100001)
#define STEERCO_NOT_REGULAR (-100002)

// Opens a folder without following a link at its last component; a descriptor.
int steerco_open_folder(int folder, const char *name);

// Calls `each` for every name but `.` and `..`. `kind` is 'f' regular, 'd' folder, 'l' link, '?' other.
int steerco_list_folder(int folder, void (*each)(void *context, const char *name, char kind),
                        void *context);

// Reads a regular file whole, never through a link and never blocking on a FIFO. Returns its length; when
// that is more than `capacity`, only `capacity` bytes were read.
ssize_t steerco_read_file(int folder, const char *name, void *buffer, size_t capacity);

// Creates a file that must not exist, writes it and syncs it to the disk. `mode` are its permissions, less the
// user's mask unless `is_exact`.
int steerco_write_new(int folder, const char *name, const void *bytes, size_t length, unsigned mode,
                      int is_exact);

// The permission bits of a regular file with one link; -EMLINK when it has several.
int steerco_file_mode(int folder, const char *name);

// 1 when some program has the file open for writing, 0 when none has or the system does not tell.
int steerco_is_being_written(int folder, const char *name);
// Number, size, and in nanoseconds when it was written and when it changed at all; not through a link.
int steerco_stamp(int folder, const char *name, uint64_t stamp[4]);

int steerco_rename_noreplace(int folder, const char *from, const char *to);
int steerco_rename_exchange(int folder, const char *a, const char *b);
int steerco_rename(int folder, const char *from, const char *to);
// Gives a file another name that must not exist; for file systems that know no RENAME_NOREPLACE.
int steerco_link(int folder, const char *from, const char *to);
int steerco_unlink(int folder, const char *name);
// 1 when the folder was made, 0 when it was there.
int steerco_make_folder(int folder, const char *name);
int steerco_sync_folder(int folder);
// Returns when all that was written to the file system of this folder has reached the disk.
int steerco_sync_file_system(int folder);

// Takes the lock on an open folder without waiting; -EWOULDBLOCK when another process holds it.
int steerco_try_lock(int folder);
int steerco_unlock(int folder);
uint64_t steerco_inode(int descriptor);

// Runs `body` for 0 ..< count on up to `threads` threads of its own, and returns when all are done.
void steerco_in_parallel(int threads, int count, void (*body)(void *context, int index),
                         void *context);

// Starts a detached thread.
int steerco_start_thread(void (*body)(void *context), void *context);

// Watching folders. `steerco_watch_next` calls `each` with the watch's number, the file's name (or "")
// and whether events were lost, for everything that is pending; it never blocks.
int steerco_watch_open(void);
int steerco_watch_add(int watch, const char *path);
int steerco_watch_next(int watch, void (*each)(void *context, int number, const char *name, int lost),
                       void *context);

// Whether the folder lies on a network file system, where watching is not enough.
int steerco_is_network(int folder);

// A pipe whose ends are non-blocking and closed on exec.
int steerco_pipe(int ends[2]);

// Runs a program and waits for it. `arguments` and `environment` end with NULL. What it prints on both
// outputs is passed to `each` when that is not NULL, else it keeps this process's terminal.
// Returns the exit status, 128 + the signal that ended it, or -errno.
int steerco_run(const char *const *arguments, const char *const *environment, const char *folder,
                void (*each)(void *context, int stream, const void *bytes, size_t length),
                void *context);

// The same for a program that reads `input` from its standard input.
int steerco_run_on(const void *input, size_t length, const char *const *arguments,
                   const char *const *environment, const char *folder,
                   void (*each)(void *context, int stream, const void *bytes, size_t length),
                   void *context);

// The same for a program (its whole path) that has nobody to ask: in a session of its own, without a terminal,
// and ended after so many milliseconds; then the result is 128 + SIGKILL.
int steerco_run_apart(const void *input, size_t length, const char *const *arguments,
                      const char *const *environment, int milliseconds,
                      void (*each)(void *context, int stream, const void *bytes, size_t length),
                      void *context);
// The same, without input and in a session of its own, which has no terminal. When `cancel` becomes readable, every
// process of the session is told to end, and a second later made to.
int steerco_run_session(int cancel, const char *const *arguments, const char *const *environment,
                        const char *folder,
                        void (*each)(void *context, int stream, const void *bytes, size_t length),
                        void *context);
