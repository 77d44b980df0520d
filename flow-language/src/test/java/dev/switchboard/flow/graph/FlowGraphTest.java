package dev.switchboard.flow.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.content.FlowCodec;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FlowGraphTest {
  private static final String FLOW =
"""
{"StartAction": "Menu", "Actions": [
  {"Identifier": "Menu", "Type": "GetParticipantInput", "Transitions": {
    "NextAction": "Menu",
    "Conditions": [
      {"NextAction": "Orders", "Condition": {"Operator": "Equals", "Operands": ["1"]}},
      {"NextAction": "Gone", "Condition": {"Operator": "Equals", "Operands": ["2"]}}],
    "Errors": [{"NextAction": "Retry", "ErrorType": "NoMatchingCondition"}, {"ErrorType": "NoMatchingError"}]}},
  {"Identifier": "Retry", "Transitions": {"NextAction": "Menu"}},
  {"Identifier": "Orders", "Transitions": {}},
  {"Identifier": "Island", "Transitions": {"NextAction": "Orders"}},
  {"Identifier": "Orders", "Transitions": {"NextAction": "Island"}}
]}\
""";

  private final FlowGraph graph = graph(FLOW);

  @Test
  void edgesSayWhatTheyAreAndWhereTheyStand() {
    assertThat(graph.edges().stream().map(FlowGraphTest::text))
        .containsExactly(
            "Menu NEXT 0 '' -> Menu /Actions/0/Transitions/NextAction",
            "Menu CONDITION 0 'Equals 1' -> Orders /Actions/0/Transitions/Conditions/0/NextAction",
            "Menu CONDITION 1 'Equals 2' -> none /Actions/0/Transitions/Conditions/1/NextAction",
            "Menu ERROR 0 'NoMatchingCondition' -> Retry"
                + " /Actions/0/Transitions/Errors/0/NextAction",
            "Menu ERROR 1 'NoMatchingError' -> none /Actions/0/Transitions/Errors/1",
            "Retry NEXT 0 '' -> Menu /Actions/1/Transitions/NextAction",
            "Island NEXT 0 '' -> Orders /Actions/3/Transitions/NextAction",
            "Orders NEXT 0 '' -> Island /Actions/4/Transitions/NextAction");
    assertThat(graph.danglingEdges()).extracting(Edge::target).containsExactly("Gone", "");
  }

  @Test
  void neighboursAreListedOnce() {
    assertThat(names(graph.successors(action(0)))).containsExactly("Menu", "Orders", "Retry");
    assertThat(names(graph.predecessors(action(2)))).containsExactly("Menu", "Island");
    assertThat(graph.edgesTo(action(4))).isEmpty();
  }

  @Test
  void reachabilityStartsAtTheStartAction() {
    assertThat(names(graph.reachable())).containsExactly("Menu", "Retry", "Orders");
    assertThat(graph.unreachable()).extracting(FlowAction::index).containsExactly(3, 4);
    assertThat(names(graph.reachableFrom(List.of(action(3))))).containsExactly("Orders", "Island");
    assertThat(names(graph.leadingTo(List.of(action(2)))))
        .containsExactly("Menu", "Retry", "Orders", "Island", "Orders");
  }

  @Test
  void withoutAStartNothingIsReachable() {
    assertThat(graph("{\"Actions\":[{\"Identifier\":\"A\"}]}").unreachable()).hasSize(1);
    assertThat(graph("{\"StartAction\":\"B\",\"Actions\":[{\"Identifier\":\"A\"}]}").reachable())
        .isEmpty();
    assertThat(graph("{}").edges()).isEmpty();
  }

  @Test
  void componentsAreWhatLeadsToOneAnother() {
    assertThat(graph.components().stream().map(FlowGraphTest::names))
        .containsExactly(
            List.of("Orders"), List.of("Menu", "Retry"), List.of("Island"), List.of("Orders"));
    assertThat(graph.cycles().stream().map(FlowGraphTest::names))
        .containsExactly(List.of("Menu", "Retry"));
    assertThat(
            graph("{\"Actions\":[{\"Identifier\":\"A\",\"Transitions\":{\"NextAction\":\"A\"}}]}")
                .cycles())
        .hasSize(1);
  }

  @Test
  void aLongChainNeedsNoDeepStack() {
    int length = 50_000;
    String actions =
        IntStream.range(0, length)
            .mapToObj(
                i ->
                    "{\"Identifier\":\""
                        + i
                        + "\",\"Transitions\":{\"NextAction\":\""
                        + (i + 1) % length
                        + "\"}}")
            .collect(Collectors.joining(","));
    FlowGraph chain = graph("{\"StartAction\":\"0\",\"Actions\":[" + actions + "]}");
    assertThat(chain.components()).hasSize(1);
    assertThat(chain.reachable()).hasSize(length);
  }

  private FlowAction action(int index) {
    return graph.content().actions().get(index);
  }

  private static String text(Edge edge) {
    return "%s %s %d '%s' -> %s %s"
        .formatted(
            edge.from().identifier(),
            edge.kind(),
            edge.position(),
            edge.label(),
            edge.to().map(FlowAction::identifier).orElse("none"),
            edge.pointer());
  }

  private static List<String> names(Collection<FlowAction> actions) {
    return actions.stream().map(FlowAction::identifier).toList();
  }

  private static FlowGraph graph(String json) {
    try {
      return FlowGraph.of(FlowCodec.parse(json).content());
    } catch (dev.switchboard.flow.content.FlowFormatException e) {
      throw new AssertionError(e);
    }
  }
}
