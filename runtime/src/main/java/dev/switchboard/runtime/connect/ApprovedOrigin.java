package dev.switchboard.runtime.connect;

import dev.switchboard.runtime.ConnectStack;
import software.amazon.awscdk.services.connect.CfnApprovedOrigin;
import software.amazon.awscdk.services.connect.CfnApprovedOriginProps;
import software.constructs.Construct;

/**
 * A site that may embed the Contact Control Panel of an instance.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-approvedorigin.html">AWS::Connect::ApprovedOrigin</a>
 */
public class ApprovedOrigin extends CfnApprovedOrigin {
  /** Adds it to an instance; the id is contract. */
  public ApprovedOrigin(Construct scope, String id, IInstance instance, String origin) {
    super(
        scope,
        id,
        CfnApprovedOriginProps.builder()
            .instanceId(instance.getInstanceArn())
            .origin(origin)
            .build());
    ConnectStack.pace(scope, id, this);
  }
}
