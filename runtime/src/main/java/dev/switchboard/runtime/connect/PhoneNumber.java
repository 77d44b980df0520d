package dev.switchboard.runtime.connect;

import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.regions.TrafficDistribution;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.connect.CfnPhoneNumber;
import software.amazon.awscdk.services.connect.CfnPhoneNumberProps;
import software.constructs.Construct;

/**
 * A phone number, claimed for an instance. It outlives its stack: a released number is gone for
 * good.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-connect-phonenumber.html">AWS::Connect::PhoneNumber</a>
 */
public class PhoneNumber extends CfnPhoneNumber implements IPhoneNumber {
  private String arn;

  private PhoneNumber(Construct scope, String id, CfnPhoneNumberProps props) {
    super(scope, id, props);
    ConnectStack.pace(scope, id, this);
  }

  /** A phone number that exists already. */
  public static IPhoneNumber fromPhoneNumberArn(Construct scope, String id, String arn) {
    return Imported.of(scope, id, ResourceKind.PHONE_NUMBER, arn);
  }

  /** A phone number that was claimed before, which must be of the instance's region and account. */
  public static IPhoneNumber fromPhoneNumberArn(String id, String arn, IInstance instance) {
    return Imported.of(id, ResourceKind.PHONE_NUMBER, arn, instance);
  }

  @Override
  public String getResourceArn() {
    if (arn == null) {
      arn = getAttrPhoneNumberArn();
    }
    return arn;
  }

  /** Builds a phone number. */
  public static final class Builder extends ResourceBuilder<Builder> {
    private String countryCode;
    private String type;
    private String prefix;
    private boolean retain = true;

    private Builder(Construct scope, String id) {
      super(scope, id);
    }

    /** Starts a phone number in a scope; the id is contract. */
    public static Builder create(Construct scope, String id) {
      return new Builder(scope, id);
    }

    @Override
    Builder self() {
      return this;
    }

    /** The country, two capitals. */
    public Builder countryCode(String countryCode) {
      this.countryCode = countryCode;
      return this;
    }

    /** The kind of number, such as {@code DID}. */
    public Builder type(String type) {
      this.type = type;
      return this;
    }

    /** The digits that the number should start with, in E.164 form. */
    public Builder prefix(String prefix) {
      this.prefix = prefix;
      return this;
    }

    /** Whether the number outlives its stack; by default it does. */
    public Builder retain(boolean retain) {
      this.retain = retain;
      return this;
    }

    /** Adds it to the scope. */
    public PhoneNumber build() {
      PhoneNumber number =
          new PhoneNumber(
              scope,
              id,
              CfnPhoneNumberProps.builder()
                  .targetArn(target())
                  .description(description)
                  .countryCode(countryCode)
                  .type(type)
                  .prefix(prefix)
                  .tags(cfnTags())
                  .build());
      if (retain) {
        number.applyRemovalPolicy(RemovalPolicy.RETAIN);
      }
      ConnectStack.register(scope, id, number);
      return number;
    }

    /** Where there are two regions, a number belongs to both. */
    private String target() {
      return ConnectStack.centerOf(scope)
          .flatMap(center -> TrafficDistribution.groupArn(center, requiredInstance()))
          .orElseGet(this::instanceArn);
    }
  }
}
