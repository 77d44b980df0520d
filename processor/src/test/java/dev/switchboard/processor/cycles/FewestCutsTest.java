package dev.switchboard.processor.cycles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FewestCutsTest {
  @Test
  void cutsNothingWhereThereIsNoCircle() {
    assertThat(cuts("a>b", "b>c", "a>c")).isEmpty();
  }

  @Test
  void cutsTheFlowThatAllCirclesShare() {
    assertThat(cuts("hub>a", "hub>b", "hub>c", "a>hub", "b>hub", "c>hub")).containsExactly("hub");
  }

  @Test
  void amongEqualsCutsWhatHasFewestEdgesThenByName() {
    assertThat(cuts("a>b", "b>a")).containsExactly("a");
    assertThat(cuts("a>b", "b>a", "a>x")).containsExactly("b");
  }

  @Test
  void cutsWhoRefersToItself() {
    assertThat(cuts("a>a", "a>b", "b>a")).containsExactly("a");
  }

  @Test
  void neverCutsWhatIsNotAFlow() {
    assertThat(cuts("#queue>whisper", "whisper>#queue")).containsExactly("whisper");
  }

  @Test
  void findsTheFewestOfInterlockingCircles() {
    // One cut on each of the two flows that the three circles share; any single one leaves a
    // circle.
    assertThat(cuts("a>b", "b>c", "c>a", "c>d", "d>b", "d>e", "e>d")).hasSize(2);
  }

  @Test
  void staysQuickWhereThereAreManyCircles() {
    // Every flow refers to every other, so all but one must go.
    Map<String, Set<String>> edges = new TreeMap<>();
    for (int i = 0; i < 30; i++) {
      Set<String> targets = new TreeSet<>();
      for (int j = 0; j < 30; j++) {
        if (i != j) {
          targets.add("flow" + j);
        }
      }
      edges.put("flow" + i, targets);
    }
    assertThat(new FewestCuts(edges, node -> true).find()).hasSize(29);
  }

  private static Set<String> cuts(String... edges) {
    Map<String, Set<String>> graph = new TreeMap<>();
    Arrays.stream(edges)
        .map(edge -> edge.split(">"))
        .forEach(
            edge -> {
              graph.computeIfAbsent(edge[0], key -> new TreeSet<>()).add(edge[1]);
              graph.computeIfAbsent(edge[1], key -> new TreeSet<>());
            });
    return new FewestCuts(graph, node -> !node.startsWith("#")).find();
  }
}
