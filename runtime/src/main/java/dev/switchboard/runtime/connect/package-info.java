/** Constructs for Amazon Connect, for generated stacks and for stacks written by hand. */
package dev.switchboard.runtime.connect;
