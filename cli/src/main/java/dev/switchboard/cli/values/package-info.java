/** Reads and changes the values that change without a deployment. */
package dev.switchboard.cli.values;
