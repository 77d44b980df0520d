package dev.switchboard.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.runtime.connect.ContactFlow;
import dev.switchboard.runtime.connect.FlowTemplate;
import dev.switchboard.runtime.connect.IInstance;
import dev.switchboard.runtime.connect.Instance;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the CDK's template validation finds fails the run, also where the CDK only warns. */
class ValidationReportTest {
  @Test
  void reportsWhatCloudFormationWouldReject(@TempDir Path folder) {
    Summary summary =
        new Synthesis(
                TestEnvironments.staging(), new RegistryClassLoader(WrongFlowTypeRegistry.class))
            .run(folder);
    assertThat(summary.findings())
        .singleElement()
        .asString()
        .startsWith(
            "[W3030] acme-staging-Flows/Main Properties.Type: Type: 'CONTACT_FLOWS' is not one of"
                + " ['CONTACT_FLOW', ");
  }

  @Test
  void reportsTemplatesBeyondTheLimits() {
    assertThat(new StackTemplate("acme-Flows", 501, 200, 1_000_001).findings())
        .containsExactly(
            "[StackLimits] acme-Flows: CloudFormation takes at most 500 resources, found 501",
            "[StackLimits] acme-Flows: CloudFormation takes at most 1000000 bytes, found 1000001");
  }

  /** A flow of a type that there is not. */
  public static final class WrongFlowTypeRegistry implements StackRegistry {
    @Override
    public void create(ContactCenterApp center) {
      new FlowsStack(center);
    }

    @Override
    public Contents contents() {
      return new Contents(1, 0, 1, 0, 0);
    }

    private static final class FlowsStack extends ConnectStack {
      FlowsStack(ContactCenterApp center) {
        super(center, "Flows", "One flow");
        IInstance instance = Instance.fromInstanceArn(this, "Acme", TestEnvironments.INSTANCE);
        ContactFlow.Builder.create(this, "Main")
            .instance(instance)
            .name("Main")
            .type("CONTACT_FLOWS")
            .content(FlowTemplate.of("Main", "{\"Version\": \"2019-10-30\"}"))
            .build();
      }
    }
  }
}
