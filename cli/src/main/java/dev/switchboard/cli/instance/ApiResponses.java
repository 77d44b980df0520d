package dev.switchboard.cli.instance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the API of an instance said, as {@code aws connect … --output json} prints it: the responses
 * of list and describe calls, in files of any name below a folder, one response a file or many.
 *
 * <p>A response is known by its keys, not by its file. Only what belongs to one thing and does not
 * say to which, such as the queues of a routing profile, needs that thing's id in its path.
 */
public final class ApiResponses {
  private static final List<String> ENDINGS = List.of(".json", ".jsonl", ".ndjson");

  private final Map<ApiKind, Map<String, ObjectNode>> summaries = new EnumMap<>(ApiKind.class);
  private final Map<ApiKind, Map<String, ObjectNode>> details = new EnumMap<>(ApiKind.class);
  private final Map<ApiChild, Map<String, List<JsonNode>>> children = new EnumMap<>(ApiChild.class);
  private final Map<ApiList, List<JsonNode>> lists = new EnumMap<>(ApiList.class);
  private final List<String> problems = new ArrayList<>();
  private final Map<String, String> unread = new TreeMap<>();
  private final Set<ApiKind> known = EnumSet.noneOf(ApiKind.class);
  private ObjectNode instance;
  private ObjectNode hierarchy;

  private ApiResponses() {}

  /** No responses. */
  public static ApiResponses none() {
    return new ApiResponses();
  }

