package com.example.acme.data;

import dev.switchboard.runtime.ContactCenterApp;
import dev.switchboard.runtime.StackExtension;
import dev.switchboard.runtime.connect.LambdaFunction;
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
        List.of(
            statement(table(lambdas, center.text(CUSTOMERS)), "dynamodb:GetItem"),
            statement(secret(lambdas, center.text(PSEUDONYM_KEY)), "secretsmanager:GetSecretValue")));
    allow(
        lambdas,
        "CallerVerification",
        List.of(
            statement(
                table(lambdas, center.text(CUSTOMERS)), "dynamodb:GetItem", "dynamodb:UpdateItem"),
            statement(secret(lambdas, center.text(PSEUDONYM_KEY)), "secretsmanager:GetSecretValue"),
            statement(secret(lambdas, center.text(INPUT_KEY)), "secretsmanager:GetSecretValue")));
    allow(
        lambdas,
        "CallDisposition",
        List.of(statement(table(lambdas, center.text(DISPOSITIONS)), "dynamodb:PutItem")));
  }

  /** A function that is not created here, because it exists already, has its rights. */
  private static void allow(Stack stack, String function, List<Map<String, Object>> statements) {
    if (stack.getNode().tryFindChild(function) instanceof LambdaFunction created) {
      CfnRolePolicy.Builder.create(stack, function + "Rights")
          .roleName(created.executionRole().getRef())
          .policyName("data")
          .policyDocument(Map.of("Version", "2012-10-17", "Statement", statements))
          .build();
    }
  }

  private static Map<String, Object> statement(String resource, String... actions) {
    return Map.of("Effect", "Allow", "Action", List.of(actions), "Resource", resource);
  }

  private static String table(Stack stack, String name) {
    return Arn.format(
        ArnComponents.builder().service("dynamodb").resource("table").resourceName(name).build(), stack);
  }

  /** Secrets Manager puts a hyphen and six characters behind a secret's name. */
  private static String secret(Stack stack, String name) {
    return Arn.format(
        ArnComponents.builder()
            .service("secretsmanager")
            .resource("secret")
            .resourceName(name + "-??????")
            .arnFormat(ArnFormat.COLON_RESOURCE_NAME)
            .build(),
        stack);
  }
}
