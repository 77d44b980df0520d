/** The format in which the console exported flows before the flow language, and its conversion. */
package dev.switchboard.flow.legacy;