  /**
   * Reads the responses below a folder, or those in one file.
   *
   * @throws IOException if the folder can't be read
   */
  public static ApiResponses read(Path folder) throws IOException {
    var responses = new ApiResponses();
    List<Path> files;
    try (Stream<Path> tree = Files.walk(folder)) {
      files =
          tree.filter(f -> ENDINGS.stream().anyMatch(f.getFileName().toString()::endsWith))
              .filter(Files::isRegularFile)
              .sorted()
              .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    ObjectMapper mapper = new ObjectMapper();
    for (Path file : files) {
      String path = folder.relativize(file).toString().replace('\\', '/');
      String shown = path.isEmpty() ? file.getFileName().toString() : path;
      try (MappingIterator<JsonNode> documents =
          mapper.readerFor(JsonNode.class).readValues(Files.readString(file))) {
        while (documents.hasNextValue()) {
          if (documents.nextValue() instanceof ObjectNode response) {
            responses.add(shown, response);
          }
        }
      } catch (JsonProcessingException e) {
        responses.problems.add(shown + ": is no JSON: " + e.getOriginalMessage());
      }
    }
    return responses;
  }

  private void add(String path, ObjectNode response) {
    if (path.equals(ResponseFolder.STATE)) {
      response
          .path("unread")
          .properties()
          .forEach(e -> unread.put(e.getKey(), e.getValue().asText("")));
      return;
    }
    if (response.get("Instance") instanceof ObjectNode described) {
      instance = described;
    }
    if (response.get("HierarchyStructure") instanceof ObjectNode structure) {
      hierarchy = structure;
    }
    for (ApiChild child : ApiChild.values()) {
      if (response.has(child.items()) && path.contains(child.call())) {
        String parent = path.replaceFirst("^.*" + child.call() + "[-_/.]?", "");
        children
            .computeIfAbsent(child, c -> new TreeMap<>())
            .computeIfAbsent(id(parent), p -> new ArrayList<>())
            .addAll(items(response, child.items()));
        return;
      }
    }
    if (response.has(ApiChild.HOURS_OVERRIDES.items())) {
      for (JsonNode override : items(response, ApiChild.HOURS_OVERRIDES.items())) {
        children
            .computeIfAbsent(ApiChild.HOURS_OVERRIDES, c -> new TreeMap<>())
            .computeIfAbsent(override.path("HoursOfOperationId").asText(""), p -> new ArrayList<>())
            .add(override);
      }
    }
    for (ApiList list : ApiList.values()) {
      if (response.has(list.items())) {
        lists.computeIfAbsent(list, l -> new ArrayList<>()).addAll(items(response, list.items()));
      }
    }
    for (ApiKind kind : ApiKind.values()) {
      if (response.has(kind.listing().items())) {
        known.add(kind);
      }
      for (JsonNode item : items(response, kind.listing().items())) {
        if (item instanceof ObjectNode summary) {
          put(summaries, kind, summary);
        }
      }
      if (kind.detail().isPresent()
          && response.get(kind.detail().get().key()) instanceof ObjectNode detail) {
        put(details, kind, detail);
      }
    }
  }

  private static void put(
      Map<ApiKind, Map<String, ObjectNode>> into, ApiKind kind, ObjectNode json) {
    String id = idOf(kind, json);
    if (!id.isEmpty()) {
      into.computeIfAbsent(kind, k -> new TreeMap<>()).put(id, json);
    }
  }

  private static String idOf(ApiKind kind, ObjectNode json) {
    String key = kind.detail().map(ApiKind.Detail::id).orElse("Id");
    String id = json.path(key).asText(json.path("Id").asText(""));
    return id.isEmpty() ? json.path("RuleId").asText(json.path("EvaluationFormId").asText("")) : id;
  }

  /** An id, taken out of what is left of a file's path behind the call's name. */
  private static String id(String rest) {
    return rest.replaceFirst("\\.\\w+$", "").replaceFirst("/.*$", "");
  }

  private static List<JsonNode> items(ObjectNode response, String key) {
    List<JsonNode> items = new ArrayList<>();
    if (response.path(key).isArray()) {
      response.path(key).forEach(items::add);
    }
    return items;
  }

  /** Whether there is any response. */
  public boolean isEmpty() {
    return summaries.isEmpty() && details.isEmpty() && lists.isEmpty() && instance == null;
  }

  /** The files that are no JSON. */
  public List<String> problems() {
    return List.copyOf(problems);
  }

  /** Whether the things of a kind were listed, so that what is not there does not exist. */
  public boolean lists(ApiKind kind) {
    return known.contains(kind);
  }

  /** The calls that were refused when the instance was read, and why. */
  public Map<String, String> unread() {
    return Collections.unmodifiableMap(unread);
  }

  /** What describes the instance. */
  public Optional<ObjectNode> instance() {
    return Optional.ofNullable(instance);
  }

  /** The levels of the user hierarchy. */
  public Optional<ObjectNode> hierarchyStructure() {
    return Optional.ofNullable(hierarchy);
  }

  /** The things of a kind, by name and then id. */
  public List<ApiResource> all(ApiKind kind) {
    Map<String, ObjectNode> merged = new TreeMap<>();
    Map<String, ObjectNode> described = details.getOrDefault(kind, Map.of());
    summaries.getOrDefault(kind, Map.of()).forEach((id, json) -> merged.put(id, json.deepCopy()));
    described.forEach(
        (id, json) ->
            merged.merge(
                id,
                json.deepCopy(),
                (summary, detail) -> {
                  summary.setAll(detail);
                  return summary;
                }));
    return merged.entrySet().stream()
        .map(e -> resource(kind, e.getKey(), e.getValue(), described.containsKey(e.getKey())))
        .sorted(Comparator.comparing(ApiResource::name).thenComparing(ApiResource::id))
        .toList();
  }

  private static ApiResource resource(ApiKind kind, String id, ObjectNode json, boolean described) {
    String arnKey = kind.detail().map(ApiKind.Detail::arn).orElse("Arn");
    String arn = json.path(arnKey).asText(json.path("Arn").asText(""));
    String name =
        Stream.of("Name", "SecurityProfileName", "Username", "PhoneNumber", "Title")
            .map(k -> json.path(k).asText(""))
            .filter(n -> !n.isEmpty())
            .findFirst()
            .orElse(id);
    return new ApiResource(kind, id, arn.startsWith("arn:") ? arn : "", name, json, described);
  }

  /** The list that belongs to one thing; empty if there is none. */
  public List<JsonNode> children(ApiChild child, String parentId) {
    Map<String, List<JsonNode>> byParent = children.getOrDefault(child, Map.of());
    return List.copyOf(byParent.getOrDefault(parentId, List.of()));
  }

  /** Whether the list that belongs to one thing was asked for. */
  public boolean knows(ApiChild child, String parentId) {
    return children.getOrDefault(child, Map.of()).containsKey(parentId);
  }

  /** The things of a list, as the API gave them. */
  public Collection<JsonNode> list(ApiList list) {
    return List.copyOf(lists.getOrDefault(list, List.of()));
  }
}
