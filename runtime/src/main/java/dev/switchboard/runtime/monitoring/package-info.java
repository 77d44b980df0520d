/** Dashboard, alarms and traces. */
package dev.switchboard.runtime.monitoring;
