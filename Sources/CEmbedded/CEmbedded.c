#include "CEmbedded.h"

struct file {
    const char *path;
    const unsigned char *bytes;
    size_t length;
};

// C23's #embed, which clang has for every C: the files are data, and cost no start-up and no copy.
#pragma clang diagnostic ignored "-Wc23-extensions"
#include "Files.inc"

size_t steerco_embedded_count(void) { return sizeof files / sizeof files[0]; }

const char *steerco_embedded_path(size_t index) { return files[index].path; }

const unsigned char *steerco_embedded_bytes(size_t index, size_t *length) {
    *length = files[index].length;
    return files[index].bytes;
}
