#define _GNU_SOURCE
#include "CTestSupport.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

// Between fork and exec only what is allowed in a process that had threads.
static void become(const char *const *arguments, const char *const *environment, int terminal) {
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  for (int number = 1; number < 32; number++) signal(number, SIG_DFL);
  setsid();
  ioctl(terminal, TIOCSCTTY, 0);
  for (int descriptor = 0; descriptor < 3; descriptor++) dup2(terminal, descriptor);
  close_range(3, ~0u, 0);
  execve(arguments[0], (char *const *)arguments, (char *const *)environment);
  _exit(127);
}

pid_t test_start(const char *const *arguments, const char *const *environment, int rows, int columns,
                 int ends[2]) {
  ends[0] = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (ends[0] < 0) return -errno;
  char name[64];
  if (grantpt(ends[0]) != 0 || unlockpt(ends[0]) != 0 || ptsname_r(ends[0], name, sizeof name) != 0)
    return -errno;
  ends[1] = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (ends[1] < 0) return -errno;
  test_resize(ends[0], rows, columns);
  pid_t process = fork();
  if (process == 0) become(arguments, environment, ends[1]);
  return process < 0 ? -errno : process;
}

int test_resize(int terminal, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(terminal, TIOCSWINSZ, &size) == 0 ? 0 : -errno;
}

uint64_t test_modes(int terminal) {
  struct termios modes;
  if (tcgetattr(terminal, &modes) != 0) return 0;
  uint64_t digest = 14695981039346656037u;
  const tcflag_t words[] = {modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag};
  for (int i = 0; i < 4; i++) digest = (digest ^ words[i]) * 1099511628211u;
  for (int i = 0; i < NCCS; i++) digest = (digest ^ modes.c_cc[i]) * 1099511628211u;
  return digest;
}

static int64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

int test_wait(pid_t process, int milliseconds) {
  int64_t end = now() + milliseconds;
  int status;
  while (waitpid(process, &status, WNOHANG) == 0) {
    if (now() >= end) return -1;
    poll(NULL, 0, 2);
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

ssize_t test_read(int terminal, void *bytes, size_t room, int milliseconds) {
  struct pollfd source = {.fd = terminal, .events = POLLIN};
  int ready = poll(&source, 1, milliseconds);
  if (ready == 0 || (ready < 0 && errno == EINTR)) return 0;
  if (ready < 0) return -1;
  ssize_t count = read(terminal, bytes, room);
  return count > 0 ? count : -1;
}

int test_write(int terminal, const void *bytes, size_t count,
               void (*each)(void *context, const void *bytes, size_t count), void *context) {
  const char *rest = bytes;
  fcntl(terminal, F_SETFL, O_NONBLOCK);
  while (count > 0) {
    struct pollfd source = {.fd = terminal, .events = POLLIN | POLLOUT};
    if (poll(&source, 1, 10000) <= 0) return -ETIMEDOUT;
    if (source.revents & POLLIN) {
      char answer[4096];
      ssize_t length = read(terminal, answer, sizeof answer);
      if (length > 0) each(context, answer, (size_t)length);
    }
    if (source.revents & POLLOUT) {
      ssize_t sent = write(terminal, rest, count < 2048 ? count : 2048);
      if (sent > 0) rest += sent, count -= (size_t)sent;
      else if (errno != EAGAIN && errno != EINTR) return -errno;
    }
    if (source.revents & (POLLHUP | POLLERR)) return -EIO;
  }
  fcntl(terminal, F_SETFL, 0);
  return 0;
}
