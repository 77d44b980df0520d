package dev.switchboard.cli.values;

import dev.switchboard.values.Author;
import dev.switchboard.values.StoredChange;
import dev.switchboard.values.StoredVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The values of one set where an environment keeps them. */
interface StoredSet {
  /** What holds; empty as long as nobody has set anything. */
  Optional<StoredVersion> current();

  /**
   * Sets values, or takes them back to their defaults.
   *
   * @param changes what becomes of values, by key; empty for the default
   * @param expected the version that must hold
   */
  StoredVersion set(Map<String, Optional<String>> changes, OptionalLong expected, Author author);

  /** The latest changes, the newest first. */
  List<StoredChange> changes(int limit);

  /** A version. */
  Optional<StoredVersion> find(long version);

  /** Makes a version the one that holds. */
  StoredVersion rollback(long version, OptionalLong expected, Author author);
}
