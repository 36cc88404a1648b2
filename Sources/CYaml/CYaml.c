#include "CYaml.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <yaml.h>

struct cyaml_reader {
  yaml_parser_t parser;
  yaml_event_t event;
  bool holds_event;
  bool saw_document;
};

cyaml_reader *cyaml_open(const uint8_t *bytes, size_t length) {
  cyaml_reader *reader = calloc(1, sizeof *reader);
  if (reader == NULL) return NULL;
  if (!yaml_parser_initialize(&reader->parser)) {
    free(reader);
    return NULL;
  }
  yaml_parser_set_encoding(&reader->parser, YAML_UTF8_ENCODING);
  yaml_parser_set_input_string(&reader->parser, bytes, length);
  return reader;
}

static void release_event(cyaml_reader *reader) {
  if (reader->holds_event) yaml_event_delete(&reader->event);
  reader->holds_event = false;
}

static cyaml_event failure(const yaml_parser_t *parser) {
  const char *words = parser->problem != NULL ? parser->problem : "out of memory";
  return (cyaml_event){.kind = CYAML_FAILED,
                       .line = (uint32_t)parser->problem_mark.line,
                       .text = (const uint8_t *)words,
                       .length = strlen(words)};
}

/* Stream and document events say nothing that Swift wants to know: -1. */
static int32_t kind_of(cyaml_reader *reader) {
  const yaml_event_t *event = &reader->event;
  switch (event->type) {
    case YAML_SCALAR_EVENT:
      return event->data.scalar.anchor || event->data.scalar.tag ? CYAML_REFUSED : CYAML_SCALAR;
    case YAML_SEQUENCE_START_EVENT:
      return event->data.sequence_start.anchor || event->data.sequence_start.tag
                 ? CYAML_REFUSED : CYAML_LIST_BEGIN;
    case YAML_MAPPING_START_EVENT:
      return event->data.mapping_start.anchor || event->data.mapping_start.tag
                 ? CYAML_REFUSED : CYAML_MAP_BEGIN;
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT:
      return CYAML_COLLECTION_END;
    case YAML_ALIAS_EVENT:
      return CYAML_REFUSED;
    case YAML_DOCUMENT_START_EVENT:
      if (reader->saw_document) return CYAML_REFUSED;
      reader->saw_document = true;
      return -1;
    case YAML_STREAM_END_EVENT:
    case YAML_NO_EVENT:
      return CYAML_FINISHED;
    default:
      return -1;
  }
}

cyaml_event cyaml_next(cyaml_reader *reader) {
  for (;;) {
    release_event(reader);
    if (!yaml_parser_parse(&reader->parser, &reader->event)) return failure(&reader->parser);
    reader->holds_event = true;
    int32_t kind = kind_of(reader);
    if (kind < 0) continue;
    cyaml_event event = {.kind = kind, .line = (uint32_t)reader->event.start_mark.line};
    if (kind == CYAML_SCALAR) {
      event.text = reader->event.data.scalar.value;
      event.length = reader->event.data.scalar.length;
    }
    return event;
  }
}

void cyaml_close(cyaml_reader *reader) {
  if (reader == NULL) return;
  release_event(reader);
  yaml_parser_delete(&reader->parser);
  free(reader);
}
