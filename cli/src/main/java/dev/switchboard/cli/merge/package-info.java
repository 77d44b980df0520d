/** Brings what was edited in the console back into the Java source. */
package dev.switchboard.cli.merge;
