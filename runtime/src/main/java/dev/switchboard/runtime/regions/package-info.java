/** Other regions: where copies go, and where the contact center runs a second time. */
package dev.switchboard.runtime.regions;
