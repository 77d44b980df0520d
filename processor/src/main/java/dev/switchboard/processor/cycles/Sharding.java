package dev.switchboard.processor.cycles;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.model.ViewModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which stack each resource is in. A concern that fits into one stack has one. Otherwise what the
 * project's assignment names stays where it is, whatever else comes and goes, and each newcomer
 * goes into the first stack with room that holds nothing but resources of its group.
 *
 * <p>Only the first stack, while it was the only one, came to hold both levels of its concern. It
 * is deployed after those that hold lower kinds and before those that hold upper ones, and no edit
 * can ask for another order: lower kinds need nothing of their concern that can't be cut (see
 * {@link CutPlan}), and upper ones need lower ones. What is left are resources that need their own
 * kind and can't be cut, such as released modules; if their stacks come to need each other, that is
 * told.
 */
public final class Sharding {
  private final Map<String, Shard> shards;
  private final Map<Concern, List<Shard>> order;
  private final List<String> newcomers;
  private final List<String> nearlyFull;
  private final List<String> circles;

  private Sharding(Planner planner) {
    this.shards = Map.copyOf(planner.shards);
    this.order = planner.order;
    this.newcomers = List.copyOf(planner.newcomers);
    this.nearlyFull = List.copyOf(planner.nearlyFull);
    this.circles = List.copyOf(planner.circles);
  }

  /**
   * The stacks of a contact center.
   *
   * @param accepted what the project keeps
   */
  public static Sharding of(ContactCenter center, StackAssignment accepted, StackLimits limits) {
    Planner planner = new Planner(center, accepted, limits);
    planner.plan();
    return new Sharding(planner);
  }

  /** The stack of a resource that is created. */
  public Shard of(ResourceModel resource) {
    return shards.getOrDefault(References.key(resource), Shard.first(Concern.of(resource)));
  }

  /** The stacks of a concern, in the order in which they are deployed; at least one. */
  public List<Shard> shards(Concern concern) {
    return order.getOrDefault(concern, List.of(Shard.first(concern)));
  }

  /** Whether a concern has more than one stack. */
  public boolean isSplit(Concern concern) {
    return shards(concern).size() > 1;
  }

  /** Whether any concern has more than one stack. */
  public boolean isSplit() {
    return order.values().stream().anyMatch(stacks -> stacks.size() > 1);
  }

  /** Whether a stack is deployed after another. */
  public boolean isAfter(Shard shard, Shard other) {
    return shard.concern() == other.concern()
        ? shards(shard.concern()).indexOf(shard) > shards(shard.concern()).indexOf(other)
        : shard.concern().compareTo(other.concern()) > 0;
  }

  /** The keys of what is in a split concern, but not in the project's assignment; sorted. */
  public List<String> newcomers() {
    return newcomers;
  }

  /** The lone stacks that are nearly full, while the project keeps no assignment. */
  public List<String> nearlyFull() {
    return nearlyFull;
  }

  /** The circles of stacks that can't be cut, in words. */
  public List<String> circles() {
    return circles;
  }

  /** The whole assignment, for the project to keep. */
  public StackAssignment assignment() {
    return new StackAssignment(shards);
  }

  /** What may share a stack that is not its concern's only one; the later may need the earlier. */
  private enum Group {
    /** Lower kinds. */
    LOWER,
    /** Modules whose versions freeze their contents, which therefore can't be cut. */
    FROZEN,
    /** Upper kinds. */
    UPPER;

    static Group of(ResourceModel resource) {
      if (Concern.isUpper(resource.kind())) {
        return UPPER;
      }
      return resource instanceof FlowModel && !CutPlan.isCuttable(resource) ? FROZEN : LOWER;
    }
  }

  private static final class Planner {
    private final ContactCenter center;
    private final StackAssignment accepted;
    private final StackLimits limits;
    private final References references;
    private final Map<String, ResourceModel> nodes = new TreeMap<>();
    private final Map<String, Set<String>> graph = new TreeMap<>();
    private final Map<String, Shard> shards = new HashMap<>();
    private final Map<Concern, List<Shard>> order = new EnumMap<>(Concern.class);
    private final Set<String> newcomers = new TreeSet<>();
    private final List<String> nearlyFull = new ArrayList<>();
    private final List<String> circles = new ArrayList<>();

