#define _GNU_SOURCE
#include "CSystem.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <fcntl.h>
#include <unistd.h>

static int wait_for(pid_t child) {
    int status;
    while (waitpid(child, &status, 0) < 0)
        if (errno != EINTR) return -errno;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

static void drain(int out, int err, void (*each)(void *, int, const void *, size_t), void *context) {
    struct pollfd streams[2] = {{.fd = out, .events = POLLIN}, {.fd = err, .events = POLLIN}};
    char buffer[65536];
    int open = 2;
    while (open > 0) {
        if (poll(streams, 2, -1) < 0 && errno != EINTR) return;
        for (int i = 0; i < 2; i++) {
            if (streams[i].fd < 0 || !streams[i].revents) continue;
            ssize_t count = read(streams[i].fd, buffer, sizeof buffer);
            if (count > 0) each(context, i + 1, buffer, (size_t)count);
            else if (count == 0 || errno != EINTR) {
                streams[i].fd = -1;
                open--;
            }
        }
    }
}

// `input` is the child's standard input; below 0 it has none when its output is passed on.
static int run(int input, const char *const *arguments, const char *const *environment, const char *folder,
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
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
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
        if (!error) drain(out[0], err[0], each, context);
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
    int status = run(file, arguments, environment, folder, each, context);
    close(file);
    return status;
}

int steerco_run(const char *const *arguments, const char *const *environment, const char *folder,
                void (*each)(void *, int, const void *, size_t), void *context) {
    return run(-1, arguments, environment, folder, each, context);
}
