package dev.switchboard.processor.model;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.flow.content.FlowContent;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole contact center.
 *
 * @param packageName the package of the generated classes
 * @param resources everything that is declared, sorted by qualified type name
 * @param contents the content of each flow and module, by the flow's type name, as {@code expand} wrote it; references
 *     stand in it as {@code ${queue:Orders}} and environment values as {@code ${brandName}}
 */
public record ContactCenter(String packageName, List<ResourceModel> resources, Map<String, ExpandedFlow> contents) {
  public ContactCenter {
    resources = List.copyOf(resources);
    contents = Map.copyOf(contents);
  }

  /**
   * A flow's content and where its parts were written.
   *
   * @param content the content
   * @param origins where the parts were written, by JSON pointer; a part that is not listed was written where the
   *     nearest part around it was
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
    return resources.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** The resource that a type declares. */
  public Optional<ResourceModel> declared(String typeName) {
    return resources.stream().filter(r -> r.declaration().typeName().equals(typeName)).findFirst();
  }

  /** The resource of a kind and logical id. */
  public Optional<ResourceModel> resource(Resource kind, String id) {
    return resources.stream().filter(r -> r.kind() == kind && r.id().equals(id)).findFirst();
  }

  /** The flows and modules. */
  public List<FlowModel> flows() {
    return all(FlowModel.class);
  }
}
