package dev.switchboard.flow.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.annotations.meta.Dynamic;
import dev.switchboard.annotations.meta.ParameterType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares what the catalogue states about an action's parameters with the reference. */
final class ParameterComparison {
  /** What the reference calls entries of a list: {@code list({Name,Value,UseDefaultValue?})}. */
  private static final Pattern ENTRIES = Pattern.compile("list\\(\\{(.*)}\\)");

  private final ReferenceAction reference;
  private final ActionFacts facts;
  private final Differences differences;

  /** Adds what differs to what does already. */
  ParameterComparison(ReferenceAction reference, ActionFacts facts, Differences differences) {
    this.reference = reference;
    this.facts = facts;
    this.differences = differences;
  }

  void compare() {
    Map<String, JsonNode> expected = expectedParameters();
    expected.forEach(this::compareParameter);
    for (String path : facts.parameters().keySet()) {
      if (!expected.containsKey(path)) {
        differences.add("parameter " + path + " is not in the reference");
      }
    }
    facts.shapes().forEach(this::compareGroups);
  }

  /** The parameters of the reference by path, with its shorthands written out. */
  private Map<String, JsonNode> expectedParameters() {
    Map<String, JsonNode> expected = new LinkedHashMap<>();
    for (JsonNode parameter : reference.parameters()) {
      for (String path : paths(parameter)) {
        expected.put(path, parameter);
      }
    }
    return expected;
  }

  private List<String> paths(JsonNode parameter) {
    String name = parameter.path("name").textValue();
    if (name.startsWith("AttributeCondition.")) {
      // The reference describes the condition once; it stands in two places of a step.
      String step = "RoutingCriteria.Steps[].Expression.";
      return List.of(step + name, step + "AndExpression[]." + name);
    }
    if (parameter.has("keys")) {
      return ReferenceAction.texts(parameter.path("keys")).stream()
          .map(k -> name + "." + k)
          .toList();
    }
    if (name.contains(".<hook>.")) {
      return List.of("AgentWhisper", "CustomerWhisper").stream()
          .map(h -> name.replace("<hook>", h))
          .toList();
    }
    List<String> paths = new ArrayList<>(List.of(name));
    Matcher entries = ENTRIES.matcher(parameter.path("type").textValue());
    if (entries.matches() && !entries.group(1).equals("AttributeCondition")) {
      Arrays.stream(entries.group(1).split(","))
          .forEach(e -> paths.add(name + "[]." + e.replace("?", "")));
    }
    return paths;
  }

  private void compareParameter(String path, JsonNode expected) {
    ParameterFacts parameter = facts.parameters().get(path);
    if (parameter == null) {
      boolean container =
          facts.parameters().keySet().stream().anyMatch(p -> p.startsWith(path + "."));
      if (!container || !expected.path("type").textValue().equals("object")) {
        differences.add("parameter " + path + " is missing");
      }
      return;
    }
    if (isShorthandEntry(path, expected)) {
      return;
    }
    compareType(path, parameter, expected);
    if (!parameter.isFixed() && !expected.has("keys")) {
      differences.same(
          "required of " + path, parameter.required(), expected.path("required").booleanValue());
    }
    compareDynamic(path, parameter, expected);
    compareBounds(path, parameter, expected);
    if (!parameter.types.contains(ParameterType.JSON_BOOLEAN)) {
      differences.same(
          "values of " + path, parameter.values, ReferenceAction.texts(expected.path("enum")));
    }
    if (expected.path("type").textValue().contains("E.164") && parameter.isText()) {
      differences.same(
          "whether " + path + " has a pattern", parameter.patterns.contains(""), false);
    }
  }

  /** Of entries that the reference writes as a shorthand it gives the names only. */
  private static boolean isShorthandEntry(String path, JsonNode expected) {
    return ENTRIES.matcher(expected.path("type").textValue()).matches()
        && path.startsWith(expected.path("name").textValue() + "[].");
  }

  private void compareDynamic(String path, ParameterFacts parameter, JsonNode expected) {
    Dynamic form =
        switch (expected.path("dynamicForm").textValue()) {
          case "none" -> Dynamic.NONE;
          case "whole" -> Dynamic.WHOLE;
          case "any" -> Dynamic.ANY;
          case "jsonpathOnly" -> Dynamic.ONLY;
          default -> Dynamic.UNKNOWN;
        };
    // Of the event hooks the reference describes the key; the value is a flow or one reference.
    differences.same(
        "dynamic form of " + path,
        parameter.dynamic(),
        expected.has("keys") ? Dynamic.WHOLE : form);
  }

  private void compareBounds(String path, ParameterFacts parameter, JsonNode expected) {
    if (expected.has("keys")) {
      return;
    }
    differences.same(
        "min of " + path, parameter.minima, bound(expected.path("min"), Long.MIN_VALUE));
    differences.same(
        "max of " + path, parameter.maxima, bound(expected.path("max"), Long.MAX_VALUE));
  }

  private static Set<Long> bound(JsonNode bound, long unbounded) {
    return bound.isMissingNode() || bound.longValue() == unbounded
        ? Set.of()
        : Set.of(bound.longValue());
  }

