#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* utf8proc behind plain C types: none of its macros and options reaches Swift. */

/* The most bytes that text_fold writes for one code point (U+FDFA folds to 18 letters). */
enum { text_fold_capacity = 128 };

/* What decides the width of a code point. */
typedef struct text_traits {
    int8_t columns;      /* as utf8proc says, 0 to 2 */
    bool is_unassigned;
    bool is_spacing_mark;
    bool is_visible_format; /* a Cf that has a glyph of its own: Arabic number signs and the like */
} text_traits;

text_traits text_traits_of(uint32_t code_point);

/* Extended_Pictographic, the property that ZWJ sequences are made of. */
bool text_is_pictograph(uint32_t code_point);

/* Writes the folded UTF-8 of a code point; returns the bytes written, at most text_fold_capacity. */
size_t text_fold(uint32_t code_point, uint8_t *utf8);

/*
 * Folds from the start on what the table knows: ASCII by itself, scalars of two bytes, and U+1E00 to
 * U+1EFF behind them. An entry holds its bytes from the lowest up and their count in the top byte; a
 * count above 7 ends it, as does what is no UTF-8. Writes less than 4 * count + 8 bytes. Returns the bytes
 * read.
 */
size_t text_fold_known(const uint64_t *table, const uint8_t *utf8, size_t count, uint8_t *folded,
    size_t *written);

/* NFC or NFD of valid UTF-8. Gives a buffer to release with text_release; -1 where utf8proc fails. */
ptrdiff_t text_normalize(const uint8_t *utf8, size_t count, bool composed, uint8_t **result);
void text_release(uint8_t *result);

/* memmem, which Swift's Glibc lacks: the offset of the first match; -1 without one. */
ptrdiff_t text_find(const uint8_t *haystack, size_t count, const uint8_t *needle, size_t length);
