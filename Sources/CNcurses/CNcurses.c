#define NCURSES_WIDECHAR 1
#include "Internal.h"
#include "CNcurses.h"
#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

static SCREEN *screen;
static FILE *stream;
static int terminal = -1;
static int most_rows, most_columns;
static bool uses_mouse, is_active;
bool nc_is_utf8;

// Bracketed paste, and mouse buttons in the form that has no limit of 223 columns. Input is decoded
// by us and not by ncurses, so this holds inside tmux too.
static const char modes_on[] = "\033[?2004h", modes_off[] = "\033[?2004l";
static const char mouse_on[] = "\033[?1000h\033[?1006h", mouse_off[] = "\033[?1006l\033[?1000l";

int nc_locale(void) {
  setlocale(LC_CTYPE, "");
  nc_is_utf8 = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
  if (nc_is_utf8) return 2;
  setlocale(LC_CTYPE, "C.UTF-8");
  nc_is_utf8 = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
  return nc_is_utf8;
}

static int clamp(int value, int most) { return value > most ? most : value; }

/// The window's size, clamped; false when the terminal does not know it.
static bool window_size(int *rows, int *columns) {
  struct winsize size;
  if (ioctl(terminal, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0)
    return false;
  *rows = clamp(size.ws_row, most_rows);
  *columns = clamp(size.ws_col, most_columns);
  return true;
}

/// ncurses asks the terminal for its size by itself, unclamped, unless these are set.
static void announce_size(void) {
  int rows = 24, columns = 80;
  window_size(&rows, &columns);
  char text[16];
  snprintf(text, sizeof text, "%d", rows);
  setenv("LINES", text, 1);
  snprintf(text, sizeof text, "%d", columns);
  setenv("COLUMNS", text, 1);
}

static void forget_size(void) {
  unsetenv("LINES");
  unsetenv("COLUMNS");
}

static const char *capability(const char *name) {
  const char *text = tigetstr(name);
  return text == (const char *)-1 ? NULL : text;
}

/// Adds a terminfo string without its delays `$<5>`.
static size_t append(char *bytes, size_t count, size_t room, const char *text) {
  for (; text && *text && count < room; text++) {
    if (text[0] == '$' && text[1] == '<') {
      const char *end = strchr(text, '>');
      if (end) { text = end; continue; }
    }
    bytes[count++] = *text;
  }
  return count;
}

static void arm_rescue(void) {
  char bytes[512];
  const char *parts[] = {modes_off, mouse_off, capability("sgr0"), capability("rmkx"),
                         capability("cnorm"), capability("rmcup"), "\r\n"};
  size_t count = 0;
  for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
    count = append(bytes, count, sizeof bytes, parts[i]);
  nc_arm_rescue(bytes, count);
}

static void send_modes(bool on) {
  nc_write(on ? modes_on : modes_off, sizeof modes_on - 1);
  if (uses_mouse) nc_write(on ? mouse_on : mouse_off, sizeof mouse_on - 1);
}

void nc_mouse(bool on) {
  if (is_active && on != uses_mouse) nc_write(on ? mouse_on : mouse_off, sizeof mouse_on - 1);
  uses_mouse = on;
}

static void prepare(void) {
  raw();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  curs_set(0);
  scrollok(stdscr, FALSE);
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
}

static nc_status fail(nc_status status) {
  int kept = errno;
  nc_disarm_rescue();
  if (stream) fclose(stream);
  else if (terminal >= 0) close(terminal);
  stream = NULL;
  terminal = -1;
  errno = kept;
  return status;
}

nc_status nc_open(int rows, int columns, bool mouse) {
  most_rows = rows;
  most_columns = columns;
  uses_mouse = mouse;
  terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
  if (terminal < 0) return nc_no_terminal;
  stream = fdopen(terminal, "r+");
  if (!stream) return fail(nc_no_terminal);
  nc_remember_modes(terminal);
  announce_size();
  screen = newterm(NULL, stream, stream);
  forget_size();
  if (!screen) return fail(nc_unknown_terminal);
  if (!capability("cup")) {
    endwin();
    delscreen(screen);
    screen = NULL;
    return fail(nc_incapable);
  }
  arm_rescue();
  nc_catch_traps();
  prepare();
  send_modes(true);
  is_active = true;
  atexit(nc_close);
  return nc_opened;
}

void nc_close(void) {
  if (!screen) return;
  if (is_active) nc_suspend();
  nc_disarm_rescue();
  delscreen(screen);
  screen = NULL;
}

void nc_suspend(void) {
  if (!screen || !is_active) return;
  is_active = false;
  def_prog_mode();
  nc_disarm_rescue();
  send_modes(false);
  endwin();
}

void nc_resume(void) {
  if (!screen || is_active) return;
  is_active = true;
  reset_prog_mode();
  send_modes(true);
  keypad(stdscr, TRUE);
  arm_rescue();
  nc_redraw();
}

void nc_stop(void) {
  nc_suspend();
  nc_watch_stop(false);
  raise(SIGTSTP);
  nc_watch_stop(true);
  nc_resume();
}

int nc_descriptor(void) { return terminal; }

void nc_size(int *rows, int *columns) { getmaxyx(stdscr, *rows, *columns); }

bool nc_resize(void) {
  int rows, columns, old_rows, old_columns;
  nc_size(&old_rows, &old_columns);
  if (!window_size(&rows, &columns)) return false;
  if (rows == old_rows && columns == old_columns) return false;
  resize_term(rows, columns);
  nc_redraw();
  return true;
}

int nc_read(uint8_t *bytes, int room, int wait_milliseconds) {
  struct pollfd source = {.fd = terminal, .events = POLLIN};
  int ready = poll(&source, 1, wait_milliseconds);
  if (ready < 0) return errno == EINTR ? 0 : -1;
  if (ready == 0) return 0;
  if (!(source.revents & POLLIN)) return -1;
  ssize_t count = read(terminal, bytes, (size_t)room);
  if (count < 0 && (errno == EINTR || errno == EAGAIN)) return 0;
  return count <= 0 ? -1 : (int)count;
}

void nc_write(const char *bytes, int count) {
  // ncurses writes to the descriptor past the stream's buffer; so do we.
  while (count > 0) {
    ssize_t sent = write(terminal, bytes, (size_t)count);
    if (sent < 0 && errno == EINTR) continue;
    if (sent <= 0) return;
    bytes += sent;
    count -= (int)sent;
  }
}

const char *nc_key_sequence(const char *name) { return capability(name); }
