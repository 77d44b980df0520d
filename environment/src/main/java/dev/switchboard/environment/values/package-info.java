/** The values that change without a deployment, as the compiler wrote them down. */
package dev.switchboard.environment.values;
