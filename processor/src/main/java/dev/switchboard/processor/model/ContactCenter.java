package dev.switchboard.processor.model;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.flow.content.FlowContent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The whole contact center. Look-ups take constant time, since every rule makes them for every
 * reference.
 */
public final class ContactCenter {
  private final String packageName;
  private final List<ResourceModel> resources;
  private final Map<String, ExpandedFlow> contents;
  private final Optional<ProjectFiles> files;
  private final List<InstanceQuotas> quotas;
  private final List<ValueSet> valueSets;
  private final Map<String, ResourceModel> byTypeName = new HashMap<>();
  private final Map<String, ResourceModel> byPlaceholder = new HashMap<>();
  private final Map<Class<?>, List<ResourceModel>> byClass = new HashMap<>();
  private final Map<Class<?>, Object> derived = new HashMap<>();

  /**
   * A contact center.
   *
   * @param packageName the package of the generated classes
   * @param resources everything that is declared, sorted by qualified type name
   * @param contents the content of each flow and module, by the flow's type name, as {@code expand}
   *     wrote it; references stand in it as {@code ${queue:Orders}} and environment values as
   *     {@code ${brandName}}
   */
  public ContactCenter(
      String packageName, List<ResourceModel> resources, Map<String, ExpandedFlow> contents) {
    this(packageName, resources, contents, Optional.empty(), List.of());
  }

  /**
   * A contact center.
   *
   * @param packageName the package of the generated classes
   * @param resources everything that is declared, sorted by qualified type name
   * @param contents the content of each flow and module, by the flow's type name
   * @param files the files that declarations name; empty if they can't be looked up
   * @param valueSets the values that change without a deployment, sorted by qualified type name
   */
  public ContactCenter(
      String packageName,
      List<ResourceModel> resources,
      Map<String, ExpandedFlow> contents,
      Optional<ProjectFiles> files,
      List<ValueSet> valueSets) {
    this(packageName, resources, contents, files, valueSets, List.of());
  }

  private ContactCenter(
      String packageName,
      List<ResourceModel> resources,
      Map<String, ExpandedFlow> contents,
      Optional<ProjectFiles> files,
      List<ValueSet> valueSets,
      List<InstanceQuotas> quotas) {
    this.packageName = packageName;
    this.resources = List.copyOf(resources);
    this.contents = Map.copyOf(contents);
    this.files = files;
    this.valueSets = List.copyOf(valueSets);
    this.quotas = List.copyOf(quotas);
    for (ResourceModel resource : this.resources) {
      byTypeName.putIfAbsent(resource.declaration().typeName(), resource);
      byPlaceholder.putIfAbsent(resource.kind().key() + ":" + resource.id(), resource);
    }
    if (!this.valueSets.isEmpty()) {
      byPlaceholder.put(ValuesFunction.PLACEHOLDER, ValuesFunction.of(this.valueSets));
    }
  }

  /** The same contact center, of whose environments the quotas are known. */
  public ContactCenter withQuotas(List<InstanceQuotas> quotas) {
    return new ContactCenter(packageName, resources, contents, files, valueSets, quotas);
  }

  /** The package of the generated classes. */
  public String packageName() {
    return packageName;
  }

  /** Everything that is declared, sorted by qualified type name. */
  public List<ResourceModel> resources() {
    return resources;
  }

  /** The content of each flow and module, by the flow's type name. */
  public Map<String, ExpandedFlow> contents() {
    return contents;
  }

  /** The files that declarations name; empty if they can't be looked up. */
  public Optional<ProjectFiles> files() {
    return files;
  }

  /** The quotas of each environment's instance; none if the project names no environments. */
  public List<InstanceQuotas> quotas() {
    return quotas;
  }

  /** The values that change without a deployment, sorted by qualified type name. */
  public List<ValueSet> valueSets() {
    return valueSets;
  }

  /**
   * A flow's content and where its parts were written.
   *
   * @param content the content
   * @param origins where the parts were written, by JSON pointer; a part that is not listed was
   *     written where the nearest part around it was
   */
  public record ExpandedFlow(FlowContent content, Map<String, Origin> origins) {
    public ExpandedFlow {
      origins = Map.copyOf(origins);
    }

    /** Where the part at a pointer was written. */
    public Optional<Origin> origin(String pointer) {
      for (String p = pointer; !p.isEmpty(); p = p.substring(0, p.lastIndexOf('/'))) {
        if (origins.containsKey(p)) {
          return Optional.of(origins.get(p));
        }
      }
      return Optional.ofNullable(origins.get(""));
    }
  }

  /** The resources of one class. */
  public <T extends ResourceModel> List<T> all(Class<T> type) {
    // The list holds nothing but instances of the class that it is kept under.
    @SuppressWarnings("unchecked")
    List<T> all =
        (List<T>)
            byClass.computeIfAbsent(type, t -> resources.stream().filter(t::isInstance).toList());
    return all;
  }

  /** The resource that a type declares. */
  public Optional<ResourceModel> declared(String typeName) {
    return Optional.ofNullable(byTypeName.get(typeName));
  }

  /** The resource of a kind and logical id. */
  public Optional<ResourceModel> resource(Resource kind, String id) {
    return placeholder(kind.key() + ":" + id);
  }

  /** The resource that a placeholder of flow content names, such as {@code queue:Orders}. */
  public Optional<ResourceModel> placeholder(String name) {
    return Optional.ofNullable(byPlaceholder.get(name));
  }

  /** The flows and modules. */
  public List<FlowModel> flows() {
    return all(FlowModel.class);
  }

  /**
   * Facts that follow from the contact center alone, worked out on first use and then shared by all
   * rules.
   *
   * @param type the type of the facts
   * @param compute works them out
   */
  public <T> T derived(Class<T> type, Function<ContactCenter, T> compute) {
    Object facts = derived.get(type);
    if (facts == null) {
      facts = compute.apply(this);
      derived.put(type, facts);
    }
    return type.cast(facts);
  }
}
