package dev.switchboard.runtime.connect;

import dev.switchboard.runtime.ConnectStack;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.services.connect.CfnIntegrationAssociation;
import software.amazon.awscdk.services.connect.CfnIntegrationAssociationProps;
import software.amazon.awscdk.services.lambda.CfnPermission;
import software.constructs.Construct;

/**
 * Lets the flows of an instance invoke a Lambda function: lists the function in the instance, and
 * permits that instance, and no other caller of Amazon Connect, to invoke it.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-connect-integrationassociation.html">AWS::Connect::IntegrationAssociation</a>
 */
public class LambdaAssociation extends CfnIntegrationAssociation {
  /** Associates a function with an instance; the id is contract. */
  public LambdaAssociation(
      Construct scope, String id, IInstance instance, ILambdaFunction function) {
    super(
        scope,
        id,
        CfnIntegrationAssociationProps.builder()
            .instanceId(instance.getInstanceArn())
            .integrationType("LAMBDA_FUNCTION")
            .integrationArn(function.getLambdaFunctionArn())
            .build());
    ConnectStack.pace(scope, id, this);
    CfnPermission.Builder.create(scope, id + "Permission")
        .action("lambda:InvokeFunction")
        .functionName(function.getLambdaFunctionArn())
        .principal("connect.amazonaws.com")
        // Only this instance: any account's instance could name the function otherwise.
        .sourceAccount(Aws.ACCOUNT_ID)
        .sourceArn(instance.getInstanceArn())
        .build();
  }
}
