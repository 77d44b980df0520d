/**
 * A whole contact center as data, whether compiled from Java or deployed, and what differs between
 * two of them.
 */
package dev.switchboard.cli.center;
