/**
 * What block annotations say about the action that they stand for; users describe blocks of their
 * own with it.
 */
package dev.switchboard.annotations.meta;
