package dev.switchboard.runtime.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.environment.Security.ContactLens;
import dev.switchboard.runtime.UserMistakeException;
import org.junit.jupiter.api.Test;

/** What environments make of flows that analyse contacts. */
class AnalysisTest {
  private static final String OLDER =
      """
      {"Actions":[{"Identifier":"Record","Parameters":{"AnalyticsBehavior":{"Enabled":"True"%s}}}]}
      """;
  private static final String NEWER =
      """
      {"Actions":[{"Identifier":"Record","Parameters":{"VoiceBehavior":{"VoiceAnalyticsBehavior":
      {"Enabled":"True"%s}}}}]}
      """;

  @Test
  void isSwitchedOffWhereTheEnvironmentDoesNotAllowIt() {
    ContactLens off = new ContactLens(false, true);
    assertThat(content(OLDER, "", off)).contains("{\"AnalyticsBehavior\":{\"Enabled\":\"False\"}}");
    assertThat(content(NEWER, ",\"AnalyticsLanguage\":\"en-US\"", off))
        .contains("{\"VoiceAnalyticsBehavior\":{\"Enabled\":\"False\"}}");
  }

  @Test
  void isLeftAloneWhereTheEnvironmentAllowsIt() {
    assertThat(content(NEWER, ",\"AnalyticsLanguage\":\"en-US\"", new ContactLens(true, false)))
        .contains("{\"Enabled\":\"True\",\"AnalyticsLanguage\":\"en-US\"}");
  }

  @Test
  void mustRedactWhereRedactPiiDemandsIt() {
    ContactLens redacting = new ContactLens(true, true);
    assertThatThrownBy(() -> content(NEWER, "", redacting))
        .isInstanceOf(UserMistakeException.class)
        .hasMessage(
            "flows/Main.json: action \"Record\" analyses contacts without redaction, which"
                + " security.contactLens.redactPii demands; set redaction = true");
    assertThat(content(OLDER, ",\"AnalyticsRedactionBehavior\":\"Enabled\"", redacting))
        .contains("True");
    assertThat(
            content(
                NEWER,
                ",\"ConversationalAnalyticsRedactionConfiguration\":{\"Enabled\":\"True\"}",
                redacting))
        .contains("True");
  }

  private static String content(String flow, String more, ContactLens contactLens) {
    return FlowTemplate.of("flows/Main.json", flow.formatted(more), value -> null, contactLens)
        .render();
  }
}
