#define _GNU_SOURCE
#include "CUtf8proc.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

text_traits text_traits_of(uint32_t code_point)
{
    const utf8proc_property_t *property = utf8proc_get_property((utf8proc_int32_t)code_point);
    bool prepended = property->boundclass == UTF8PROC_BOUNDCLASS_PREPEND;
    return (text_traits){
        .columns = (int8_t)property->charwidth,
        .is_unassigned = property->category == UTF8PROC_CATEGORY_CN,
        .is_spacing_mark = property->category == UTF8PROC_CATEGORY_MC,
        .is_visible_format = property->category == UTF8PROC_CATEGORY_CF && prepended,
    };
}

bool text_is_pictograph(uint32_t code_point)
{
    return utf8proc_get_property((utf8proc_int32_t)code_point)->boundclass
        == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC;
}

/* utf8proc leaves d with stroke alone, yet Vietnamese readers search for it as d. */
static utf8proc_int32_t without_stroke(utf8proc_int32_t code_point)
{
    return code_point == 0x0111 ? 'd' : code_point;
}

/* Two steps: letters that fold as a whole (U+1FB3) must give what their NFD gives. */
size_t text_fold(uint32_t code_point, uint8_t *utf8)
{
    const utf8proc_option_t split = UTF8PROC_DECOMPOSE;
    const utf8proc_option_t fold = UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD
        | UTF8PROC_STRIPMARK | UTF8PROC_IGNORE;
    utf8proc_int32_t letters[8], folded[32];
    int last = 0;
    size_t written = 0;

    utf8proc_ssize_t count
        = utf8proc_decompose_char((utf8proc_int32_t)code_point, letters, 8, split, &last);
    for (utf8proc_ssize_t i = 0; i < count && i < 8; i++) {
        utf8proc_ssize_t parts = utf8proc_decompose_char(letters[i], folded, 32, fold, &last);
        for (utf8proc_ssize_t j = 0; j < parts && j < 32; j++) {
            if (written + 4 > text_fold_capacity)
                return written;
            written += (size_t)utf8proc_encode_char(without_stroke(folded[j]), utf8 + written);
        }
    }
    return written;
}

static bool continues(uint8_t byte)
{
    return (byte & 0xC0) == 0x80;
}

size_t text_fold_known(const uint64_t *table, const uint8_t *utf8, size_t count, uint8_t *folded,
    size_t *written)
{
    const uint8_t *start = folded;
    size_t read = 0;
    while (read < count) {
        uint8_t lead = utf8[read];
        if (lead < 0x80) {
            *folded++ = (uint8_t)(lead - 'A') < 26 ? lead | 0x20 : lead;
            read++;
            continue;
        }
        size_t entry, length;
        if (lead >= 0xC2 && lead < 0xE0 && read + 1 < count && continues(utf8[read + 1])) {
            entry = ((size_t)(lead & 0x1F) << 6 | (utf8[read + 1] & 0x3F)) - 0x80;
            length = 2;
        } else if (lead == 0xE1 && read + 2 < count && utf8[read + 1] >= 0xB8
            && utf8[read + 1] <= 0xBB && continues(utf8[read + 2])) {
            entry = 0x780 + ((size_t)(utf8[read + 1] - 0xB8) << 6 | (utf8[read + 2] & 0x3F));
            length = 3;
        } else {
            break;
        }
        uint64_t bytes = table[entry];
        if (bytes >> 56 > 7)
            break;
        memcpy(folded, &bytes, 8);
        folded += bytes >> 56;
        read += length;
    }
    *written = (size_t)(folded - start);
    return read;
}

ptrdiff_t text_normalize(const uint8_t *utf8, size_t count, bool composed, uint8_t **result)
{
    utf8proc_option_t form = composed ? UTF8PROC_COMPOSE : UTF8PROC_DECOMPOSE;
    return utf8proc_map(utf8, (utf8proc_ssize_t)count, result, UTF8PROC_STABLE | form);
}

void text_release(uint8_t *result)
{
    free(result);
}

ptrdiff_t text_find(const uint8_t *haystack, size_t count, const uint8_t *needle, size_t length)
{
    const uint8_t *match = memmem(haystack, count, needle, length);
    return match ? match - haystack : -1;
}
