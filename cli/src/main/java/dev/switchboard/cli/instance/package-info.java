/**
 * An instance as its API describes it: which read-only calls there are, the folder that holds their
 * responses, and how that folder is filled from a live instance.
 */
package dev.switchboard.cli.instance;
