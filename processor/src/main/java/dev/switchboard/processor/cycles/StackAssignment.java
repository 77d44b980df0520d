package dev.switchboard.processor.cycles;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.flow.content.FlowCodec;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which stack each resource is in, as a project keeps it: one line for each resource, so that two
 * people who add one each can merge what they did.
 */
public final class StackAssignment {
  /** The file's name, in a project and beside the compiled classes. */
  public static final String NAME = "stacks.json";

  /** The file that a project keeps, beside the folder of its environments. */
  public static final String KEPT_NAME = "switchboard-stacks.json";

  /** No assignment. */
  public static final StackAssignment NONE = new StackAssignment(Map.of());

  private static final int SCHEMA_VERSION = 1;

  private final Map<String, Shard> shards;

  StackAssignment(Map<String, Shard> shards) {
    this.shards = new TreeMap<>(shards);
  }

  /**
   * Reads a file's text.
   *
   * @throws IllegalArgumentException if it is no such file
   */
  public static StackAssignment parse(String text) {
    JsonNode stacks;
    try {
      stacks = new ObjectMapper().readTree(text).path("stacks");
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("it is not JSON: " + e.getOriginalMessage(), e);
    }
    if (!stacks.isObject()) {
      throw new IllegalArgumentException("it has no \"stacks\"");
    }
    Map<String, Shard> shards = new TreeMap<>();
    for (Map.Entry<String, JsonNode> stack : stacks.properties()) {
      Shard shard =
          Shard.named(stack.getKey())
              .orElseThrow(
                  () -> new IllegalArgumentException("no stack is named " + stack.getKey()));
      for (JsonNode key : stack.getValue()) {
        Shard other = shards.put(key.asText(), shard);
        if (other != null && !other.equals(shard)) {
          throw new IllegalArgumentException(
              key.asText()
                  + " is in "
                  + other.name()
                  + " as well as in "
                  + shard.name()
                  + "; keep the one that it is deployed in");
        }
      }
    }
    return new StackAssignment(shards);
  }

  Optional<Shard> of(String key) {
    return Optional.ofNullable(shards.get(key));
  }

  boolean isEmpty() {
    return shards.isEmpty();
  }

  /** The file's text. */
  public String text() {
    Map<Shard, Set<String>> byShard = new TreeMap<>();
    shards.forEach((key, shard) -> byShard.computeIfAbsent(shard, s -> new TreeSet<>()).add(key));
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("schemaVersion", SCHEMA_VERSION);
    ObjectNode stacks = json.putObject("stacks");
    byShard.forEach(
        (shard, keys) -> {
          ArrayNode list = stacks.putArray(shard.name());
          keys.forEach(list::add);
        });
    return FlowCodec.pretty(json);
  }
}
