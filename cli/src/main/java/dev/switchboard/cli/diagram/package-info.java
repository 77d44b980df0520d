/** Draws flows and whole contact centers. */
package dev.switchboard.cli.diagram;
