package dev.switchboard.processor.expand;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.processor.FlowSources;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Blocks become actions: compounds, targets, errors, sections and inheritance. */
class ExpansionTest {
  @Test
  void blocksRunInDeclarationOrderAndSectionsAreEntered() {
    Map<String, JsonNode> actions =
        FlowSources.actions(
            """
            @PlayPrompt(text = "One.")
            interface One {}

            interface Part {
              @PlayPrompt(text = "Two.")
              interface Two {}
            }

            @Disconnect
            interface Three {}
            """);
    assertThat(next(actions, "One")).isEqualTo("Part.Two");
    assertThat(next(actions, "Part.Two")).isEqualTo("Three");
    assertThat(actions.get("Three").path("Transitions").toString()).isEqualTo("{}");
  }

  @Test
  void aClassLiteralOfASectionMeansItsFirstBlock() {
    Map<String, JsonNode> actions =
        FlowSources.actions(
            """
            @PlayPrompt(text = "One.", next = Part.class)
            interface One {}

            @Disconnect
            interface Three {}

            interface Part {
              @PlayPrompt(text = "Two.", next = Three.class)
              interface Two {}
            }
            """);
    assertThat(next(actions, "One")).isEqualTo("Part.Two");
  }

  @Test
  void errorsAreCaughtByTheNearestHandler() {
    Map<String, JsonNode> actions =
        FlowSources.actions(
            """
            @PlayPrompt(text = "One.")
            interface One {}

            interface Part {
              @PlayPrompt(text = "Two.", next = Done.class)
              interface Two {}

              @ErrorHandler
              @PlayPrompt(text = "Part failed.", next = Done.class)
              interface PartFailed {}
            }

            @Disconnect
            interface Done {}

            @ErrorHandler
            @PlayPrompt(text = "Failed.", next = Done.class)
            interface Failed {}
            """);
    assertThat(errors(actions, "One")).containsExactly("NoMatchingError → Failed");
    assertThat(errors(actions, "Part.Two")).containsExactly("NoMatchingError → Part.PartFailed");
    assertThat(errors(actions, "Part.PartFailed")).containsExactly("NoMatchingError → Failed");
    assertThat(errors(actions, "Failed")).isEmpty();
  }

  @Test
  void aCompoundIsEnteredAtItsFirstAction() {
    Map<String, JsonNode> actions =
        FlowSources.actions(
            """
            @PlayPrompt(text = "One.")
            interface One {}

            @TransferToQueue(queue = Orders.class, atCapacity = Full.class)
            interface Transfer {}

            @Disconnect
            interface Full {}

            @ErrorHandler
            @PlayPrompt(text = "Failed.", next = Full.class)
            interface Failed {}
            """);
    assertThat(next(actions, "One")).isEqualTo("Transfer.TargetQueue");
    assertThat(actions.get("Transfer.TargetQueue").at("/Parameters/QueueId").asText())
        .isEqualTo("${queue:Orders}");
    assertThat(next(actions, "Transfer.TargetQueue")).isEqualTo("Transfer");
    assertThat(errors(actions, "Transfer.TargetQueue")).containsExactly("NoMatchingError → Failed");
    assertThat(errors(actions, "Transfer"))
        .containsExactly("QueueAtCapacity → Full", "NoMatchingError → Failed");
  }

  @Test
  void aCompoundWithoutTheParameterIsItsMainActionAlone() {
    Map<String, JsonNode> actions =
        FlowSources.actions(
            """
            @SetWorkingQueue(queue = Orders.class)
            interface Choose {}

            @TransferToQueue
            interface Transfer {}

            @ErrorHandler
            @Disconnect
            interface Done {}
            """);
    assertThat(actions.keySet()).containsExactly("Choose", "Done", "Transfer");
  }

  @Test
  void percentagesBecomeThresholds() {
    Map<String, JsonNode> actions =
        FlowSources.actions(
            """
            @DistributeByPercentage(
                shares = {
                  @Share(percent = 3, to = A.class),
                  @Share(percent = 6, to = B.class),
                  @Share(percent = 8, to = A.class)
                },
                remainder = B.class)
            interface Split {}

            @PlayPrompt(text = "A.")
            interface A {}

            @Disconnect
            interface B {}
            """);
    List<String> thresholds = new ArrayList<>();
    actions
        .get("Split")
        .at("/Transitions/Conditions")
        .forEach(
            c ->
                thresholds.add(
                    c.at("/Condition/Operator").asText() + c.at("/Condition/Operands/0").asText()));
    assertThat(thresholds)
        .containsExactly("NumberLessThan4", "NumberLessThan10", "NumberLessThan18");
  }

