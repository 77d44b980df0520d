package dev.switchboard.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The quotas of the schema, and those that environments are read with, are the same. */
class QuotasTest {
  @Test
  void everyKeyOfTheSchemaIsAQuotaWithTheSameDefault() {
    Map<String, SchemaNode> keys = SchemaReader.packaged().properties().get("quotas").properties();
    assertThat(Arrays.stream(Quota.values()).map(Quota::key))
        .containsExactlyElementsOf(keys.keySet());
    for (Quota quota : Quota.values()) {
      assertThat(keys.get(quota.key()).defaultValue().orElseThrow().text())
          .as(quota.key())
          .isEqualTo(String.valueOf(quota.standard()));
    }
  }

  @Test
  void whatIsNotGivenIsThatOfANewAccount() {
    Quotas quotas = new Quotas(Map.of(Quota.FLOWS, 300));
    assertThat(quotas.of(Quota.FLOWS)).isEqualTo(300);
    assertThat(quotas.of(Quota.PHONE_NUMBERS)).isEqualTo(10);
    assertThat(Quotas.standard().of(Quota.FLOWS)).isEqualTo(100);
  }
}
