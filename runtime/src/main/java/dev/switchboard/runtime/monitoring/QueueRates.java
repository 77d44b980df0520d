package dev.switchboard.runtime.monitoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.switchboard.runtime.function.NodeFunction;
import dev.switchboard.runtime.iam.Policy;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.events.CfnRule;
import software.amazon.awscdk.services.lambda.CfnFunction;
import software.amazon.awscdk.services.lambda.CfnPermission;

/**
 * Sends what Amazon Connect does not: which share of each queue's contacts was abandoned, and which
 * was answered in time. A function asks Amazon Connect's own reports every five minutes.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/APIReference/API_GetMetricDataV2.html">GetMetricDataV2</a>
 */
final class QueueRates {
  static final String NAMESPACE = "Switchboard/Connect";
  static final String ABANDONMENT_RATE = "AbandonmentRate";
  static final String SERVICE_LEVEL = "ServiceLevel";

  private QueueRates() {}

  /**
   * Adds the function and its schedule.
   *
   * @param instanceArn the instance
   * @param serviceLevels the seconds of the queues that have a service level, by the queue's name
   */
  static void create(Stack stack, String instanceArn, SortedMap<String, Integer> serviceLevels) {
    CfnFunction function =
        new NodeFunction(
                stack,
                "QueueRates",
                "Sends the abandonment rate and the service level of each queue",
                "queue-rates",
                List.of())
            .variable("INSTANCE_ARN", instanceArn)
            .variable("NAMESPACE", NAMESPACE)
            // With the code, since the variables of a function have 4 KB together.
            .file("service-levels.json", json(serviceLevels))
            .build(
                List.of(
                    Policy.allow(
                        List.of("connect:GetMetricDataV2", "connect:ListQueues"),
                        List.of(instanceArn, instanceArn + "/queue/*")),
                    // Metrics know no resources; the namespace stands in for one.
                    Policy.allow(
                        List.of("cloudwatch:PutMetricData"),
                        List.of("*"),
                        Map.of("StringEquals", Map.of("cloudwatch:namespace", NAMESPACE)))));
    String arn = function.getAttrArn();
    CfnRule rule =
        CfnRule.Builder.create(stack, "QueueRatesSchedule")
            .description("Every five minutes, as often as Amazon Connect's reports change")
            .scheduleExpression("rate(5 minutes)")
            .targets(List.of(CfnRule.TargetProperty.builder().id("function").arn(arn).build()))
            .build();
    CfnPermission.Builder.create(stack, "QueueRatesPermission")
        .action("lambda:InvokeFunction")
        .functionName(arn)
        .principal("events.amazonaws.com")
        .sourceArn(rule.getAttrArn())
        .build();
  }

  private static String json(SortedMap<String, Integer> serviceLevels) {
    try {
      return new ObjectMapper().writeValueAsString(serviceLevels);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
