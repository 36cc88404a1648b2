#pragma once
#include <stdbool.h>
#include <stdint.h>

// Plain C types only: <curses.h> does not import into Swift 6 (globals, variadics, macros).

/// One glyph on its way to ncurses. `style` counts in the table given with it.
typedef struct nc_cell {
  uint32_t glyph;  // a code point, or nc_cluster_flag and an index into the clusters
  uint16_t style;
  uint8_t width;   // 0: the right half of the glyph before
  uint8_t padding;
} nc_cell;

/// Attributes as bits: 1 bold, 2 reverse, 4 underline, 8 dim; a pair from nc_pair.
typedef struct nc_style {
  int32_t pair;
  uint32_t attributes;
} nc_style;

enum { nc_cluster_flag = 1u << 31, nc_cluster_length = 5 };

/// What nc_open made of the terminal.
typedef enum nc_status {
  nc_opened = 0,
  nc_no_terminal = 1,       // errno says why
  nc_unknown_terminal = 2,  // TERM is not in the terminfo database
  nc_incapable = 3,         // it cannot place the cursor
} nc_status;

/// 2: the locale is UTF-8; 1: only after falling back to C.UTF-8; 0: ASCII.
int nc_locale(void);
/// Opens /dev/tty, with the size clamped to these limits.
nc_status nc_open(int most_rows, int most_columns, bool mouse);
/// Has the terminal report clicks and the wheel, or not.
void nc_mouse(bool on);
/// Gives the terminal back; may be called twice.
void nc_close(void);
/// Leaves the screen to another program, and comes back.
void nc_suspend(void);
// While another program has the terminal, its keys end or stop that program and not this one.
void nc_lend(bool begins);
void nc_resume(void);
/// Stops the whole job, as the shell's Ctrl-Z does, and comes back.
void nc_stop(void);
int nc_descriptor(void);
void nc_size(int *rows, int *columns);
/// Takes the window's size over, clamped; true when it changed.
bool nc_resize(void);
/// What arrived: the count of bytes, 0 for nothing, -1 when the terminal is gone.
int nc_read(uint8_t *bytes, int room, int wait_milliseconds);
/// Bytes sent straight to the terminal, past ncurses.
void nc_write(const char *bytes, int count);

/// 0, 8, 16, 256 … as terminfo says; 1 << 24 for direct colour.
int nc_colours(void);
/// A number for two colours (-1: the terminal's own); made on demand, the oldest given up.
int nc_pair(int foreground, int background);
/// A key's sequence in terminfo, such as "kcuu1"; NULL when it has none.
const char *nc_key_sequence(const char *name);

void nc_erase(void);
void nc_put_run(int row, int column, const nc_cell *cells, int count, const nc_style *styles,
                const uint32_t (*clusters)[nc_cluster_length]);
/// Sends what changed; the cursor is hidden when row is negative.
void nc_flush(int row, int column);
/// The next nc_flush sends everything.
void nc_redraw(void);

/// A pipe that gives a byte, the signal's number, for every SIGWINCH, SIGTERM, SIGHUP, SIGINT,
/// SIGTSTP and SIGCONT. SIGPIPE and SIGXFSZ are ignored. -1 when no pipe can be made.
int nc_signals(void);
/// Empties that pipe: a bit for each signal. Until this is called, a signal to end the program
/// ends it by force after a second.
uint64_t nc_take_signals(void);
