package dev.switchboard.processor.cycles;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The fewest nodes of one strongly connected component whose outgoing edges must go so that no
 * circle is left. Cutting one reference of a flow already costs it its content at creation, so
 * nodes are counted, not edges.
 */
final class FewestCuts {
  /**
   * Up to how many nodes the smallest set is searched exactly. Each step of the search branches
   * over one shortest circle, so more would take seconds; beyond it the busiest node goes first.
   */
  private static final int EXACT = 6;

  private final Map<String, Set<String>> edges;
  private final Predicate<String> cuttable;

  FewestCuts(Map<String, Set<String>> edges, Predicate<String> cuttable) {
    this.edges = edges;
    this.cuttable = cuttable;
  }

  /** The nodes, sorted. */
  Set<String> find() {
    // Who refers to itself is cut in any case.
    Set<String> cut = new TreeSet<>();
    edges.forEach(
        (node, targets) -> {
          if (targets.contains(node) && cuttable.test(node)) {
            cut.add(node);
          }
        });
    for (int size = 0; size <= EXACT; size++) {
      Optional<Set<String>> found = search(cut, size);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return greedy(cut);
  }

  private Optional<Set<String>> search(Set<String> cut, int more) {
    List<String> circle = shortestCircle(cut);
    if (circle.isEmpty()) {
      return Optional.of(cut);
    }
    if (more == 0) {
      return Optional.empty();
    }
    for (String node : circle.stream().filter(cuttable).sorted(byFewestEdges()).toList()) {
      Set<String> next = new TreeSet<>(cut);
      next.add(node);
      Optional<Set<String>> found = search(next, more - 1);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Set<String> greedy(Set<String> start) {
    Set<String> cut = new TreeSet<>(start);
    Map<String, Long> callers = new HashMap<>();
    edges
        .values()
        .forEach(targets -> targets.forEach(target -> callers.merge(target, 1L, Long::sum)));
    Comparator<String> busiest =
        Comparator.comparing(
                (String node) -> -callers.getOrDefault(node, 0L) * targets(node).size())
            .thenComparing(Comparator.naturalOrder());
    List<String> circle = shortestCircle(cut);
    while (!circle.isEmpty()) {
      Optional<String> node = circle.stream().filter(cuttable).min(busiest);
      if (node.isEmpty()) {
        return cut;
      }
      cut.add(node.get());
      circle = shortestCircle(cut);
    }
    return cut;
  }

  private Comparator<String> byFewestEdges() {
    return Comparator.comparing((String node) -> targets(node).size())
        .thenComparing(Comparator.naturalOrder());
  }

  private List<String> shortestCircle(Set<String> cut) {
    List<String> shortest = List.of();
    for (String start : new TreeSet<>(edges.keySet())) {
      List<String> circle = circle(start, cut);
      if (!circle.isEmpty() && (shortest.isEmpty() || circle.size() < shortest.size())) {
        shortest = circle;
        if (shortest.size() <= 2) {
          break;
        }
      }
    }
    return shortest;
  }

  private List<String> circle(String start, Set<String> cut) {
    Map<String, String> from = new HashMap<>();
    Deque<String> queue = new ArrayDeque<>(List.of(start));
    Set<String> seen = new HashSet<>();
    while (!queue.isEmpty()) {
      String node = queue.remove();
      for (String target : cut.contains(node) ? List.<String>of() : targets(node)) {
        if (target.equals(start)) {
          return path(start, node, from);
        }
        if (seen.add(target)) {
          from.put(target, node);
          queue.add(target);
        }
      }
    }
    return List.of();
  }

  private static List<String> path(String start, String end, Map<String, String> from) {
    LinkedHashSet<String> path = new LinkedHashSet<>();
    for (String node = end; node != null && !node.equals(start); node = from.get(node)) {
      path.add(node);
    }
    path.add(start);
    return new ArrayList<>(path);
  }

  private Collection<String> targets(String node) {
    return edges.getOrDefault(node, Set.of());
  }
}
