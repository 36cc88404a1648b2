// Signals become bytes in a pipe, so that the loop sees them between two events and never misses one.
#include "Internal.h"
#include "CNcurses.h"
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

static int ends[2] = {-1, -1};
static volatile sig_atomic_t ending;

static void on_signal(int number) {
  int kept = errno;
  char byte = (char)number;
  ssize_t ignored = write(ends[1], &byte, 1);
  (void)ignored;
  if (number == SIGTERM || number == SIGHUP || number == SIGINT) {
    ending = number;
    alarm(1);  // the loop may be stuck
  }
  errno = kept;
}

static void on_alarm(int number) {
  (void)number;
  nc_rescue();
  signal(ending, SIG_DFL);
  raise(ending);
}

static void watch(int number, void (*handler)(int)) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

void nc_watch_stop(bool is_ours) { watch(SIGTSTP, is_ours ? on_signal : SIG_DFL); }

void nc_lend(bool begins) {
  watch(SIGINT, begins ? SIG_IGN : on_signal);
  watch(SIGQUIT, begins ? SIG_IGN : SIG_DFL);
  nc_watch_stop(!begins);
}

int nc_signals(void) {
  if (ends[0] >= 0) return ends[0];
  if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  const int watched[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT};
  for (size_t i = 0; i < sizeof watched / sizeof *watched; i++) watch(watched[i], on_signal);
  watch(SIGALRM, on_alarm);
  watch(SIGPIPE, SIG_IGN);
  watch(SIGXFSZ, SIG_IGN);
  return ends[0];
}

uint64_t nc_take_signals(void) {
  uint64_t taken = 0;
  unsigned char bytes[64];
  ssize_t count;
  while ((count = read(ends[0], bytes, sizeof bytes)) > 0)
    for (ssize_t i = 0; i < count; i++) taken |= 1ull << (bytes[i] & 63);
  if (ending) alarm(0);
  return taken;
}
