package dev.switchboard.environment;

import java.util.Optional;

/**
 * A resource that exists already; at least one of the three is set, and the first that is set
 * counts.
 *
 * @param arn its ARN
 * @param id its id in the instance
 * @param name its name in the instance, by which it is looked up at deployment
 */
public record ExistingResource(Optional<String> arn, Optional<String> id, Optional<String> name) {}
