package dev.switchboard.flow.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.annotations.meta.Dynamic;
import dev.switchboard.annotations.meta.ParameterType;
import dev.switchboard.flow.catalogue.ActionShape;
import dev.switchboard.flow.catalogue.EntryType;
import dev.switchboard.flow.catalogue.MemberGroup;
import dev.switchboard.flow.catalogue.ParameterSpec;
import dev.switchboard.flow.content.JsonPointers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The parameters of an action, matched in one walk with those that a shape has. */
final class ParameterReading {
  private final List<ParameterUse> uses = new ArrayList<>();
  private final List<Unknown> unknown = new ArrayList<>();
  private final List<Missing> missing = new ArrayList<>();
  private final List<GroupFault> groupFaults = new ArrayList<>();

  ParameterReading(ActionShape shape, CatalogueIndex index, ObjectNode parameters, String pointer) {
    readObject(index.tree(shape), parameters, "", pointer);
    readRequired(shape.parameters(), shape.groups(), parameters, "", pointer);
    readGroups(shape.groups(), parameters, "", pointer);
  }

  /** The parameters that the shape has and the action writes, in file order. */
  List<ParameterUse> uses() {
    return uses;
  }

  /** The parameters that the action writes and the shape does not have, in file order. */
  List<Unknown> unknown() {
    return unknown;
  }

  /** The parameters that the shape demands and the action does not write, not even misspelled. */
  List<Missing> missing() {
    return missing.stream()
        .filter(m -> unknown.stream().noneMatch(u -> isMisspelled(u, m)))
        .toList();
  }

  private static boolean isMisspelled(Unknown unknown, Missing missing) {
    return Suggestion.near(unknown.name(), unknown.siblings()).stream()
        .map(
            s -> unknown.path().substring(0, unknown.path().length() - unknown.name().length()) + s)
        .anyMatch(p -> p.equals(missing.path()) || missing.path().startsWith(p + "."));
  }

  /** The groups of parameters that are not written as they must be. */
  List<GroupFault> groupFaults() {
    return groupFaults;
  }

