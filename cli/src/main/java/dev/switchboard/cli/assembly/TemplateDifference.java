package dev.switchboard.cli.assembly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What CloudFormation would do to take a stack from one template to another, judged by what its
 * registry says of each type.
 */
final class TemplateDifference {
  /** Of types that the registry's facts leave out, a replacement can't be told from a change. */
  private static final Set<String> UNKNOWN_IS_SAFE =
      Set.of("AWS::CDK::Metadata", "AWS::CloudFormation::CustomResource");

  private final String stack;
  private final Map<String, JsonNode> before;
  private final Map<String, JsonNode> after;
  private final List<Change> changes = new ArrayList<>();

  private TemplateDifference(
      String stack, Map<String, JsonNode> before, Map<String, JsonNode> after) {
    this.stack = stack;
    this.before = before;
    this.after = after;
  }

  /** The changes of a stack, by logical id; an empty template stands for no stack. */
  static List<Change> between(String stack, Template before, Template after) {
    TemplateDifference difference =
        new TemplateDifference(stack, before.resources(), after.resources());
    Set<String> ids = new TreeSet<>(difference.before.keySet());
    ids.addAll(difference.after.keySet());
    ids.forEach(difference::compare);
    return difference.changes;
  }

  private void compare(String id) {
    JsonNode old = before.get(id);
    JsonNode now = after.get(id);
    if (old == null) {
      add(id, now, Change.Kind.ADD, List.of(), "");
    } else if (now == null) {
      removed(id, old);
    } else if (!type(old).equals(type(now))) {
      // CloudFormation refuses a change of type.
      add(id, now, Change.Kind.REPLACE, List.of("Type"), lossOf(old, "UpdateReplacePolicy"));
    } else if (!old.equals(now)) {
      changed(id, old, now);
    }
  }

  private void removed(String id, JsonNode old) {
    boolean isKept = old.path("DeletionPolicy").asText().startsWith("Retain");
    String loss = StatefulTypes.loss(type(old));
    if (isKept) {
      // Nothing is lost, but the stack no longer has it, and creates another if the id changed.
      add(
          id,
          old,
          Change.Kind.FORGET,
          List.of(),
          loss.isEmpty() || !hasNewOf(type(old)) ? "" : "its id changed, so another is created");
    } else {
      add(id, old, Change.Kind.REMOVE, List.of(), loss.isEmpty() ? "" : "loses " + loss);
    }
  }

  private boolean hasNewOf(String type) {
    return after.entrySet().stream()
        .anyMatch(e -> type(e.getValue()).equals(type) && !before.containsKey(e.getKey()));
  }

  private void changed(String id, JsonNode old, JsonNode now) {
    Map<String, Boolean> differing = new TreeMap<>();
    differing(old.path("Properties"), now.path("Properties"), "", differing);
    List<String> properties = new ArrayList<>(differing.keySet());
    List<String> create = causes(type(old), properties, false);
    List<String> conditional = causes(type(old), properties, true);
    if (!create.isEmpty()) {
      add(id, now, Change.Kind.REPLACE, create, lossOf(old, "UpdateReplacePolicy"));
    } else if (!conditional.isEmpty()) {
      add(id, now, Change.Kind.MAYBE_REPLACE, conditional, lossOf(old, "UpdateReplacePolicy"));
    } else {
      if (properties.isEmpty()) {
        now.properties().stream()
            .map(Map.Entry::getKey)
            .filter(key -> !now.path(key).equals(old.path(key)))
            .forEach(properties::add);
      }
      add(id, now, Change.Kind.CHANGE, properties, unguarded(old, now));
    }
  }

  /** Even a retained resource that is replaced is lost to the contact center. */
  private static String lossOf(JsonNode old, String policy) {
    String loss = StatefulTypes.loss(type(old));
    if (loss.isEmpty()) {
      return "";
    }
    return old.path(policy).asText().startsWith("Retain")
        ? "leaves " + loss + " behind, with another in its place"
        : "loses " + loss;
  }

  /** A guard that goes is the first step of a loss. */
  private static String unguarded(JsonNode old, JsonNode now) {
    String loss = StatefulTypes.loss(type(old));
    boolean isUnguarded =
        old.path("DeletionPolicy").asText().startsWith("Retain")
            && !now.path("DeletionPolicy").asText().startsWith("Retain");
    return !loss.isEmpty() && isUnguarded ? "no longer retains " + loss : "";
  }

  /** The differing properties that replace a resource of a type. */
  private static List<String> causes(String type, List<String> differing, boolean conditional) {
    ResourceTypes types = ResourceTypes.standard();
    if (!types.knows(type)
        && type.startsWith("AWS::")
        && !UNKNOWN_IS_SAFE.contains(type)
        && !differing.isEmpty()) {
      return conditional ? differing : List.of();
    }
    List<String> creating =
        conditional ? types.conditionalCreateOnly(type) : types.createOnly(type);
    List<String> causes = new ArrayList<>();
    for (String property : differing) {
      for (String path : creating) {
        if (property.equals(path)
            || property.startsWith(path + "/")
            || path.startsWith(property + "/")) {
          causes.add(property);
          break;
        }
      }
    }
    return causes;
  }

  /** The paths at which two values differ; a list counts as one. */
  private static void differing(
      JsonNode old, JsonNode now, String path, Map<String, Boolean> found) {
    if (old.equals(now)) {
      return;
    }
    boolean isPlain = old.isObject() && now.isObject() && !isIntrinsic(old) && !isIntrinsic(now);
    if (!isPlain && !path.isEmpty()) {
      found.put(path, true);
      return;
    }
    Set<String> names = new TreeSet<>();
    old.fieldNames().forEachRemaining(names::add);
    now.fieldNames().forEachRemaining(names::add);
    for (String name : names) {
      differing(
          child(old, name), child(now, name), path.isEmpty() ? name : path + "/" + name, found);
    }
  }

  private static JsonNode child(JsonNode node, String name) {
    return node.has(name) ? node.get(name) : MissingNode.getInstance();
  }

  private static boolean isIntrinsic(JsonNode node) {
    return node.size() == 1 && (node.has("Ref") || node.fieldNames().next().startsWith("Fn::"));
  }

  private static String type(JsonNode resource) {
    return resource.path("Type").asText();
  }

  private void add(
      String id, JsonNode resource, Change.Kind kind, List<String> properties, String loss) {
    changes.add(new Change(stack, id, type(resource), kind, properties, loss));
  }
}
