#pragma once
#include <stddef.h>

// The files that the program carries, by their paths in the project (`themes/dark.yaml`).
size_t steerco_embedded_count(void);
const char *steerco_embedded_path(size_t index);
const unsigned char *steerco_embedded_bytes(size_t index, size_t *length);
