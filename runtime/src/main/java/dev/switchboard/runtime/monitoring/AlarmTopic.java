package dev.switchboard.runtime.monitoring;

import dev.switchboard.environment.Environment;
import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.iam.Policy;
import dev.switchboard.runtime.security.KeyPurpose;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.services.sns.CfnSubscription;
import software.amazon.awscdk.services.sns.CfnTopic;
import software.amazon.awscdk.services.sns.CfnTopicPolicy;
import software.constructs.Construct;

/** The topic that alarms tell: the one that the environment names, or one of its own. */
final class AlarmTopic {
  private AlarmTopic() {}

  /** Its ARN. */
  static String arn(Construct scope, ContactCenterApp center) {
    return center
        .environment()
        .monitoring()
        .alarms()
        .snsTopicArn()
        .orElseGet(() -> create(scope, center));
  }

  private static String create(Construct scope, ContactCenterApp center) {
    Environment environment = center.environment();
    String topic =
        CfnTopic.Builder.create(scope, "Alarms")
            .displayName("Alarms of " + environment.prefix())
            .kmsMasterKeyId(center.keys().arn(KeyPurpose.TOPICS).orElse(null))
            .build()
            .getRef();
    CfnTopicPolicy.Builder.create(scope, "AlarmsPolicy")
        .topics(List.of(topic))
        .policyDocument(
            Policy.of(
                new TreeMap<>(
                    Map.of(
                        "Sid",
                        "Alarms",
                        "Effect",
                        "Allow",
                        "Principal",
                        Map.of("Service", "cloudwatch.amazonaws.com"),
                        "Action",
                        "sns:Publish",
                        "Resource",
                        topic,
                        "Condition",
                        Map.of(
                            "StringEquals", Map.of("aws:SourceAccount", environment.account())))),
                Policy.denyPlainTransport("sns:Publish", List.of(topic))))
        .build();
    List<String> emails = environment.monitoring().alarms().emails();
    for (int i = 0; i < emails.size(); i++) {
      CfnSubscription.Builder.create(scope, "AlarmsEmail" + (i + 1))
          .topicArn(topic)
          .protocol("email")
          .endpoint(emails.get(i))
          .build();
    }
    return topic;
  }
}
