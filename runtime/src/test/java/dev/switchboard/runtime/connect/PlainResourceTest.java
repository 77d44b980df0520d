package dev.switchboard.runtime.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.runtime.UserMistakeException;
import org.junit.jupiter.api.Test;

/** Resources without a construct of their own, where they exist already. */
class PlainResourceTest {
  private static final String INSTANCE =
      "arn:aws:connect:eu-central-1:111122223333:instance/0a1b2c3d-0000-0000-0000-000000000000";
  private static final IInstance ACME = new Imported(INSTANCE);

  @Test
  void flowsNameATaskTemplateByItsIdAndADataTableByItsArn() {
    IConnectResource template =
        PlainResource.existing(
            "x", Resource.TASK_TEMPLATE, INSTANCE + "/task-template/4711", "", ACME);
    assertThat(template.getResourceArn()).isEqualTo(INSTANCE + "/task-template/4711");
    assertThat(template.getContentArn()).isEqualTo("4711");

    IConnectResource table = PlainResource.existing("x", Resource.DATA_TABLE, "", "4712", ACME);
    assertThat(table.getContentArn()).isEqualTo(INSTANCE + "/data-table/4712");
  }

  @Test
  void anotherKindAndNothingAtAllAreMistakes() {
    assertThatThrownBy(
            () ->
                PlainResource.existing(
                    "existingResources.rules.Angry",
                    Resource.RULE,
                    INSTANCE + "/queue/1",
                    "",
                    ACME))
        .hasMessageContaining("existingResources.rules.Angry")
        .hasMessageContaining("not of a rule");
    assertThatThrownBy(() -> PlainResource.existing("x", Resource.CUSTOM, "", "4711", ACME))
        .isInstanceOf(UserMistakeException.class)
        .hasMessage("x gives no ARN; set x.arn");
  }

  @Test
  void theIdOfAnInstanceStandsBehindItsOnlySlash() {
    assertThat(PlainResource.id(ACME)).isEqualTo("0a1b2c3d-0000-0000-0000-000000000000");
  }
}
