/** Tables and buckets that are encrypted, recoverable and copied as an environment asks. */
package dev.switchboard.runtime.storage;
