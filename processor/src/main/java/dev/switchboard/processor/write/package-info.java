/** Writes what compilation gives: flow content, the model for tools, and stack classes. */
package dev.switchboard.processor.write;
