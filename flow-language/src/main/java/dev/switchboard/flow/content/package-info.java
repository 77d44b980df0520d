/** The content of a flow: a typed, lossless view of the flow language's JSON, and its codec. */
package dev.switchboard.flow.content;
