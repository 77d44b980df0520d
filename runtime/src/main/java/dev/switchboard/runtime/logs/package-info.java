/** Where logs go: those of flows, and those of accesses to buckets. */
package dev.switchboard.runtime.logs;
