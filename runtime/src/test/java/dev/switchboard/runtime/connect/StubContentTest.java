package dev.switchboard.runtime.connect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.flow.catalogue.Catalogue;
import dev.switchboard.flow.check.FlowFinding;
import dev.switchboard.flow.check.FlowRules;
import dev.switchboard.flow.check.FlowSubject;
import dev.switchboard.flow.check.Words;
import dev.switchboard.flow.content.FlowContent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A stub is published, so it must obey every rule of its flow type. */
class StubContentTest {
  @ParameterizedTest
  @EnumSource(FlowType.class)
  void isPublishable(FlowType type) throws Exception {
    assertThat(findings(StubContent.ofFlow(type.name()), Optional.of(type))).isEmpty();
  }

  @Test
  void isPublishableAsAModule() throws Exception {
    FlowTemplate stub = StubContent.ofModule();
    assertThat(findings(stub, Optional.empty())).isEmpty();
    assertThat(stub.render()).contains("\"Settings\":{\"InputParameters\":[]");
  }

  private static List<FlowFinding> findings(FlowTemplate stub, Optional<FlowType> type)
      throws Exception {
    FlowContent content = FlowContent.of((ObjectNode) new ObjectMapper().readTree(stub.render()));
    return FlowRules.check(
        new FlowSubject("stub", type, type.isEmpty(), content, Catalogue.standard(), Words.JSON));
  }
}
