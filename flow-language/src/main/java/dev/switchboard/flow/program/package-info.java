/**
 * Flows that belong together as one graph, and what is known at each step of it; what rules reason
 * with.
 */
package dev.switchboard.flow.program;
