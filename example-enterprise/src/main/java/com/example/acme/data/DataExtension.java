package com.example.acme.data;

import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.StackExtension;
import dev.switchboard.runtime.connect.LambdaFunction;
import dev.switchboard.runtime.iam.Policy;
import dev.switchboard.runtime.storage.TableRights;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Arn;
import software.amazon.awscdk.ArnComponents;
import software.amazon.awscdk.ArnFormat;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.CfnRolePolicy;

/** Adds the tables to the generated stacks, and gives each function the rights it needs and no more. */
public final class DataExtension implements StackExtension {
  private static final String CUSTOMERS = "${customerTable}";
  private static final String DISPOSITIONS = "${dispositionTable}";
  private static final String PSEUDONYM_KEY = "${pseudonymSecretName}";
  private static final String INPUT_KEY = "${inputKeySecretName}";

  @Override
  public void create(ContactCenterApp center) {
    new DataStack(center);
    Stack lambdas = center.stacks().get(center.stackName("Lambdas"));
    allow(
        lambdas,
        "CustomerLookup",
        table(center, CUSTOMERS, "dynamodb:GetItem"),
        secrets(lambdas, center.text(PSEUDONYM_KEY)));
    allow(
        lambdas,
        "CallerVerification",
        table(center, CUSTOMERS, "dynamodb:GetItem", "dynamodb:UpdateItem"),
        secrets(lambdas, center.text(PSEUDONYM_KEY), center.text(INPUT_KEY)));
    allow(lambdas, "CallDisposition", table(center, DISPOSITIONS, "dynamodb:PutItem"));
  }

  /** A function that is not created here, because it exists already, has its rights. */
  @SafeVarargs
  private static void allow(Stack stack, String function, List<Map<String, Object>>... rights) {
    if (stack.getNode().tryFindChild(function) instanceof LambdaFunction created) {
      List<Map<String, Object>> statements = new ArrayList<>();
      List.of(rights).forEach(statements::addAll);
      CfnRolePolicy.Builder.create(stack, function + "Rights")
          .roleName(created.executionRole().getRef())
          .policyName("data")
          .policyDocument(Policy.of(statements))
          .build();
    }
  }

  private static List<Map<String, Object>> table(
      ContactCenterApp center, String name, String... actions) {
    return TableRights.of(center, center.text(name), List.of(actions));
  }

  /** Secrets Manager puts a hyphen and six characters behind a secret's name. */
  private static List<Map<String, Object>> secrets(Stack stack, String... names) {
    List<String> arns = new ArrayList<>();
    for (String name : names) {
      arns.add(
          Arn.format(
              ArnComponents.builder()
                  .service("secretsmanager")
                  .resource("secret")
                  .resourceName(name + "-??????")
                  .arnFormat(ArnFormat.COLON_RESOURCE_NAME)
                  .build(),
              stack));
    }
    return List.of(Policy.allow(List.of("secretsmanager:GetSecretValue"), arns));
  }
}
