#define _GNU_SOURCE
#include "CSystem.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <fcntl.h>
#include <unistd.h>

static int wait_for(pid_t child) {
    int status;
    while (waitpid(child, &status, 0) < 0)
        if (errno != EINTR) return -errno;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

// Passes on what both streams have until they end. With a session, its leader's end is the end: what it left behind
// may hold the streams open for hours, as a shared connection of ssh does. Becomes `cancel` readable, the session ends.
static void drain(int out, int err, pid_t session, int cancel,
                  void (*each)(void *, int, const void *, size_t), void *context) {
    int process = session > 0 ? (int)syscall(SYS_pidfd_open, session, 0) : -1;
    struct pollfd streams[4] = {{.fd = out, .events = POLLIN}, {.fd = err, .events = POLLIN},
                                {.fd = process, .events = POLLIN}, {.fd = cancel, .events = POLLIN}};
    char buffer[65536];
    int open = 2, patience = -1;
    while (open > 0) {
        int ready = poll(streams, 4, patience);
        if (ready < 0 && errno != EINTR) break;
        // A second to put things in order is over.
        if (ready == 0) {
            kill(-session, SIGKILL);
            patience = -1;
        }
        if (ready <= 0) continue;
        int read_any = 0;
        for (int i = 0; i < 2; i++) {
            if (streams[i].fd < 0 || !streams[i].revents) continue;
            ssize_t count = read(streams[i].fd, buffer, sizeof buffer);
            if (count > 0) {
                each(context, i + 1, buffer, (size_t)count);
                read_any = 1;
            } else if (count == 0 || errno != EINTR) {
                streams[i].fd = -1;
                open--;
            }
        }
        if (streams[3].fd >= 0 && streams[3].revents) {
            kill(-session, SIGTERM);
            streams[3].fd = -1;
            patience = 1000;
        }
        if (streams[2].revents && !read_any) break;
    }
    // Its leader is not reaped yet, so nobody else can have got the session's number.
    if (cancel >= 0 && streams[3].fd < 0) kill(-session, SIGKILL);
    if (process >= 0) close(process);
}

// `cancel` is -1 for a child that shares the session of this process. `input` is the child's standard input; below 0 it has none when its output is passed on.
static int run(int input, int cancel, const char *const *arguments, const char *const *environment, const char *folder,
               void (*each)(void *, int, const void *, size_t), void *context) {
    int out[2] = {-1, -1}, err[2] = {-1, -1};
    if (each && (pipe2(out, O_CLOEXEC) < 0 || pipe2(err, O_CLOEXEC) < 0)) return -errno;
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_init(&attributes);
    // The child starts with default signals: this process ignores SIGPIPE and catches others.
    sigset_t defaults;
    sigfillset(&defaults);
    sigdelset(&defaults, SIGKILL);
    sigdelset(&defaults, SIGSTOP);
    posix_spawnattr_setsigdefault(&attributes, &defaults);
    sigset_t none;
    sigemptyset(&none);
    posix_spawnattr_setsigmask(&attributes, &none);
    // Without a terminal nobody can be asked for a password behind the screen.
    int session = cancel >= 0 ? POSIX_SPAWN_SETSID : 0;
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | session);
    if (folder) posix_spawn_file_actions_addchdir_np(&actions, folder);
    if (each) {
        if (input >= 0) posix_spawn_file_actions_adddup2(&actions, input, 0);
        else posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_adddup2(&actions, out[1], 1);
        posix_spawn_file_actions_adddup2(&actions, err[1], 2);
    }
    pid_t child;
    int error = posix_spawnp(&child, arguments[0], &actions, &attributes,
                             (char *const *)arguments, (char *const *)environment);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    if (each) {
        close(out[1]);
        close(err[1]);
        if (!error) drain(out[0], err[0], session ? child : 0, cancel, each, context);
        close(out[0]);
        close(err[0]);
    }
    return error ? -error : wait_for(child);
}

// A file without a name that holds the input: unlike a pipe it never fills up while the child does not read.
static int file_of(const void *input, size_t length) {
    int file = memfd_create("input", MFD_CLOEXEC);
    if (file < 0) return -errno;
    size_t written = 0;
    while (written < length) {
        ssize_t count = write(file, (const char *)input + written, length - written);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) {
            int error = errno;
            close(file);
            return -error;
        }
        written += (size_t)count;
    }
    lseek(file, 0, SEEK_SET);
    return file;
}

int steerco_run_on(const void *input, size_t length, const char *const *arguments,
                   const char *const *environment, const char *folder,
                   void (*each)(void *, int, const void *, size_t), void *context) {
    int file = file_of(input, length);
    if (file < 0) return file;
    int status = run(file, -1, arguments, environment, folder, each, context);
    close(file);
    return status;
}

int steerco_run_session(int cancel, const char *const *arguments, const char *const *environment,
                        const char *folder, void (*each)(void *, int, const void *, size_t), void *context) {
    return run(-1, cancel, arguments, environment, folder, each, context);
}

int steerco_run(const char *const *arguments, const char *const *environment, const char *folder,
                void (*each)(void *, int, const void *, size_t), void *context) {
    return run(-1, -1, arguments, environment, folder, each, context);
}
