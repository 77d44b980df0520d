/** Backups of what can't be deployed again. */
package dev.switchboard.runtime.backup;
