#define _GNU_SOURCE
#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static void tell(int file, int stream, void (*each)(void *, int, const void *, size_t), void *context) {
    char buffer[16384];
    off_t place = 0;
    ssize_t count;
    while ((count = pread(file, buffer, sizeof buffer, place)) > 0) {
        each(context, stream, buffer, (size_t)count);
        place += count;
    }
}

// Waits so many milliseconds, then ends the program and all that it has started.
static int wait_at_most(pid_t child, int milliseconds) {
    int handle = (int)syscall(SYS_pidfd_open, child, 0);
    if (handle >= 0) {
        struct pollfd end = {.fd = handle, .events = POLLIN};
        int ended;
        while ((ended = poll(&end, 1, milliseconds)) < 0 && errno == EINTR) {}
        if (ended == 0) kill(-child, SIGKILL);
        close(handle);
    }
    int status;
    while (waitpid(child, &status, 0) < 0)
        if (errno != EINTR) return -errno;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

static int spawn_apart(const int files[3], const char *const *arguments, const char *const *environment,
                       pid_t *child) {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_init(&attributes);
    sigset_t defaults, none;
    sigfillset(&defaults);
    sigdelset(&defaults, SIGKILL);
    sigdelset(&defaults, SIGSTOP);
    sigemptyset(&none);
    posix_spawnattr_setsigdefault(&attributes, &defaults);
    posix_spawnattr_setsigmask(&attributes, &none);
    // A session of its own has no terminal to ask on.
    posix_spawnattr_setflags(&attributes,
                             POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
    for (int i = 0; i < 3; i++) posix_spawn_file_actions_adddup2(&actions, files[i], i);
    int error = posix_spawn(child, arguments[0], &actions, &attributes, (char *const *)arguments,
                            (char *const *)environment);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    return -error;
}

int steerco_run_apart(const void *input, size_t length, const char *const *arguments,
                      const char *const *environment, int milliseconds,
                      void (*each)(void *context, int stream, const void *bytes, size_t length),
                      void *context) {
    // Files without names take all that is printed, so that nobody has to read while the program runs.
    int files[3], status = 0;
    for (int i = 0; i < 3; i++) {
        files[i] = memfd_create("stream", MFD_CLOEXEC);
        if (files[i] < 0) status = -errno;
    }
    if (!status && length && pwrite(files[0], input, length, 0) != (ssize_t)length) status = -EIO;
    pid_t child;
    if (!status) status = spawn_apart(files, arguments, environment, &child);
    if (!status) {
        status = wait_at_most(child, milliseconds);
        for (int i = 1; i < 3; i++) tell(files[i], i, each, context);
    }
    for (int i = 0; i < 3; i++)
        if (files[i] >= 0) close(files[i]);
    return status;
}
