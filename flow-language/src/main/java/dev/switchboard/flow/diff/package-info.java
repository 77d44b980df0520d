/** What differs between two flows, in terms of what they do. */
package dev.switchboard.flow.diff;
