package dev.switchboard.cli.imports;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.meta.Resource;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The resources that flows refer to, each declared once however many flows name it. */
final class LiftedResources {
  private final Map<String, LiftedResource> byKindAndValue = new LinkedHashMap<>();
  private final Map<String, String> importedByKindAndName = new HashMap<>();
  private final Map<String, Set<FlowType>> allowed = new HashMap<>();
  private final Set<String> displayNames = new HashSet<>();
  private final JavaNames names;

  /** Resources whose types are named beside others. */
  LiftedResources(JavaNames names) {
    this.names = names;
  }

  /** Says that a flow or module of a name is itself imported, as a type. */
  void imported(Resource kind, String name, String typeName) {
    importedByKindAndName.putIfAbsent(kind + " " + name, typeName);
  }

  /**
   * The resource of a kind that a string in a flow leads to.
   *
   * @param flowTypes of a flow, the types that its place allows; none means all
   * @param displayName its name in the console, or empty
   */
  LiftedResource lift(Resource kind, Set<FlowType> flowTypes, String value, String displayName) {
    String key = kind + " " + value;
    if (!flowTypes.isEmpty()) {
      allowed.merge(key, EnumSet.copyOf(flowTypes), LiftedResources::both);
    }
    return byKindAndValue.computeIfAbsent(
        key,
        k -> {
          String imported = importedByKindAndName.get(kind + " " + displayName);
          String typeName = imported != null ? imported : name(kind, value, displayName);
          // Names are unique in an instance, but flows that were exported from several ones may
          // share them.
          boolean named = !displayName.isBlank() && displayNames.add(kind + " " + displayName);
          String name = named ? displayName : typeName;
          return new LiftedResource(kind, value, typeName, name, imported != null);
        });
  }

  /**
   * The type of a flow that every place which leads to it allows; empty where an inbound flow fits,
   * or nothing does.
   */
  Optional<FlowType> flowType(LiftedResource resource) {
    Set<FlowType> types = allowed.getOrDefault(resource.kind() + " " + resource.value(), Set.of());
    return types.contains(FlowType.CONTACT_FLOW) ? Optional.empty() : types.stream().findFirst();
  }

  private static Set<FlowType> both(Set<FlowType> some, Set<FlowType> others) {
    Set<FlowType> both = EnumSet.copyOf(some);
    both.retainAll(others);
    return both.isEmpty() ? some : both;
  }

  /** All of them, in the order in which they were met. */
  Collection<LiftedResource> all() {
    return byKindAndValue.values();
  }

  private String name(Resource kind, String value, String displayName) {
    String suffix = kind.annotation();
    String fallback = suffix + "Of" + Integer.toHexString(value.hashCode());
    String words = displayName.isBlank() ? tail(value) : displayName.replaceFirst("\\.wav$", "");
    String name = JavaNames.typeName(words, fallback);
    return names.unique(
        name.endsWith(suffix) || name.equals(fallback) ? name : name + suffix, fallback);
  }

  /** What names a resource in its ARN; a bare UUID names nothing. */
  private static String tail(String value) {
    String tail = value.replaceFirst("(:\\$LATEST|:\\d+)$", "").replaceFirst("^.*[:/]", "");
    return tail.matches("[0-9a-fA-F-]{32,}") ? "" : tail.replace("${", "").replace("}", "");
  }
}
