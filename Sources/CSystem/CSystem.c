#define _GNU_SOURCE
#include "CSystem.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

static int result(int value) { return value < 0 ? -errno : value; }

int steerco_open_folder(int folder, const char *name) {
    return result(openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
}

int steerco_list_folder(int folder, void (*each)(void *, const char *, char), void *context) {
    // A descriptor of its own: closedir closes it, and the position starts at the beginning.
    int own = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (own < 0) return -errno;
    DIR *stream = fdopendir(own);
    if (!stream) {
        int error = errno;
        close(own);
        return -error;
    }
    struct dirent *entry;
    errno = 0;
    while ((entry = readdir(stream))) {
        const char *name = entry->d_name;
        if (!strcmp(name, ".") || !strcmp(name, "..")) continue;
        char kind = entry->d_type == DT_REG ? 'f' : entry->d_type == DT_DIR ? 'd'
                  : entry->d_type == DT_LNK ? 'l' : '?';
        each(context, name, kind);
        errno = 0;
    }
    int error = errno;
    closedir(stream);
    return -error;
}

ssize_t steerco_read_file(int folder, const char *name, void *buffer, size_t capacity) {
    int file = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (file < 0) return errno == ELOOP ? STEERCO_SYMLINK : errno == ENXIO ? STEERCO_NOT_REGULAR : -errno;
    struct stat status;
    ssize_t total = 0;
    if (fstat(file, &status) < 0) total = -errno;
    else if (!S_ISREG(status.st_mode)) total = STEERCO_NOT_REGULAR;
    while (total >= 0 && (size_t)total < capacity) {
        ssize_t count = read(file, (char *)buffer + total, capacity - (size_t)total);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) { total = -errno; break; }
        total += count;
        // A file that does not grow is done at its size; this saves the read that would return 0.
        if (count == 0 || total == status.st_size) break;
    }
    if (total >= 0 && (size_t)total >= capacity && status.st_size > total) total = status.st_size;
    close(file);
    return total;
}

int steerco_write_new(int folder, const char *name, const void *bytes, size_t length, unsigned mode,
                      int is_exact) {
    int file = openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
    if (file < 0) return -errno;
    int error = 0;
    size_t written = 0;
    while (!error && written < length) {
        ssize_t count = write(file, (const char *)bytes + written, length - written);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) error = errno;
        else written += (size_t)count;
    }
    if (!error && is_exact && fchmod(file, mode) < 0) error = errno;
    if (!error && fsync(file) < 0) error = errno;
    if (close(file) < 0 && !error) error = errno;
    if (error) unlinkat(folder, name, 0);
    return -error;
}

int steerco_file_mode(int folder, const char *name) {
    struct stat status;
    if (fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) < 0) return -errno;
    if (S_ISLNK(status.st_mode)) return STEERCO_SYMLINK;
    if (!S_ISREG(status.st_mode)) return STEERCO_NOT_REGULAR;
    return status.st_nlink > 1 ? -EMLINK : (int)(status.st_mode & 07777);
}

int steerco_is_being_written(int folder, const char *name) {
    int file = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (file < 0) return 0;
    // A read lease is refused while a writer has the file open. Should one open it in this moment, we would get
    // SIGIO, which ends a process; SIGURG does nothing.
    fcntl(file, F_SETSIG, SIGURG);
    int is_written = fcntl(file, F_SETLEASE, F_RDLCK) < 0 && errno == EAGAIN;
    if (!is_written) fcntl(file, F_SETLEASE, F_UNLCK);
    close(file);
    return is_written;
}

int steerco_stamp(int folder, const char *name, uint64_t stamp[4]) {
    struct stat status;
    if (fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) < 0) return -errno;
    stamp[0] = status.st_ino;
    stamp[1] = (uint64_t)status.st_size;
    stamp[2] = (uint64_t)status.st_mtim.tv_sec * 1000000000u + (uint64_t)status.st_mtim.tv_nsec;
    stamp[3] = (uint64_t)status.st_ctim.tv_sec * 1000000000u + (uint64_t)status.st_ctim.tv_nsec;
    return 0;
}

int steerco_rename_noreplace(int folder, const char *from, const char *to) {
    return result(renameat2(folder, from, folder, to, RENAME_NOREPLACE));
}