  /** The value at a path inside an object; a missing node if there is none. */
  static JsonNode at(JsonNode object, String path) {
    JsonNode node = object;
    int from = 0;
    for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', from)) {
      node = node.path(path.substring(from, dot));
      from = dot + 1;
    }
    return node.path(path.substring(from));
  }

  private void readObject(ParameterTree tree, JsonNode object, String path, String pointer) {
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      String fieldPath = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
      String fieldPointer = JsonPointers.field(pointer, field.getKey());
      ParameterTree node = tree.children().get(field.getKey());
      if (node == null) {
        List<String> siblings = List.copyOf(new TreeSet<>(tree.children().keySet()));
        unknown.add(new Unknown(fieldPath, fieldPointer, field.getKey(), siblings));
      } else {
        readNode(node, field.getValue(), fieldPath, fieldPointer);
      }
    }
  }

  private void readNode(ParameterTree node, JsonNode value, String path, String pointer) {
    if (!node.children().isEmpty()
        && (value.isObject() || node.specs().isEmpty() && node.fixed().isEmpty())) {
      if (value.isObject()) {
        readObject(node, value, path, pointer);
        node.specs().stream()
            .filter(s -> s.type() == ParameterType.OBJECT && isWritten(s, value))
            .forEach(s -> readDemands(s, value, path, pointer));
      } else {
        uses.add(new ParameterUse(path, pointer, value, Optional.empty(), true, Optional.empty()));
      }
      return;
    }
    Optional<ParameterSpec> spec = choose(node.specs(), value);
    boolean staticToo = node.specs().stream().anyMatch(s -> s.dynamic() != Dynamic.ONLY);
    Optional<ActionShape.Fixed> fixed =
        spec.isPresent() ? Optional.empty() : node.fixed().stream().findFirst();
    uses.add(new ParameterUse(path, pointer, value, spec, staticToo, fixed));
    spec.ifPresent(s -> readEntries(s, value, path, pointer));
  }

  private void readEntries(ParameterSpec spec, JsonNode value, String path, String pointer) {
    switch (spec.type()) {
      case OBJECT_LIST -> {
        for (int i = 0; i < value.size() && value.isArray(); i++) {
          if (value.get(i).isObject()) {
            readEntry(spec, value.get(i), path + "[" + i + "]", JsonPointers.element(pointer, i));
          }
        }
      }
      case OBJECT_MAP -> {
        for (Map.Entry<String, JsonNode> field : value.properties()) {
          if (field.getValue().isObject()) {
            readEntry(
                spec,
                field.getValue(),
                path + "." + field.getKey(),
                JsonPointers.field(pointer, field.getKey()));
          }
        }
      }
      default -> {}
    }
  }

  private void readEntry(ParameterSpec spec, JsonNode entry, String path, String pointer) {
    readObject(ParameterTree.ofEntry(spec), entry, path, pointer);
    readDemands(spec, entry, path, pointer);
  }

  private static boolean isWritten(ParameterSpec object, JsonNode value) {
    return object.entries().stream().anyMatch(e -> !at(value, e.path()).isMissingNode());
  }

  private void readDemands(ParameterSpec spec, JsonNode entry, String path, String pointer) {
    List<ActionShape.Group> groups = ParameterTree.groupsOfEntry(spec);
    readRequired(spec.entries(), groups, entry, path, pointer);
    readGroups(groups, entry, path, pointer);
    readFixed(spec, entry, path, pointer);
  }

  private void readRequired(
      List<ParameterSpec> specs,
      List<ActionShape.Group> groups,
      JsonNode object,
      String path,
      String pointer) {
    Set<String> paths = new LinkedHashSet<>();
    for (ParameterSpec spec : specs) {
      boolean required =
          spec.required()
              || !spec.requiredWhen().isEmpty() && Clauses.hold(spec.requiredWhen(), object);
      if (required && at(object, spec.path()).isMissingNode()) {
        paths.add(spec.path());
      }
    }
    for (String p : paths) {
      // Of alternatives each may be required in itself; the group says that one of them is enough.
      if (groups.stream()
          .noneMatch(g -> g.kind() == MemberGroup.Kind.EXACTLY_ONE && g.paths().contains(p))) {
        missing.add(new Missing(path.isEmpty() ? p : path + "." + p, nearest(object, p, pointer)));
      }
    }
  }

  private void readFixed(ParameterSpec list, JsonNode entry, String path, String pointer) {
    for (ActionShape.Fixed fixed : list.entry().map(EntryType::fixed).orElse(List.of())) {
      boolean brought =
          fixed.with().isEmpty()
              || list.entries().stream()
                  .anyMatch(
                      p -> p.member().equals(fixed.with()) && !at(entry, p.path()).isMissingNode());
      if (brought && at(entry, fixed.path()).isMissingNode()) {
        missing.add(new Missing(path + "." + fixed.path(), nearest(entry, fixed.path(), pointer)));
      }
    }
  }

  private void readGroups(
      List<ActionShape.Group> groups, JsonNode object, String path, String pointer) {
    for (ActionShape.Group group : groups) {
      List<String> written =
          group.paths().stream().filter(p -> isWritten(p, group, object)).toList();
      boolean fine =
          switch (group.kind()) {
            case EXACTLY_ONE -> written.size() == 1;
            case AT_MOST_ONE -> written.size() <= 1;
            case AT_LEAST_ONE -> !written.isEmpty();
            case TOGETHER -> written.isEmpty() || written.size() == group.paths().size();
          };
      if (!fine) {
        groupFaults.add(new GroupFault(group.kind(), group.paths(), written, path, pointer));
      }
    }
  }

  /**
   * An object that is there only for another parameter of the group inside it is not written
   * itself.
   */
  private static boolean isWritten(String path, ActionShape.Group group, JsonNode object) {
    JsonNode value = at(object, path);
    boolean holder =
        value.isObject()
            && group.paths().stream()
                .anyMatch(p -> p.startsWith(path + ".") && !at(object, p).isMissingNode());
    return !value.isMissingNode() && !holder;
  }

  /** The pointer of the deepest part of a path that exists. */
  private static String nearest(JsonNode object, String path, String pointer) {
    JsonNode node = object;
    String nearest = pointer;
    for (String level : path.split("\\.")) {
      node = node.path(level);
      if (node.isMissingNode()) {
        return nearest;
      }
      nearest = JsonPointers.field(nearest, level);
    }
    return nearest;
  }

  /** Of the specs of one parameter, the first that suits a value of this kind. */
  private static Optional<ParameterSpec> choose(List<ParameterSpec> specs, JsonNode value) {
    boolean reference = value.isTextual() && References.contains(value.textValue());
    ParameterSpec accepting = null;
    for (ParameterSpec spec : specs) {
      if (ParameterTypes.accepts(spec, value)) {
        if (spec.dynamic() != (reference ? Dynamic.NONE : Dynamic.ONLY)) {
          return Optional.of(spec);
        }
        accepting = accepting == null ? spec : accepting;
      }
    }
    return accepting == null ? specs.stream().findFirst() : Optional.of(accepting);
  }

  /**
   * A parameter that the shape does not have.
   *
   * @param path its path
   * @param pointer its JSON pointer
   * @param name its last level
   * @param siblings the names that the shape has at that place, sorted
   */
  record Unknown(String path, String pointer, String name, List<String> siblings) {}

  /**
   * A parameter that is not there.
   *
   * @param path its path
   * @param pointer the JSON pointer of the deepest part that exists
   */
  record Missing(String path, String pointer) {}

  /**
   * A group that is not written as it must be.
   *
   * @param kind how its parameters go together
   * @param paths all of them
   * @param written those that are there
   * @param within the entry that they belong to; empty for the action itself
   * @param pointer the JSON pointer of that entry, or of the parameters
   */
  record GroupFault(
      MemberGroup.Kind kind,
      List<String> paths,
      List<String> written,
      String within,
      String pointer) {}
}
