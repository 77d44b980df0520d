package dev.switchboard.runtime.connect;

import dev.switchboard.runtime.ConnectStack;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awscdk.CfnTag;
import software.constructs.Construct;

/**
 * What all builders share: where the resource goes, the instance, a name, a description and tags.
 */
abstract class ResourceBuilder<B extends ResourceBuilder<B>> {
  final Construct scope;
  final String id;
  String description;
  private IInstance instance;
  private String name;
  private final Map<String, String> tags = new TreeMap<>();

  ResourceBuilder(Construct scope, String id) {
    this.scope = scope;
    this.id = id;
  }

  abstract B self();

  /** The instance that the resource belongs to. */
  public B instance(IInstance instance) {
    this.instance = instance;
    return self();
  }

  /** The name in the instance. */
  public B name(String name) {
    this.name = name;
    return self();
  }

  /** What the resource is for. */
  public B description(String description) {
    this.description = description;
    return self();
  }

  /** Adds a tag. */
  public B tag(String key, String value) {
    tags.put(key, value);
    return self();
  }

  /** Adds tags; the same key wins. */
  public B tags(Map<String, String> more) {
    tags.putAll(more);
    return self();
  }

  String instanceArn() {
    return required(instance, "instance").getInstanceArn();
  }

  IInstance requiredInstance() {
    return required(instance, "instance");
  }

  String requiredName() {
    return required(name, "name");
  }

  Optional<String> name() {
    return Optional.ofNullable(name);
  }

  <T> T required(T value, String what) {
    return Objects.requireNonNull(value, () -> id + " has no " + what);
  }

  /** A list, or null if it is empty, which leaves the property out of the template. */
  static <T> List<T> given(List<T> list) {
    return list.isEmpty() ? null : list;
  }

  /** A digest of the name, the description and all tags, those of the environment included. */
  String revision() {
    Map<String, String> all = new TreeMap<>(ConnectStack.tagsOf(scope));
    all.putAll(tags);
    return Digest.of(requiredName() + "\n" + description + "\n" + all);
  }

  /** The tags, or null, which leaves the property out of the template. */
  List<CfnTag> cfnTags() {
    return cfnTags(tags);
  }

  /** Tags, or null if there are none, which leaves the property out of the template. */
  static List<CfnTag> cfnTags(Map<String, String> tags) {
    return tags.isEmpty()
        ? null
        : tags.entrySet().stream()
            .map(e -> CfnTag.builder().key(e.getKey()).value(e.getValue()).build())
            .toList();
  }
}
