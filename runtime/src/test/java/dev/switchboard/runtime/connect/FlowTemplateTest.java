package dev.switchboard.runtime.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FlowTemplateTest {
  private static final IQueue QUEUE = new Imported("arn:queue");

  @Test
  void replacesReferencesAndValues() {
    FlowTemplate template =
        FlowTemplate.of(
                "Main",
                "{ \"a\": \"${queue:Orders}\", \"b\": \"${brand}!\" }",
                Map.of("brand", "A\"\\\n$1")::get)
            .with("queue:Orders", QUEUE);
    assertThat(template.render()).isEqualTo("{\"a\":\"arn:queue\",\"b\":\"A\\\"\\\\\\n$1!\"}");
    assertThat(template.renderValues())
        .isEqualTo("{\"a\":\"${queue:Orders}\",\"b\":\"A\\\"\\\\\\n$1!\"}");
  }

  @Test
  void namesAReleasedModuleByItsAliasUnlessTheContentSaysOtherwise() {
    IFlowModule module =
        new IFlowModule() {
          @Override
          public String getResourceArn() {
            return "arn:module";
          }

          @Override
          public String getContentArn() {
            return "arn:module:live";
          }
        };
    FlowTemplate template =
        FlowTemplate.of("Main", "[\"${module:Back}\",\"${module:Back}:old\"]")
            .with("module:Back", module);
    assertThat(template.render()).isEqualTo("[\"arn:module:live\",\"arn:module:old\"]");
    assertThat(template.renderValues())
        .isEqualTo("[\"${module:Back}\",\"${itself:module.Back}:old\"]");
    assertThat(template.arns())
        .isEqualTo(Map.of("module:Back", "arn:module:live", "itself:module.Back", "arn:module"));
  }

  @Test
  void leavesConnectsOwnReferencesAlone() {
    String content = "{\"a\":\"$.External.tier\",\"b\":\"$\",\"c\":\"${}\"}";
    assertThat(FlowTemplate.of("Main", content).render()).isEqualTo(content);
  }

  @Test
  void refusesWhatStandsForNothing() {
    assertThatThrownBy(
            () ->
                FlowTemplate.of("Main", "[\"${queue:Sales}\"]")
                    .with("queue:Orders", QUEUE)
                    .render())
        .hasMessage(
            "Main refers to ${queue:Sales}, which nothing stands for; known are [queue:Orders]");
    assertThatThrownBy(() -> FlowTemplate.of("Main", "[\"${brand}\"]").render())
        .hasMessage("Main reads ${brand}, but the environment has no value of that name");
  }

  @Test
  void refusesWhatIsNotJson() {
    assertThatThrownBy(() -> FlowTemplate.of("Main", "{"))
        .hasMessageStartingWith("Main is not JSON: Unexpected end-of-input");
  }
}
