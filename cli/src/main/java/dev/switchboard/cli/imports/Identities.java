package dev.switchboard.cli.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.annotations.meta.Resource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Which type stands for which thing of the instance, kept in the module so that another import
 * gives the same names: a queue that was renamed keeps its type, and so do the flows that use it.
 */
public final class Identities {
  /** The path of the file that keeps them. */
  public static final String FILE = "imported.json";

  private static final String TYPES = "types";
  private static final String BLOCKS = "blocks";

  private final Map<String, Map<String, String>> types = new TreeMap<>();
  private final Map<String, Map<String, String>> blocks = new TreeMap<>();
  private final Map<String, Map<String, String>> keptBlocks = new TreeMap<>();

  private Identities() {}

  /** No identities yet. */
  public static Identities none() {
    return new Identities();
  }

  /** The identities that an earlier import kept. */
  public static Identities of(JsonNode json) {
    var identities = new Identities();
    read(json.path(TYPES), identities.types);
    read(json.path(BLOCKS), identities.keptBlocks);
    return identities;
  }

  private static void read(JsonNode json, Map<String, Map<String, String>> into) {
    for (Map.Entry<String, JsonNode> group : json.properties()) {
      Map<String, String> names = new TreeMap<>();
      group.getValue().properties().forEach(e -> names.put(e.getKey(), e.getValue().asText()));
      into.put(group.getKey(), names);
    }
  }

  /**
   * The type of a thing, named anew if no earlier import did.
   *
   * @param kind its kind
   * @param keys what it is known by, the lasting one first: its id, then its ARN or name
   * @param named gives the name of a thing that is new
   */
  String type(Resource kind, List<String> keys, Supplier<String> named) {
    Map<String, String> known = types.computeIfAbsent(kind.key(), k -> new TreeMap<>());
    String type =
        keys.stream().filter(known::containsKey).findFirst().map(known::get).orElseGet(named);
    known.put(keys.get(0), type);
    return type;
  }

  /** All types that were ever named. */
  Collection<String> types() {
    List<String> all = new ArrayList<>();
    types.values().forEach(t -> all.addAll(t.values()));
    return all;
  }

  /** The names of a flow's blocks in the earlier import, by the actions' identifiers. */
  Map<String, String> blocks(String flow) {
    return new LinkedHashMap<>(keptBlocks.getOrDefault(flow, Map.of()));
  }

  /** Keeps the names of a flow's blocks. */
  void blocks(String flow, Map<String, String> names) {
    blocks.put(flow, new TreeMap<>(names));
  }

  /** The identities, to be kept in the module. */
  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    write(types, json.putObject(TYPES));
    Map<String, Map<String, String>> all = new TreeMap<>(keptBlocks);
    all.putAll(blocks);
    write(all, json.putObject(BLOCKS));
    return json;
  }

  private static void write(Map<String, Map<String, String>> groups, ObjectNode json) {
    for (String group : new TreeSet<>(groups.keySet())) {
      if (!groups.get(group).isEmpty()) {
        ObjectNode names = json.putObject(group);
        groups.get(group).forEach(names::put);
      }
    }
  }
}
