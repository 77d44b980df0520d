package dev.switchboard.runtime.connect;

import dev.switchboard.runtime.ConnectStack;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awscdk.services.connect.CfnHoursOfOperation;
import software.amazon.awscdk.services.connect.CfnHoursOfOperationProps;
import software.constructs.Construct;

/**
 * Hours of operation.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-connect-hoursofoperation.html">AWS::Connect::HoursOfOperation</a>
 */
public class HoursOfOperation extends CfnHoursOfOperation implements IHoursOfOperation {
  private String arn;

  private HoursOfOperation(Construct scope, String id, CfnHoursOfOperationProps props) {
    super(scope, id, props);
    ConnectStack.pace(scope, id, this);
  }

  /** Hours of operation that exists already. */
  public static IHoursOfOperation fromHoursOfOperationArn(Construct scope, String id, String arn) {
    return Imported.of(scope, id, ResourceKind.HOURS_OF_OPERATION, arn);
  }

  /** Hours of operation that exists already, which must belong to the instance. */
  public static IHoursOfOperation fromHoursOfOperationArn(
      String id, String arn, IInstance instance) {
    return Imported.of(id, ResourceKind.HOURS_OF_OPERATION, arn, instance);
  }

  /** Hours of operation that exists already, by its id in the instance. */
  public static IHoursOfOperation fromHoursOfOperationAttributes(
      IInstance instance, String resourceId) {
    return Imported.ofId(ResourceKind.HOURS_OF_OPERATION, resourceId, instance);
  }

  @Override
  public String getResourceArn() {
    if (arn == null) {
      arn = getAttrHoursOfOperationArn();
    }
    return arn;
  }

  /** Builds hours of operation. */
  public static final class Builder extends ResourceBuilder<Builder> {
    private final List<WeeklyHours> open = new ArrayList<>();
    private final List<HoursOverride> overrides = new ArrayList<>();
    private String timeZone;

    private Builder(Construct scope, String id) {
      super(scope, id);
    }

    /** Starts hours of operation in a scope; the id is contract. */
    public static Builder create(Construct scope, String id) {
      return new Builder(scope, id);
    }

    @Override
    Builder self() {
      return this;
    }

    /** The IANA time zone. */
    public Builder timeZone(String timeZone) {
      this.timeZone = timeZone;
      return this;
    }

    /** Adds weekly hours. */
    public Builder open(WeeklyHours hours) {
      open.add(hours);
      return this;
    }

    /** Adds an override. */
    public Builder override(HoursOverride override) {
      overrides.add(override);
      return this;
    }

    /** Adds it to the scope. */
    public HoursOfOperation build() {
      return new HoursOfOperation(
          scope,
          id,
          CfnHoursOfOperationProps.builder()
              .instanceArn(instanceArn())
              .name(requiredName())
              .description(description)
              .timeZone(required(timeZone, "time zone"))
              .config(open.stream().flatMap(hours -> hours.slots().stream()).toList())
              .hoursOfOperationOverrides(
                  overrides.isEmpty() ? null : overrides.stream().map(HoursOverride::cfn).toList())
              .tags(cfnTags())
              .build());
    }
  }
}
