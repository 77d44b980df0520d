/**
 * Turns flows written as blocks into the flow language's actions: compounds, targets and parameters
 * become JSON here.
 */
package dev.switchboard.processor.expand;
