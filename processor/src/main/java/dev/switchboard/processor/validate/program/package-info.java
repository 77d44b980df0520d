/**
 * The whole contact center as one graph, and what is known at each step of it; what rules reason
 * with.
 */
package dev.switchboard.processor.validate.program;
