package dev.switchboard.environment;

import java.util.Optional;

/**
 * A second region that takes over: the group {@code multiRegion}.
 *
 * @param enabled whether the contact center is deployed to the second region as well
 * @param secondaryRegion the second region; set when enabled
 */
public record MultiRegion(boolean enabled, Optional<String> secondaryRegion) {}
