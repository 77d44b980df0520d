package dev.switchboard.flow.program;

import java.util.Optional;

/**
 * A queue that flows name.
 *
 * @param id what tells it from all other queues
 * @param name what {@code $.Queue.Name} gives there; empty where that is not known
 */
public record KnownQueue(String id, Optional<String> name) {}
