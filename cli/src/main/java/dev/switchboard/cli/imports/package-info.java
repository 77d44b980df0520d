/**
 * Turns exported flows into annotated Java: match blocks, order and name them, lift references,
 * write sources.
 */
package dev.switchboard.cli.imports;
