package dev.switchboard.cli.imports;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.meta.Resource;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The resources that flows and resources refer to, each declared once however many name it: those
 * that are imported themselves, and those of which only an ARN or id is known.
 */
final class LiftedResources {
  private final Map<String, LiftedResource> byKindAndValue = new LinkedHashMap<>();
  private final Map<String, LiftedResource> imported = new HashMap<>();
  private final Map<String, LiftedResource> importedByName = new HashMap<>();
  private final Map<String, Set<FlowType>> allowed = new HashMap<>();
  private final Set<String> displayNames = new HashSet<>();
  private final JavaNames names;
  private final Identities identities;

  /** Resources whose types are named beside others. */
  LiftedResources(JavaNames names, Identities identities) {
    this.names = names;
    this.identities = identities;
  }

  /**
   * Says that a resource is itself imported as source.
   *
   * @param kind its kind
   * @param values what it is known by in references: its ARN and id, as far as they are known
   * @param name its name in the instance
   * @param typeName the type that declares it
   */
  LiftedResource imported(Resource kind, List<String> values, String name, String typeName) {
    String value = values.isEmpty() ? name : values.get(0);
    LiftedResource resource = new LiftedResource(kind, value, typeName, name, true);
    values.forEach(v -> imported.put(kind + " " + v, resource));
    if (values.isEmpty()) { // an ARN that is known says more than a name that may be out of date
      importedByName.putIfAbsent(kind + " " + name, resource);
    }
    return resource;
  }

  /** The resource that is itself imported and has an ARN or id. */
  Optional<LiftedResource> find(Resource kind, String value) {
    return Optional.ofNullable(imported.get(kind + " " + value));
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
    LiftedResource known = imported.get(key);
    return known != null
        ? known
        : byKindAndValue.computeIfAbsent(key, k -> lifted(kind, value, displayName));
  }

  private LiftedResource lifted(Resource kind, String value, String displayName) {
    LiftedResource known = importedByName.get(kind + " " + displayName);
    if (known != null) {
      return new LiftedResource(kind, value, known.typeName(), known.name(), true);
    }
    String typeName = identities.type(kind, List.of(value), () -> name(kind, value, displayName));
    // Names are unique in an instance, but flows that were exported from several ones may share
    // them.
    boolean named = !displayName.isBlank() && displayNames.add(kind + " " + displayName);
    return new LiftedResource(kind, value, typeName, named ? displayName : typeName, false);
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

  /** Those of which only an ARN or id is known, in the order in which they were met. */
  Collection<LiftedResource> all() {
    return byKindAndValue.values();
  }

  private String name(Resource kind, String value, String displayName) {
    String suffix = Placement.suffix(kind);
    String fallback = suffix + "Of" + Integer.toHexString(value.hashCode());
    String words = displayName.isBlank() ? tail(value) : displayName.replaceFirst("\\.wav$", "");
    return names.unique(suffixed(words, suffix, fallback), fallback);
  }

  /** The words as a type name that ends with a suffix. */
  static String suffixed(String words, String suffix, String fallback) {
    String name = JavaNames.typeName(words, fallback);
    return name.endsWith(suffix) || name.equals(fallback) ? name : name + suffix;
  }

  /** What names a resource in its ARN; a bare UUID names nothing. */
  private static String tail(String value) {
    String tail = value.replaceFirst("(:\\$LATEST|:\\d+)$", "").replaceFirst("^.*[:/]", "");
    return tail.matches("[0-9a-fA-F-]{32,}") ? "" : tail.replace("${", "").replace("}", "");
  }
}