  private void compareType(String path, ParameterFacts parameter, JsonNode expected) {
    Set<ParameterType> types = types(expected);
    Set<ParameterType> found = EnumSet.noneOf(ParameterType.class);
    found.addAll(parameter.types);
    found.removeAll(types);
    if (!found.isEmpty()) {
      differences.add(
          "type of "
              + path
              + " is "
              + found
              + ", the reference says "
              + expected.path("type").textValue());
    }
  }

  private static Set<ParameterType> types(JsonNode expected) {
    String type = expected.path("type").textValue();
    if (expected.has("keys")) {
      return Set.of(ParameterType.REFERENCE);
    } else if (type.startsWith("string")) {
      return Set.of(
          expected.has("enum")
              ? ParameterType.ENUM
              : type.contains("ARN") ? ParameterType.REFERENCE : ParameterType.TEXT);
    } else if (ENTRIES.matcher(type).matches()) {
      return Set.of(ParameterType.OBJECT_LIST);
    }
    return switch (type) {
      case "enum" -> Set.of(ParameterType.ENUM, ParameterType.ENABLED_DISABLED);
      case "boolString" ->
          Set.of(
              ParameterType.CAPITALIZED_BOOLEAN,
              ParameterType.LOWER_BOOLEAN,
              ParameterType.UPPER_BOOLEAN);
      case "integerString" -> Set.of(ParameterType.INTEGER);
      case "decimalString" -> Set.of(ParameterType.DECIMAL);
      case "boolean" -> Set.of(ParameterType.JSON_BOOLEAN);
      case "integer" -> Set.of(ParameterType.JSON_INTEGER);
      case "jsonPath" -> Set.of(ParameterType.TEXT);
      case "list(enum)" -> Set.of(ParameterType.ENUM_LIST);
      case "list(string)" -> Set.of(ParameterType.TEXT_LIST);
      case "list(object)" -> Set.of(ParameterType.OBJECT_LIST);
      case "map<string,string>" -> Set.of(ParameterType.TEXT_MAP);
      case "map<string,json>", "map" -> Set.of(ParameterType.JSON_MAP);
      case "map<string,object>" -> Set.of(ParameterType.OBJECT_MAP);
      case "object", "list", "object | jsonPath", "unknown", "unknown (string or object)" ->
          Set.of(ParameterType.JSON);
      default -> throw new AssertionError("unknown type in the reference: " + type);
    };
  }

  private void compareGroups(ActionShape shape) {
    Map<String, Set<String>> groups = new TreeMap<>();
    for (JsonNode parameter : reference.parameters()) {
      String group = parameter.path("oneOfGroup").textValue();
      if (group != null) {
        groups.computeIfAbsent(group, g -> new TreeSet<>()).add(parameter.path("name").textValue());
      }
    }
    groups.forEach((name, paths) -> compareGroup(shape, name, paths));
  }

  private void compareGroup(ActionShape shape, String name, Set<String> paths) {
    List<ActionShape.Group> groups = new ArrayList<>(shape.groups());
    shape.parameters().forEach(p -> addEntryGroups(p, "", groups));
    Set<String> own = new HashSet<>();
    shape.parameters().forEach(p -> addPaths(p, "", own));
    Set<String> present = new TreeSet<>(paths);
    present.removeIf(
        p ->
            own.stream()
                .noneMatch(o -> o.equals(p) || o.startsWith(p + ".") || o.startsWith(p + "[]")));
    if (present.size() < 2) {
      return;
    }
    MemberGroup.Kind kind = expectedKind(present);
    boolean found = groups.stream().anyMatch(g -> g.kind() == kind && covers(g.paths(), present));
    if (!found) {
      differences.add("group " + name + " of " + shape.block() + " is not " + kind + " " + present);
    }
  }

  /**
   * A path of a group stands for what is inside it: Expression for Expression.AttributeCondition.
   */
  private static boolean covers(List<String> group, Set<String> paths) {
    return paths.stream()
        .allMatch(p -> group.stream().anyMatch(g -> p.equals(g) || p.startsWith(g + ".")));
  }

  private MemberGroup.Kind expectedKind(Set<String> paths) {
    boolean atMost =
        reference.texts("parameterRules").stream()
            .filter(r -> r.startsWith("atMostOne"))
            .anyMatch(
                r ->
                    paths.stream()
                        .allMatch(p -> Arrays.stream(p.split("\\.")).anyMatch(r::contains)));
    return atMost ? MemberGroup.Kind.AT_MOST_ONE : MemberGroup.Kind.EXACTLY_ONE;
  }

  private static void addPaths(ParameterSpec spec, String before, Set<String> paths) {
    String path = before + spec.path();
    paths.add(path);
    String within = spec.type() == ParameterType.OBJECT_LIST ? path + "[]." : path + ".";
    spec.entries().forEach(e -> addPaths(e, within, paths));
  }

  private static void addEntryGroups(
      ParameterSpec spec, String before, List<ActionShape.Group> groups) {
    String path = before + spec.path();
    String within = spec.type() == ParameterType.OBJECT_LIST ? path + "[]." : path + ".";
    spec.entry()
        .ifPresent(
            entry -> {
              for (MemberGroup group : entry.groups()) {
                groups.add(
                    new ActionShape.Group(
                        group.kind(),
                        spec.entries().stream()
                            .filter(e -> group.members().contains(e.member()))
                            .map(e -> within + e.path())
                            .toList()));
              }
            });
    spec.entries().forEach(e -> addEntryGroups(e, within, groups));
  }
}
