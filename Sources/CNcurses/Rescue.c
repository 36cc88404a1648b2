// Gives the terminal back when the program dies of a trap: no ncurses call is safe by then.
#include "Internal.h"
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static volatile sig_atomic_t armed;
static int terminal = -1;
static bool knows_modes;
static struct termios modes;
static char farewell[512];
static size_t farewell_length;

static const int traps[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE};
enum { trap_count = sizeof traps / sizeof *traps };
static struct sigaction before[trap_count];

void nc_remember_modes(int descriptor) {
  terminal = descriptor;
  knows_modes = tcgetattr(descriptor, &modes) == 0;
}

void nc_arm_rescue(const char *sequences, size_t count) {
  farewell_length = count < sizeof farewell ? count : sizeof farewell;
  memcpy(farewell, sequences, farewell_length);
  armed = 1;
}

void nc_disarm_rescue(void) { armed = 0; }

void nc_rescue(void) {
  if (!armed) return;
  armed = 0;
  // A terminal that is not being read must not keep a dying program.
  tcflush(terminal, TCIOFLUSH);
  fcntl(terminal, F_SETFL, O_NONBLOCK);
  ssize_t ignored = write(terminal, farewell, farewell_length);
  (void)ignored;
  if (knows_modes) tcsetattr(terminal, TCSANOW, &modes);
  fcntl(terminal, F_SETFL, 0);
}

static void on_trap(int number) {
  nc_rescue();
  // Who handled this before us, Swift's backtrace perhaps, gets it next.
  for (int i = 0; i < trap_count; i++)
    if (traps[i] == number) sigaction(number, &before[i], NULL);
  raise(number);
}

void nc_catch_traps(void) {
  // Another stack: an overflow of the usual one is a trap too.
  static char other[64 * 1024];
  stack_t stack = {.ss_sp = other, .ss_size = sizeof other};
  sigaltstack(&stack, NULL);
  struct sigaction action = {.sa_handler = on_trap, .sa_flags = SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < trap_count; i++) sigaction(traps[i], &action, &before[i]);
}
