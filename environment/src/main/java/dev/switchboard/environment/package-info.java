/**
 * Layered environment files: read, checked against one schema, with the place that each value comes
 * from.
 */
package dev.switchboard.environment;
