package dev.switchboard.processor.cycles;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.QueueModel;
import dev.switchboard.processor.model.ResourceModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where a contact center's circles of references are cut. A flow whose references are cut is
 * created with stub content, and gets its own content once everything that it refers to exists, in
 * the same deployment.
 */
public final class CutPlan {
  private final Set<String> stubs;
  private final Set<String> late;
  private final List<CutEdge> edges;

  private CutPlan(Set<String> stubs, Set<String> late, List<CutEdge> edges) {
    this.stubs = Set.copyOf(stubs);
    this.late = Set.copyOf(late);
    this.edges = List.copyOf(edges);
  }

  /** The plan of a contact center that fits into one stack for each concern. */
  public static CutPlan of(ContactCenter center) {
    return of(center, Sharding.of(center, StackAssignment.NONE, StackLimits.STANDARD));
  }

  /** The plan of a contact center in its stacks. */
  public static CutPlan of(ContactCenter center, Sharding sharding) {
    return new Planner(center, sharding).plan();
  }

  /** Whether a flow or module is created with stub content. */
  public boolean isStub(FlowModel flow) {
    return stubs.contains(References.key(flow));
  }

  /** Whether a resource is associated with others of its kind only once all of them exist. */
  public boolean isLinkedLate(ResourceModel resource) {
    return late.contains(References.key(resource));
  }

  /** The references that are set later, sorted by kind and id of what refers. */
  public List<CutEdge> edges() {
    return edges;
  }

  /**
   * Whether a resource can be created before what it refers to. A version freezes the content that
   * a released module is created with, so that must be its own.
   */
  static boolean isCuttable(ResourceModel resource) {
    return resource instanceof FlowModel flow && flow.release().isEmpty();
  }

  private static final class Planner {
    private final References references;
    private final Sharding sharding;
    private final Map<String, ResourceModel> nodes = new TreeMap<>();
    private final Map<String, Set<String>> uncut = new TreeMap<>();
    private final Map<String, Set<String>> graph;
    private final Set<String> stubs = new TreeSet<>();
    private final Set<String> late = new TreeSet<>();
    private final List<CutEdge> edges = new ArrayList<>();

    Planner(ContactCenter center, Sharding sharding) {
      references = new References(center);
      this.sharding = sharding;
      for (ResourceModel resource : center.resources()) {
        // What exists already is not created, so it waits for nothing.
        if (!resource.declaration().isExisting()) {
          nodes.putIfAbsent(References.key(resource), resource);
        }
      }
      nodes.forEach((key, resource) -> uncut.put(key, keys(references.of(resource))));
      graph = new TreeMap<>(uncut);
    }

    CutPlan plan() {
      cutForwardReferences();
      cutLinks();
      cutCircles();
      cutQuickConnects();
      edges.sort(
          Comparator.comparing((CutEdge edge) -> References.key(edge.from()))
              .thenComparing(edge -> References.key(edge.to())));
      return new CutPlan(stubs, late, edges);
    }

    /**
     * An outbound whisper flow is created with the queues, before other flows and modules exist; a
     * flow may refer to one of a later stack.
     */
    private void cutForwardReferences() {
      nodes.forEach(
          (key, resource) -> {
            if (resource instanceof FlowModel) {
              for (String target : graph.get(key)) {
                ResourceModel to = nodes.get(target);
                if (sharding.isAfter(sharding.of(to), sharding.of(resource))) {
                  stubs.add(key);
                  edges.add(
                      new CutEdge(
                          resource,
                          to,
                          Concern.of(to) == Concern.of(resource)
                              ? "which is of a later stack"
                              : "which is created after the queues that name the flow"));
                }
              }
            }
          });
      stubs.forEach(stub -> graph.put(stub, Set.of()));
    }

    /**
     * Resources of one kind in different stacks are associated late, whichever stack is deployed
     * first: their stacks would else come to need each other.
     */
    private void cutLinks() {
      nodes.forEach(
          (key, resource) -> {
            List<ResourceModel> links =
                references.links(resource).stream()
                    .filter(to -> !to.declaration().isExisting())
                    .toList();
            if (links.stream().anyMatch(to -> !sharding.of(to).equals(sharding.of(resource)))) {
              late.add(key);
              links.forEach(
                  to ->
                      edges.add(
                          new CutEdge(
                              resource,
                              to,
                              sharding.of(to).equals(sharding.of(resource))
                                  ? "as to one of another stack"
                                  : "which is of another stack")));
              Set<String> others = new LinkedHashSet<>(graph.get(key));
              others.removeAll(keys(links));
              graph.put(key, others);
            }
          });
    }

    private void cutCircles() {
      for (List<String> component : Components.of(graph.keySet(), graph::get)) {
        Map<String, Set<String>> inside = inside(component);
        if (component.size() > 1 || inside.get(component.get(0)).contains(component.get(0))) {
          for (String stub : new FewestCuts(inside, this::isCuttable).find()) {
            stubs.add(stub);
            for (String target : inside.get(stub)) {
              edges.add(new CutEdge(nodes.get(stub), nodes.get(target), reason(stub, target)));
            }
          }
        }
      }
    }

    private String reason(String from, String to) {
      return from.equals(to) ? "which is the flow itself" : "which leads back to it";
    }

    /**
     * All associations of queues and quick connects are made late; those that close a circle are
     * told.
     */
    private void cutQuickConnects() {
      Map<String, Set<String>> whole = new HashMap<>();
      uncut.forEach((key, targets) -> whole.put(key, new TreeSet<>(targets)));
      nodes.forEach(
          (key, resource) -> {
            if (resource instanceof QueueModel queue) {
              whole.get(key).addAll(keys(references.quickConnects(queue)));
            }
          });
      Map<String, Integer> componentOf = new HashMap<>();
      int number = 0;
      for (List<String> component : Components.of(new TreeSet<>(whole.keySet()), whole::get)) {
        for (String member : component) {
          componentOf.put(member, number);
        }
        number++;
      }
      nodes.forEach(
          (key, resource) -> {
            if (resource instanceof QueueModel queue) {
              for (ResourceModel quickConnect : references.quickConnects(queue)) {
                Integer component = componentOf.get(References.key(quickConnect));
                if (component != null && component.equals(componentOf.get(key))) {
                  edges.add(new CutEdge(queue, quickConnect, "which leads back to it"));
                }
              }
            }
          });
    }

    /** A version of a flow freezes what the flow is created with, so that must be its own. */
    private boolean isCuttable(String key) {
      ResourceModel resource = nodes.get(key);
      return CutPlan.isCuttable(resource)
          && nodes.values().stream()
              .filter(other -> other.kind() == Resource.CONTACT_FLOW_VERSION)
              .noneMatch(version -> references.of(version).contains(resource));
    }

    private Map<String, Set<String>> inside(List<String> component) {
      Set<String> members = new HashSet<>(component);
      Map<String, Set<String>> inside = new TreeMap<>();
      for (String member : component) {
        Set<String> targets = new TreeSet<>(graph.get(member));
        targets.retainAll(members);
        inside.put(member, targets);
      }
      return inside;
    }

    private Set<String> keys(Collection<ResourceModel> resources) {
      Set<String> keys = new LinkedHashSet<>();
      resources.stream().map(References::key).filter(nodes::containsKey).forEach(keys::add);
      return keys;
    }
  }
}
