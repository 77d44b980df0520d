package dev.switchboard.runtime.connect;

import dev.switchboard.runtime.ConnectStack;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.CfnResourceProps;
import software.constructs.Construct;

/**
 * Leads the callers of a phone number to a flow, which CloudFormation has no property for.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociatePhoneNumberContactFlow.html">AssociatePhoneNumberContactFlow</a>
 */
public class PhoneNumberFlow extends CfnResource {
  /** Leads the callers of a number to a flow; the id is contract. */
  public PhoneNumberFlow(
      Construct scope, String id, IInstance instance, IPhoneNumber number, IContactFlow flow) {
    super(
        scope,
        id,
        CfnResourceProps.builder()
            .type("Custom::SwitchboardPhoneNumberFlow")
            .properties(
                new TreeMap<>(
                    Map.of(
                        "ServiceToken",
                        ConnectHandler.PHONE_NUMBER_FLOW.serviceToken(scope, instance),
                        "InstanceArn",
                        instance.getInstanceArn(),
                        "PhoneNumberArn",
                        number.getPhoneNumberArn(),
                        "FlowArn",
                        flow.getContactFlowArn(),
                        "Existing",
                        String.valueOf(!(number instanceof PhoneNumber)))))
            .build());
    ConnectStack.pace(scope, id, this);
  }
}
