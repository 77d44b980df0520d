package dev.switchboard.runtime.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ImportedTest {
  private static final String PLACE = "arn:aws:connect:eu-central-1:111122223333:";
  private static final IInstance INSTANCE =
      Instance.fromInstanceArn("acme", PLACE + "instance/aaaa", "eu-central-1", "111122223333");

  @Test
  void takesResourcesOfTheInstance() {
    String arn = PLACE + "instance/aaaa/operating-hours/1";
    assertThat(
            HoursOfOperation.fromHoursOfOperationArn("hours", arn, INSTANCE)
                .getHoursOfOperationArn())
        .isEqualTo(arn);
    assertThat(Queue.fromQueueAttributes(INSTANCE, "7").getQueueArn())
        .isEqualTo(PLACE + "instance/aaaa/queue/7");
    String number = PLACE + "phone-number/9";
    assertThat(PhoneNumber.fromPhoneNumberArn("number", number, INSTANCE).getPhoneNumberArn())
        .isEqualTo(number);
  }

  @Test
  void composesArnsInTheRegionsPartition() {
    assertThat(Instance.fromInstanceId("bbbb", "us-gov-west-1", "111122223333").getInstanceArn())
        .isEqualTo("arn:aws-us-gov:connect:us-gov-west-1:111122223333:instance/bbbb");
    assertThat(Instance.fromInstanceId("bbbb", "cn-north-1", "111122223333").getInstanceArn())
        .startsWith("arn:aws-cn:");
  }

  @Test
  void refusesAnotherKind() {
    refuses(
        PLACE + "instance/aaaa/routing-profile/1",
        "orders: \""
            + PLACE
            + "instance/aaaa/routing-profile/1\" is the ARN of a routing profile, not"
            + " of a queue");
    refuses(
        PLACE + "instance/aaaa/agent/1",
        "orders: \""
            + PLACE
            + "instance/aaaa/agent/1\" is the ARN of a user, not of a queue");
    refuses(
        PLACE + "instance/aaaa/integration/1",
        "orders: \""
            + PLACE
            + "instance/aaaa/integration/1\" is the ARN of another kind (integration),"
            + " not of a queue");
  }

  @Test
  void refusesAnotherPlace() {
    refuses(
        "arn:aws:connect:us-east-1:111122223333:instance/aaaa/queue/1",
        "orders: \"arn:aws:connect:us-east-1:111122223333:instance/aaaa/queue/1\" is of region"
            + " us-east-1, but the stack is of eu-central-1");
    refuses(
        "arn:aws:connect:eu-central-1:999999999999:instance/aaaa/queue/1",
        "orders: \"arn:aws:connect:eu-central-1:999999999999:instance/aaaa/queue/1\" is of account"
            + " 999999999999, but the stack is of 111122223333");
    refuses(
        PLACE + "instance/other/queue/1",
        "orders: \""
            + PLACE
            + "instance/other/queue/1\" is of instance other, but the stack is of"
            + " aaaa");
    refuses(
        "arn:aws-cn:connect:eu-central-1:111122223333:instance/aaaa/queue/1",
        "orders: \"arn:aws-cn:connect:eu-central-1:111122223333:instance/aaaa/queue/1\" is of"
            + " partition aws-cn, but the stack is of aws");
  }

  @Test
  void refusesWhatIsNoArn() {
    refuses(
        "Orders",
        "orders: \"Orders\" is not an Amazon Connect ARN; expected"
            + " arn:aws:connect:us-east-1:111122223333:instance/<instance id>/queue/<queue id>");
  }

  private static void refuses(String arn, String message) {
    assertThatThrownBy(() -> Queue.fromQueueArn("orders", arn, INSTANCE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
