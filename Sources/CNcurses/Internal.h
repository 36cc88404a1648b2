#pragma once
#define _GNU_SOURCE
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>

/// Keeps the modes in which the shell had the terminal; must come before newterm changes them.
void nc_remember_modes(int descriptor);
/// From now on nc_rescue sends these bytes and sets those modes.
void nc_arm_rescue(const char *sequences, size_t count);
void nc_disarm_rescue(void);
/// Gives the terminal back. Safe in a signal handler.
void nc_rescue(void);
void nc_catch_traps(void);
/// The handler that stops the job must not be ours for that moment.
void nc_watch_stop(bool watch);

/// Whether the locale can write more than ASCII.
extern bool nc_is_utf8;
