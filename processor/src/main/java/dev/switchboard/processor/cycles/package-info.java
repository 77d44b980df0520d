/** What refers to what, which references run in circles, and where those circles are cut. */
package dev.switchboard.processor.cycles;
