/** The layout of a flow in the console's designer, and the metadata that carries it. */
package dev.switchboard.flow.layout;
