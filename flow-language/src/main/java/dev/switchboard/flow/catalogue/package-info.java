/**
 * The block annotations there are, read from their own descriptions, and the actions that they
 * stand for.
 */
package dev.switchboard.flow.catalogue;