    Planner(ContactCenter center, StackAssignment accepted, StackLimits limits) {
      this.center = center;
      this.accepted = accepted;
      this.limits = limits;
      this.references = new References(center);
    }

    void plan() {
      for (ResourceModel resource : center.resources()) {
        if (isCreated(resource)) {
          nodes.putIfAbsent(References.key(resource), resource);
        }
      }
      Map<Concern, Map<String, ResourceModel>> large = new EnumMap<>(Concern.class);
      nodes.forEach(
          (key, resource) ->
              large.computeIfAbsent(Concern.of(resource), c -> new TreeMap<>()).put(key, resource));
      // Most contact centers are small, and need no look at what refers to what.
      large.entrySet().removeIf(entry -> isSmall(entry.getKey(), entry.getValue()));
      if (large.isEmpty()) {
        return;
      }
      nodes.forEach((key, resource) -> graph.put(key, keys(references.of(resource))));
      large.forEach(
          (concern, own) -> {
            assign(concern, own);
            order.put(concern, inOrder(concern, own));
          });
    }

    private boolean isSmall(Concern concern, Map<String, ResourceModel> own) {
      boolean isSmall =
          // An instance keeps each of a dozen kinds of data in one place.
          concern == Concern.INSTANCE
              || concern == Concern.STORAGE
              || isLone(concern, own)
                  && limits.holdAlone(load(own))
                  && !limits.nearlyFull(load(own));
      if (isSmall) {
        own.keySet().forEach(key -> shards.put(key, Shard.first(concern)));
      }
      return isSmall;
    }

    private StackLoad load(Map<String, ResourceModel> own) {
      StackLoad all = StackLoad.NONE;
      for (ResourceModel resource : own.values()) {
        all = all.plus(StackLoad.of(center, resource));
      }
      return all;
    }

    /** Whether the project keeps nothing of a concern in a second stack. */
    private boolean isLone(Concern concern, Map<String, ResourceModel> own) {
      return own.keySet().stream()
          .flatMap(key -> kept(concern, key).stream())
          .allMatch(shard -> shard.number() == 1);
    }

    private static boolean isCreated(ResourceModel resource) {
      return !resource.declaration().isExisting()
          && !(resource instanceof ViewModel view && view.isAwsManaged());
    }

    private Set<String> keys(Collection<ResourceModel> resources) {
      Set<String> keys = new TreeSet<>();
      resources.stream().map(References::key).filter(nodes::containsKey).forEach(keys::add);
      return keys;
    }

    private void assign(Concern concern, Map<String, ResourceModel> own) {
      Shard first = Shard.first(concern);
      StackLoad all = load(own);
      if (isLone(concern, own) && limits.holdAlone(all)) {
        own.keySet().forEach(key -> shards.put(key, first));
        boolean isKept = own.keySet().stream().anyMatch(key -> kept(concern, key).isPresent());
        if (!isKept && limits.nearlyFull(all)) {
          nearlyFull.add(first.name());
        }
        return;
      }
      Stacks stacks = new Stacks(concern);
      own.forEach(
          (key, resource) ->
              kept(concern, key).ifPresent(shard -> stacks.put(shard, key, resource)));
      for (String key : calleesFirst(own)) {
        if (!shards.containsKey(key)) {
          newcomers.add(key);
          stacks.put(stacks.room(key, own.get(key)), key, own.get(key));
        }
      }
    }

    private Optional<Shard> kept(Concern concern, String key) {
      return accepted.of(key).filter(shard -> shard.concern() == concern);
    }

    /** By group; in a group each after those that it refers to, as far as circles allow. */
    private List<String> calleesFirst(Map<String, ResourceModel> own) {
      List<String> sorted = new ArrayList<>();
      for (List<String> component :
          Components.of(own.keySet(), key -> inside(graph.get(key), own.keySet()))) {
        sorted.addAll(new TreeSet<>(component));
      }
      List<String> grouped = new ArrayList<>();
      for (Group group : Group.values()) {
        for (String key : sorted) {
          if (Group.of(own.get(key)) == group) {
            grouped.add(key);
          }
        }
      }
      return grouped;
    }

    private static Set<String> inside(Set<String> targets, Set<String> own) {
      Set<String> inside = new TreeSet<>(targets);
      inside.retainAll(own);
      return inside;
    }

