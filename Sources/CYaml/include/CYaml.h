#pragma once

#include <stddef.h>
#include <stdint.h>

/* libyaml's events with every scalar as text, in plain C types. */

enum {
  CYAML_SCALAR,
  CYAML_LIST_BEGIN,
  CYAML_MAP_BEGIN,
  CYAML_COLLECTION_END,
  CYAML_FINISHED,
  CYAML_REFUSED, /* an anchor, an alias, a tag or a second document */
  CYAML_FAILED   /* text holds libyaml's words */
};

typedef struct cyaml_reader cyaml_reader;

typedef struct cyaml_event {
  int32_t kind;
  uint32_t line;       /* 0-based line of the event or of the failure */
  const uint8_t *text; /* valid until the next call; not NUL-terminated */
  size_t length;
} cyaml_event;

/* NULL when memory is out. The bytes must outlive the reader. */
cyaml_reader *cyaml_open(const uint8_t *bytes, size_t length);
cyaml_event cyaml_next(cyaml_reader *reader);
void cyaml_close(cyaml_reader *reader);
