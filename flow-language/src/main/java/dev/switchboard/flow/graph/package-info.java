/** The graph of a flow: its actions, and the branches that lead from one to another. */
package dev.switchboard.flow.graph;
