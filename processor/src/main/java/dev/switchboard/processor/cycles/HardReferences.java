package dev.switchboard.processor.cycles;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.ResourceModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * References that can't be cut: what must exist before what. Finds the resources of which none
 * could be created first, and those that refer to what is created later.
 */
public final class HardReferences {
  private final References references;
  private final Map<String, ResourceModel> nodes = new TreeMap<>();

  /** Those of a contact center. */
  public HardReferences(ContactCenter center) {
    references = new References(center);
    Set<ResourceModel> frozen = new HashSet<>();
    for (ResourceModel resource : center.resources()) {
      if (resource.kind() == Resource.CONTACT_FLOW_VERSION) {
        frozen.addAll(references.of(resource));
      }
    }
    for (ResourceModel resource : center.resources()) {
      boolean canWait = CutPlan.isCuttable(resource) && !frozen.contains(resource);
      if (!resource.declaration().isExisting() && !canWait) {
        nodes.putIfAbsent(References.key(resource), resource);
      }
    }
  }

  /**
   * The circles, each resource before one that it refers to. Those of modules alone are left out: a
   * module that invokes itself is told as that.
   */
  public List<List<ResourceModel>> circles() {
    List<List<ResourceModel>> circles = new ArrayList<>();
    for (List<String> component : Components.of(nodes.keySet(), this::targets)) {
      String first = component.stream().sorted().findFirst().orElseThrow();
      boolean isCircle = component.size() > 1 || targets(first).contains(first);
      if (isCircle && !component.stream().map(nodes::get).allMatch(HardReferences::isModule)) {
        circles.add(path(first, new HashSet<>(component)));
      }
    }
    return circles;
  }

  /**
   * What refers to something of a later concern; a queue with a whisper flow of another type aside,
   * which is told as that.
   */
  public List<CutEdge> tooLate() {
    List<CutEdge> edges = new ArrayList<>();
    for (ResourceModel resource : nodes.values()) {
      for (ResourceModel target : references.of(resource)) {
        if (resource.kind() != Resource.QUEUE
            && !target.declaration().isExisting()
            && Concern.of(target).compareTo(Concern.of(resource)) > 0) {
          edges.add(new CutEdge(resource, target, "which is created later"));
        }
      }
    }
    return edges;
  }

  private static boolean isModule(ResourceModel resource) {
    return resource instanceof FlowModel flow && flow.isModule();
  }

  private List<String> targets(String key) {
    return references.of(nodes.get(key)).stream()
        .map(References::key)
        .filter(nodes::containsKey)
        .toList();
  }

  /** Along the first reference that stays inside, until a resource comes again. */
  private List<ResourceModel> path(String first, Set<String> inside) {
    List<String> path = new ArrayList<>();
    String next = first;
    while (!path.contains(next)) {
      path.add(next);
      next = targets(next).stream().filter(inside::contains).sorted().findFirst().orElseThrow();
    }
    return path.subList(path.indexOf(next), path.size()).stream()
        .<ResourceModel>map(nodes::get)
        .toList();
  }
}
