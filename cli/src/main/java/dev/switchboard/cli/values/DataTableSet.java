package dev.switchboard.cli.values;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.environment.values.DeclaredSet;
import dev.switchboard.values.Author;
import dev.switchboard.values.StoredChange;
import dev.switchboard.values.StoredVersion;
import dev.switchboard.values.ValueConflictException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * A set in a data table of Amazon Connect: the row that flows read. Each value has a lock version,
 * so that of two who change it at the same time one is refused; versions of the set and reasons
 * there are none.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/APIReference/API_BatchUpdateDataTableValue.html">BatchUpdateDataTableValue</a>
 */
final class DataTableSet implements StoredSet {
  /** As the deployment names the row and what tells rows apart. */
  private static final String ROW_ATTRIBUTE = "row-name";

  private static final String ROW = "current";

  private final DataTables tables;
  private final DeclaredSet declared;
  private final String tableName;

  DataTableSet(DataTables tables, DeclaredSet declared, String tableName) {
    this.tables = tables;
    this.declared = declared;
    this.tableName = tableName;
  }

  @Override
  public Optional<StoredVersion> current() {
    Map<String, JsonNode> row = row(tables.id(tableName));
    return row.isEmpty() ? Optional.empty() : Optional.of(version(row));
  }

  @Override
  public StoredVersion set(
      Map<String, Optional<String>> changes, OptionalLong expected, Author author) {
    if (expected.isPresent()) {
      throw new ValuesException(
          "Amazon Connect's data tables have no versions; leave --expect out");
    }
    String id = tables.id(tableName);
    Map<String, JsonNode> row = row(id);
    ArrayNode values = JsonNodeFactory.instance.arrayNode();
    changes.forEach((key, value) -> values.add(change(key, value.orElse(defaultOf(key)), row)));
    JsonNode answer = tables.update(id, values);
    List<String> refused = new ArrayList<>();
    answer
        .path("Failed")
        .forEach(
            failed ->
                refused.add(
                    failed.path("AttributeName").asText()
                        + ": "
                        + failed.path("Message").asText()));
    if (!refused.isEmpty()) {
      throw new ValueConflictException(
          "Amazon Connect did not take "
              + String.join("; ", refused)
              + (refused.size() < changes.size() ? "; the other values are set" : ""));
    }
    return version(row(id));
  }

  private ObjectNode change(String key, String value, Map<String, JsonNode> row) {
    JsonNode stored = row.get(key);
    if (stored == null) {
      throw new ValuesException(
          "data table \""
              + tableName
              + "\" has no value of "
              + declared.name()
              + "."
              + key
              + " in row \""
              + ROW
              + "\"; deploy the environment first");
    }
    ObjectNode change = JsonNodeFactory.instance.objectNode();
    change
        .putArray("PrimaryValues")
        .addObject()
        .put("AttributeName", ROW_ATTRIBUTE)
        .put("Value", ROW);
    change.put("AttributeName", key).put("Value", value);
    change.set("LockVersion", stored.path("LockVersion"));
    return change;
  }

  /** A data table holds the default like any other value. */
  private String defaultOf(String key) {
    return declared.value(key).orElseThrow().defaultValue();
  }

  private Map<String, JsonNode> row(String id) {
    Map<String, JsonNode> row = new TreeMap<>();
    for (JsonNode value : tables.values(id, ROW_ATTRIBUTE, ROW)) {
      row.put(value.path("AttributeName").asText(), value);
    }
    row.remove(ROW_ATTRIBUTE);
    return row;
  }

  private static StoredVersion version(Map<String, JsonNode> row) {
    Map<String, String> values = new LinkedHashMap<>();
    double latest = 0;
    for (Map.Entry<String, JsonNode> value : row.entrySet()) {
      values.put(value.getKey(), value.getValue().path("Value").asText());
      latest = Math.max(latest, value.getValue().path("LastModifiedTime").asDouble());
    }
    return new StoredVersion(0, values, Instant.ofEpochSecond((long) latest), "", "");
  }

  @Override
  public List<StoredChange> changes(int limit) {
    throw new ValuesException(
        "Amazon Connect keeps no history of data table \""
            + tableName
            + "\" that its API shows; AWS CloudTrail has who called BatchUpdateDataTableValue, and"
            + " when");
  }

  @Override
  public Optional<StoredVersion> find(long version) {
    throw noVersions();
  }

  @Override
  public StoredVersion rollback(long version, OptionalLong expected, Author author) {
    throw noVersions();
  }

  private ValuesException noVersions() {
    return new ValuesException(
        "Amazon Connect keeps no versions of data table \""
            + tableName
            + "\"; write the values that shall hold with \"switchboard values set\"");
  }
}
