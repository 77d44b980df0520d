/** The {@code switchboard} command. */
package dev.switchboard.cli;