  @Test
  void anInheritedTargetFollowsTheOverride() {
    Map<String, JsonNode> actions =
        FlowSources.actionsOf(
            "Sales",
            """
            interface Brand {
              @PlayPrompt(text = "Welcome.", next = Menu.class)
              interface Welcome {}

              @PlayPrompt(text = "Never heard.")
              interface Skipped {}

              @PlayPrompt(text = "The menu of the brand.")
              interface Menu {}

              @Disconnect
              interface HangUp {}
            }

            @SuppressFinding(id = "UnreachableAction", reason = "the test skips a block")
            @ContactFlow(name = "Sales")
            interface Sales extends Brand {
              @PlayPrompt(text = "The menu of sales.", next = Goodbye.class)
              interface Menu {}

              @PlayPrompt(text = "Goodbye.", next = Brand.HangUp.class)
              interface Goodbye {}
            }
            """);
    assertThat(actions.keySet()).containsExactly("Goodbye", "HangUp", "Menu", "Skipped", "Welcome");
    assertThat(next(actions, "Welcome")).isEqualTo("Menu");
    assertThat(actions.get("Menu").at("/Parameters/Text").asText()).isEqualTo("The menu of sales.");
    assertThat(next(actions, "Skipped")).isEqualTo("Menu");
    assertThat(next(actions, "Goodbye")).isEqualTo("HangUp");
  }

  @Test
  void anIdentityKeepsTheIdentifier() {
    Map<String, JsonNode> actions =
        FlowSources.actions(
            """
            @Identity("Greeting")
            @PlayPrompt(text = "Welcome.")
            interface Welcome {}

            @Disconnect
            interface HangUp {}
            """);
    assertThat(actions.keySet()).containsExactly("Greeting", "HangUp");
  }

  @Test
  void theEscapeHatchIsWrittenAsItIs() {
    Map<String, JsonNode> actions =
        FlowSources.actions(
            """
            @Action(
                type = "CheckHoursOfOperation",
                parameters = @Parameter(name = "HoursOfOperationId", resource = Office.class),
                conditions = {
                  @Condition(operand = "True", to = Open.class),
                  @Condition(operand = "False", to = Closed.class)
                },
                errors = @ErrorBranch(type = "NoMatchingError", to = Closed.class),
                next = Closed.class)
            interface Check {}

            @PlayPrompt(text = "We are open.", next = HangUp.class)
            interface Open {}

            @PlayPrompt(text = "We are closed.")
            interface Closed {}

            @Disconnect
            interface HangUp {}
            """);
    assertThat(actions.get("Check").toString())
        .isEqualTo(
            "{\"Parameters\":{\"HoursOfOperationId\":\"${hours:Office}\"},\"Identifier\":\"Check\",\"Type\":"
                + "\"CheckHoursOfOperation\",\"Transitions\":{\"NextAction\":\"Closed\",\"Errors\":[{\"NextAction\":"
                + "\"Closed\",\"ErrorType\":\"NoMatchingError\"}],\"Conditions\":[{\"NextAction\":\"Open\","
                + "\"Condition\":{\"Operator\":\"Equals\",\"Operands\":[\"True\"]}},{\"NextAction\":\"Closed\","
                + "\"Condition\":{\"Operator\":\"Equals\",\"Operands\":[\"False\"]}}]}}");
  }

  private static String next(Map<String, JsonNode> actions, String identifier) {
    return actions.get(identifier).at("/Transitions/NextAction").asText();
  }

  private static List<String> errors(Map<String, JsonNode> actions, String identifier) {
    List<String> errors = new ArrayList<>();
    actions
        .get(identifier)
        .at("/Transitions/Errors")
        .forEach(
            e -> errors.add(e.path("ErrorType").asText() + " → " + e.path("NextAction").asText()));
    return errors;
  }
}
