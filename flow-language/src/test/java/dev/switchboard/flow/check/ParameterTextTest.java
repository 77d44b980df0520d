package dev.switchboard.flow.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.content.FlowCodec;
import dev.switchboard.flow.content.FlowFormatException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every string of an action's parameters is found, with where it stands. */
class ParameterTextTest {
  private static final String FLOW =
      """
      {"Version": "2019-10-30", "StartAction": "One", "Actions": [
        {"Identifier": "One", "Type": "Any", "Transitions": {}, "Parameters": {
          "Text": "a", "Number": 1, "None": null,
          "List": ["b", {"In": "c"}, ["d"]],
          "Map": {"x/y": "e"}}}]}
      """;

  @Test
  void isFoundAtWhateverDepthInFileOrder() throws FlowFormatException {
    assertThat(ParameterText.of(action()))
        .containsExactly(
            new ParameterText("Text", "/Actions/0/Parameters/Text", "a"),
            new ParameterText("List[0]", "/Actions/0/Parameters/List/0", "b"),
            new ParameterText("List[1].In", "/Actions/0/Parameters/List/1/In", "c"),
            new ParameterText("List[2][0]", "/Actions/0/Parameters/List/2/0", "d"),
            new ParameterText("Map.x/y", "/Actions/0/Parameters/Map/x~1y", "e"));
  }

  @Test
  void isLeftOutBelowWhatIsNotWanted() throws FlowFormatException {
    assertThat(ParameterText.of(action(), p -> !p.equals("/Actions/0/Parameters/List")))
        .extracting(ParameterText::text)
        .isEqualTo(List.of("a", "e"));
  }

  private static FlowAction action() throws FlowFormatException {
    return FlowCodec.parse(FLOW).content().actions().get(0);
  }
}
