/** The tables and the function of the values that change without a deployment. */
package dev.switchboard.runtime.values;