    /**
     * The stacks of lower kinds, the one of both, and those of upper kinds; each by number. Only
     * what can't be cut and refers to its own kind may ask for another order; what is left in a
     * circle is told, and stays in this order.
     */
    private List<Shard> inOrder(Concern concern, Map<String, ResourceModel> own) {
      Map<Shard, Set<Group>> groups = new TreeMap<>();
      own.forEach(
          (key, resource) ->
              groups
                  .computeIfAbsent(shards.get(key), s -> EnumSet.noneOf(Group.class))
                  .add(Group.of(resource)));
      Set<Shard> waiting =
          new TreeSet<>(
              Comparator.comparing((Shard shard) -> level(groups.getOrDefault(shard, Set.of())))
                  .thenComparing(Comparator.naturalOrder()));
      waiting.add(Shard.first(concern));
      waiting.addAll(groups.keySet());
      Map<Shard, Map<Shard, String>> needs = new TreeMap<>();
      own.forEach(
          (key, resource) -> {
            if (!CutPlan.isCuttable(resource)) {
              for (String target : inside(graph.get(key), own.keySet())) {
                Shard from = shards.get(key);
                Shard to = shards.get(target);
                if (!from.equals(to) && !References.isLink(resource, nodes.get(target))) {
                  needs
                      .computeIfAbsent(from, s -> new TreeMap<>())
                      .putIfAbsent(
                          to, resource.words() + " refers to " + nodes.get(target).words());
                }
              }
            }
          });
      List<Shard> ordered = new ArrayList<>();
      while (!waiting.isEmpty()) {
        Optional<Shard> next =
            waiting.stream()
                .filter(
                    shard ->
                        needs.getOrDefault(shard, Map.of()).keySet().stream()
                            .noneMatch(waiting::contains))
                .findFirst();
        if (next.isEmpty()) {
          circles.add(circle(waiting, needs));
          ordered.addAll(waiting);
          break;
        }
        ordered.add(next.get());
        waiting.remove(next.get());
      }
      return List.copyOf(ordered);
    }

    /** Zero for lower kinds, one for both, two for upper kinds. */
    private static int level(Set<Group> groups) {
      return !groups.contains(Group.UPPER) ? 0 : groups.size() > 1 ? 1 : 2;
    }

    private static String circle(Set<Shard> waiting, Map<Shard, Map<Shard, String>> needs) {
      List<String> words = new ArrayList<>();
      for (Shard shard : waiting) {
        needs
            .getOrDefault(shard, Map.of())
            .forEach(
                (to, why) -> {
                  if (waiting.contains(to)) {
                    words.add("stack " + shard.name() + " needs " + to.name() + " because " + why);
                  }
                });
      }
      return String.join("; ", words);
    }

    /** The stacks of one concern while they are filled. */
    private final class Stacks {
      private final Concern concern;
      private final Map<Shard, StackLoad> loads = new TreeMap<>();
      private final Map<Shard, Set<Group>> groups = new HashMap<>();

      Stacks(Concern concern) {
        this.concern = concern;
      }

      void put(Shard shard, String key, ResourceModel resource) {
        shards.put(key, shard);
        loads.merge(shard, StackLoad.of(center, resource), StackLoad::plus);
        groups.computeIfAbsent(shard, s -> EnumSet.noneOf(Group.class)).add(Group.of(resource));
      }

      /** Behind what it refers to if possible, so that nothing need be cut. */
      Shard room(String key, ResourceModel resource) {
        StackLoad load = StackLoad.of(center, resource);
        int behind = 1;
        for (String target : graph.get(key)) {
          Shard shard = shards.get(target);
          if (shard != null && shard.concern() == concern) {
            behind = Math.max(behind, shard.number());
          }
        }
        Shard anywhere = null;
        for (Shard shard : loads.keySet()) {
          if (groups.get(shard).equals(Set.of(Group.of(resource)))
              && limits.hold(loads.get(shard).plus(load))) {
            if (shard.number() >= behind) {
              return shard;
            }
            anywhere = anywhere == null ? shard : anywhere;
          }
        }
        if (anywhere != null) {
          return anywhere;
        }
        int last = loads.keySet().stream().mapToInt(Shard::number).max().orElse(0);
        return new Shard(concern, last + 1);
      }
    }
  }
}
