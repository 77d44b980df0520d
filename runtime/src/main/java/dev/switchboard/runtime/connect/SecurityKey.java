package dev.switchboard.runtime.connect;

import dev.switchboard.runtime.ConnectStack;
import software.amazon.awscdk.services.connect.CfnSecurityKey;
import software.amazon.awscdk.services.connect.CfnSecurityKeyProps;
import software.constructs.Construct;

/**
 * A public key with which flows encrypt what customers enter. An instance holds two at most.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-securitykey.html">AWS::Connect::SecurityKey</a>
 */
public class SecurityKey extends CfnSecurityKey {
  /** Adds it to an instance; the id is contract. */
  public SecurityKey(Construct scope, String id, IInstance instance, String key) {
    super(
        scope,
        id,
        CfnSecurityKeyProps.builder().instanceId(instance.getInstanceArn()).key(key).build());
    ConnectStack.pace(scope, id, this);
  }
}
