package dev.switchboard.runtime.connect;

import dev.switchboard.environment.QueueSettings;
import dev.switchboard.environment.QueueSettings.OutboundCallerId;
import dev.switchboard.runtime.ConnectStack;
import software.amazon.awscdk.services.connect.CfnQueue;
import software.amazon.awscdk.services.connect.CfnQueueProps;
import software.constructs.Construct;

/**
 * A queue. Its quick connects are set by {@link QueueQuickConnects}, because they may lead back to
 * it.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-connect-queue.html">AWS::Connect::Queue</a>
 */
public class Queue extends CfnQueue implements IQueue {
  private String arn;

  private Queue(Construct scope, String id, CfnQueueProps props) {
    super(scope, id, props);
    ConnectStack.pace(scope, id, this);
  }

  /** A queue that exists already. */
  public static IQueue fromQueueArn(Construct scope, String id, String arn) {
    return Imported.of(scope, id, ResourceKind.QUEUE, arn);
  }

  /** A queue that exists already, which must belong to the instance. */
  public static IQueue fromQueueArn(String id, String arn, IInstance instance) {
    return Imported.of(id, ResourceKind.QUEUE, arn, instance);
  }

  /** A queue that exists already, by its id in the instance. */
  public static IQueue fromQueueAttributes(IInstance instance, String resourceId) {
    return Imported.ofId(ResourceKind.QUEUE, resourceId, instance);
  }

  @Override
  public String getResourceArn() {
    if (arn == null) {
      arn = getAttrQueueArn();
    }
    return arn;
  }

  /** Builds a queue. */
  public static final class Builder extends ResourceBuilder<Builder> {
    private IHoursOfOperation hours;
    private Integer maxContacts;
    private String callerName;
    private IPhoneNumber callerNumber;
    private IContactFlow whisper;

    private Builder(Construct scope, String id) {
      super(scope, id);
    }

    /** Starts a queue in a scope; the id is contract. */
    public static Builder create(Construct scope, String id) {
      return new Builder(scope, id);
    }

    @Override
    Builder self() {
      return this;
    }

    /** The hours in which the queue is open. */
    public Builder hours(IHoursOfOperation hours) {
      this.hours = hours;
      return this;
    }

    /** How many contacts may wait before the queue counts as full. */
    public Builder maxContacts(int maxContacts) {
      this.maxContacts = maxContacts;
      return this;
    }

    /** The name that customers of outbound calls see. */
    public Builder outboundCallerName(String callerName) {
      this.callerName = callerName;
      return this;
    }

    /** The number that customers of outbound calls see. */
    public Builder outboundCallerNumber(IPhoneNumber callerNumber) {
      this.callerNumber = callerNumber;
      return this;
    }

    /** The outbound whisper flow. */
    public Builder outboundWhisper(IContactFlow whisper) {
      this.whisper = whisper;
      return this;
    }

    /**
     * What an environment says of the queue wins over what was said before; call it after {@link
     * #instance}.
     */
    public Builder settings(QueueSettings settings) {
      settings.maxContacts().ifPresent(this::maxContacts);
      settings
          .outboundCallerId()
          .flatMap(OutboundCallerId::name)
          .ifPresent(this::outboundCallerName);
      settings
          .outboundCallerId()
          .flatMap(OutboundCallerId::phoneNumber)
          .map(number -> ConnectStack.phoneNumber(scope, id, number, requiredInstance()))
          .ifPresent(this::outboundCallerNumber);
      return tags(settings.tags());
    }

    /** Adds it to the scope. */
    public Queue build() {
      return new Queue(
          scope,
          id,
          CfnQueueProps.builder()
              .instanceArn(instanceArn())
              .name(requiredName())
              .description(description)
              .hoursOfOperationArn(required(hours, "hours of operation").getHoursOfOperationArn())
              .maxContacts(maxContacts)
              .outboundCallerConfig(outboundCaller())
              .tags(cfnTags())
              .build());
    }

    private OutboundCallerConfigProperty outboundCaller() {
      if (callerName == null && callerNumber == null && whisper == null) {
        return null;
      }
      return OutboundCallerConfigProperty.builder()
          .outboundCallerIdName(callerName)
          .outboundCallerIdNumberArn(callerNumber == null ? null : callerNumber.getPhoneNumberArn())
          .outboundFlowArn(whisper == null ? null : whisper.getContactFlowArn())
          .build();
    }
  }
}
