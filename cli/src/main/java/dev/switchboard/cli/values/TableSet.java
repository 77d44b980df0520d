package dev.switchboard.cli.values;

import dev.switchboard.values.Author;
import dev.switchboard.values.StoredChange;
import dev.switchboard.values.StoredVersion;
import dev.switchboard.values.ValueStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A set in a table of DynamoDB, with versions and an audit.
 *
 * @param store the table
 * @param name the set's name
 */
record TableSet(ValueStore store, String name) implements StoredSet {
  @Override
  public Optional<StoredVersion> current() {
    return store.current(name);
  }

  @Override
  public StoredVersion set(
      Map<String, Optional<String>> changes, OptionalLong expected, Author author) {
    return store.set(name, changes, expected, author);
  }

  @Override
  public List<StoredChange> changes(int limit) {
    return store.changes(name, limit);
  }

  @Override
  public Optional<StoredVersion> find(long version) {
    return store.find(name, version);
  }

  @Override
  public StoredVersion rollback(long version, OptionalLong expected, Author author) {
    return store.rollback(name, version, expected, author);
  }
}
