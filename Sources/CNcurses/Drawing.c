// From cells to ncurses.
#define NCURSES_WIDECHAR 1
#include "Internal.h"
#include "CNcurses.h"
#include <curses.h>
#include <string.h>
#include <wchar.h>

int nc_colours(void) { return has_colors() ? COLORS : 0; }

int nc_pair(int foreground, int background) {
  if (foreground < 0 && background < 0) return 0;
  int pair = alloc_pair(foreground, background);
  return pair < 0 ? 0 : pair;
}

void nc_erase(void) { erase(); }

static attr_t attributes(uint32_t bits) {
  return (bits & 1 ? A_BOLD : 0) | (bits & 2 ? A_REVERSE : 0) | (bits & 4 ? A_UNDERLINE : 0) |
         (bits & 8 ? A_DIM : 0);
}

/// The glyph of a cell as ncurses takes it; `?` for what the locale cannot show.
static void glyph(const nc_cell *cell, const uint32_t (*clusters)[nc_cluster_length],
                  wchar_t text[nc_cluster_length + 1]) {
  memset(text, 0, (nc_cluster_length + 1) * sizeof *text);
  bool is_cluster = cell->glyph & nc_cluster_flag;
  const uint32_t *points = is_cluster ? clusters[cell->glyph & ~nc_cluster_flag] : &cell->glyph;
  for (int i = 0; i < (is_cluster ? nc_cluster_length : 1); i++) text[i] = (wchar_t)points[i];
  // Where the C library sees another width than we, its idea would move the rest of the line.
  bool is_known = nc_is_utf8 && wcwidth(text[0]) == cell->width;
  if (text[0] > 0x7E && !is_known) text[0] = nc_is_utf8 ? 0xFFFD : L'?', text[1] = 0;
}

void nc_put_run(int row, int column, const nc_cell *cells, int count, const nc_style *styles,
                const uint32_t (*clusters)[nc_cluster_length]) {
  cchar_t run[512];
  int length = 0;
  if (count > 512) count = 512;
  for (int i = 0; i < count; i++) {
    if (cells[i].width == 0) continue;
    wchar_t text[nc_cluster_length + 1];
    glyph(&cells[i], clusters, text);
    nc_style style = styles[cells[i].style];
    attr_t look = attributes(style.attributes);
    if (setcchar(&run[length], text, look, 0, &style.pair) != OK) {
      // A mark that this C library takes for a letter: the base alone is better than nothing.
      text[1] = 0;
      if (setcchar(&run[length], text, look, 0, &style.pair) != OK)
        setcchar(&run[length], L"?", look, 0, &style.pair);
    }
    length++;
    if (cells[i].width == 2 && (text[0] == 0xFFFD || text[0] == L'?'))
      setcchar(&run[length++], L" ", look, 0, &style.pair);
  }
  mvadd_wchnstr(row, column, run, length);
}

void nc_flush(int row, int column) {
  static bool visible = false;
  bool wanted = row >= 0;
  leaveok(stdscr, !wanted);
  if (wanted) move(row, column);
  wnoutrefresh(stdscr);
  if (wanted != visible) curs_set(wanted);
  visible = wanted;
  doupdate();
}

void nc_redraw(void) { clearok(curscr, TRUE); }
