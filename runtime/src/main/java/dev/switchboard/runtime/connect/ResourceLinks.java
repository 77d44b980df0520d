package dev.switchboard.runtime.connect;

import dev.switchboard.runtime.ConnectStack;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.CfnResourceProps;
import software.constructs.Construct;

/**
 * The associations of hours with those whose overrides hold for them as well, or of an email
 * address with its alias, where they are of different stacks. By their own properties, stacks that
 * were filled one after another would come to wait for each other.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateHoursOfOperations.html">AssociateHoursOfOperations</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/APIReference/API_AssociateEmailAddressAlias.html">AssociateEmailAddressAlias</a>
 */
public class ResourceLinks extends CfnResource {
  /** Associates a resource with others of its kind; the id is contract. */
  public ResourceLinks(
      Construct scope,
      String id,
      IInstance instance,
      IConnectResource resource,
      List<? extends IConnectResource> linked) {
    super(
        scope,
        id,
        CfnResourceProps.builder()
            .type("Custom::SwitchboardResourceLinks")
            .properties(
                new TreeMap<>(
                    Map.of(
                        "ServiceToken",
                        ConnectHandler.RESOURCE_LINKS.serviceToken(scope, instance),
                        "ResourceArn",
                        resource.getResourceArn(),
                        "LinkedArns",
                        linked.stream().map(IConnectResource::getResourceArn).toList())))
            .build());
    ConnectStack.pace(scope, id, this);
  }
}