int steerco_rename_exchange(int folder, const char *a, const char *b) {
    return result(renameat2(folder, a, folder, b, RENAME_EXCHANGE));
}

int steerco_link(int folder, const char *from, const char *to) {
    int linked = linkat(folder, from, folder, to, 0);
    return linked < 0 ? -errno : unlinkat(folder, from, 0) < 0 ? -errno : 0;
}

int steerco_rename(int folder, const char *from, const char *to) {
    return result(renameat(folder, from, folder, to));
}

int steerco_unlink(int folder, const char *name) { return result(unlinkat(folder, name, 0)); }

int steerco_make_folder(int folder, const char *name) {
    int made = mkdirat(folder, name, 0777);
    return made < 0 && errno == EEXIST ? 0 : made < 0 ? -errno : 1;
}

int steerco_sync_folder(int folder) { return result(fsync(folder)); }

int steerco_sync_file_system(int folder) { return result(syncfs(folder)); }

int steerco_try_lock(int folder) { return result(flock(folder, LOCK_EX | LOCK_NB)); }

int steerco_unlock(int folder) { return result(flock(folder, LOCK_UN)); }

uint64_t steerco_inode(int descriptor) {
    struct stat status;
    return fstat(descriptor, &status) < 0 ? 0 : (uint64_t)status.st_ino;
}

struct share {
    atomic_int next;
    int count;
    void (*body)(void *, int);
    void *context;
};

static void *work(void *argument) {
    struct share *share = argument;
    int index;
    while ((index = atomic_fetch_add(&share->next, 1)) < share->count)
        share->body(share->context, index);
    return NULL;
}

void steerco_in_parallel(int threads, int count, void (*body)(void *, int), void *context) {
    struct share share = {.next = 0, .count = count, .body = body, .context = context};
    pthread_t others[64];
    int started = 0;
    while (started < threads - 1 && started < 64
           && pthread_create(&others[started], NULL, work, &share) == 0)
        started++;
    work(&share);
    for (int i = 0; i < started; i++) pthread_join(others[i], NULL);
}

struct start {
    void (*body)(void *);
    void *context;
};

static void *begin(void *argument) {
    struct start start = *(struct start *)argument;
    free(argument);
    start.body(start.context);
    return NULL;
}

int steerco_start_thread(void (*body)(void *), void *context) {
    struct start *start = malloc(sizeof *start);
    if (!start) return -ENOMEM;
    *start = (struct start){body, context};
    pthread_t thread;
    int error = pthread_create(&thread, NULL, begin, start);
    if (error) free(start);
    else pthread_detach(thread);
    return -error;
}

int steerco_watch_open(void) { return result(inotify_init1(IN_NONBLOCK | IN_CLOEXEC)); }

int steerco_watch_add(int watch, const char *path) {
    uint32_t events = IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_CREATE | IN_DELETE
                    | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR | IN_DONT_FOLLOW;
    return result(inotify_add_watch(watch, path, events));
}

int steerco_watch_next(int watch, void (*each)(void *, int, const char *, int), void *context) {
    _Alignas(struct inotify_event) char buffer[16384];
    int seen = 0;
    for (;;) {
        ssize_t length = read(watch, buffer, sizeof buffer);
        if (length < 0 && errno == EINTR) continue;
        if (length <= 0) return length < 0 && errno != EAGAIN ? -errno : seen;
        for (char *at = buffer; at < buffer + length;) {
            struct inotify_event *event = (struct inotify_event *)at;
            each(context, event->wd, event->len ? event->name : "", (event->mask & IN_Q_OVERFLOW) != 0);
            at += sizeof *event + event->len;
            seen++;
        }
    }
}

int steerco_is_network(int folder) {
    struct statfs status;
    if (fstatfs(folder, &status) < 0) return -errno;
    switch ((unsigned long)status.f_type) {
    case 0x6969:      // NFS
    case 0xFF534D42:  // CIFS
    case 0xFE534D42:  // SMB2
    case 0x517B:      // SMB
    case 0x65735546:  // FUSE
    case 0x01021997:  // 9P
        return 1;
    default:
        return 0;
    }
}

int steerco_pipe(int ends[2]) { return result(pipe2(ends, O_NONBLOCK | O_CLOEXEC)); }
