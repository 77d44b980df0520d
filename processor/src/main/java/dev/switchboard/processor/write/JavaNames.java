package dev.switchboard.processor.write;

import dev.switchboard.processor.cycles.References;
import dev.switchboard.processor.cycles.Shard;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.ResourceModel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * The names of resources in generated code: the logical id with a small first letter. Where a queue
 * and a flow have the same id, or where Java or a stack has a member of that name, the kind is put
 * behind it.
 */
final class JavaNames {
  /** What stacks already call something, other stacks aside. */
  private static final Set<String> TAKEN =
      Set.of(
          "center",
          "settings",
          "text",
          "content",
          "file",
          "pace",
          "clone",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait",
          "resolve",
          "synthesize",
          "prepare",
          "validate",
          "addTransform",
          "create",
          "stacks");

  private final Map<String, String> names = new HashMap<>();

  JavaNames(ContactCenter center) {
    Map<String, Integer> uses = new HashMap<>();
    for (ResourceModel resource : center.resources()) {
      uses.merge(plain(resource), 1, Integer::sum);
    }
    Set<String> given = new HashSet<>();
    for (ResourceModel resource : sorted(center)) {
      String name = plain(resource);
      if (uses.get(name) > 1
          || TAKEN.contains(name)
          || isStack(name)
          || !SourceVersion.isName(name)) {
        name = name + resource.kind().annotation();
      }
      while (!given.add(name)) {
        name = name + "_";
      }
      names.put(References.key(resource), name);
    }
  }

  /** Whether the constructors of stacks call a stack so. */
  private static boolean isStack(String name) {
    return Shard.named(Character.toUpperCase(name.charAt(0)) + name.substring(1)).isPresent();
  }

  private static List<ResourceModel> sorted(ContactCenter center) {
    return center.resources().stream()
        .sorted((a, b) -> References.key(a).compareTo(References.key(b)))
        .toList();
  }

  /** The name of a resource's field and accessor. */
  String of(ResourceModel resource) {
    return names.get(References.key(resource));
  }

  /**
   * The name of a method that does something with a resource, such as {@code createOrdersQueue}.
   */
  String method(String verb, ResourceModel resource) {
    String name = of(resource);
    return verb + Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static String plain(ResourceModel resource) {
    StringBuilder name = new StringBuilder();
    for (char c : resource.id().toCharArray()) {
      name.append(Character.isJavaIdentifierPart(c) ? c : '_');
    }
    if (name.isEmpty() || !Character.isJavaIdentifierStart(name.charAt(0))) {
      name.insert(0, '_');
    }
    name.setCharAt(0, Character.toLowerCase(name.charAt(0)));
    return name.toString();
  }
}
