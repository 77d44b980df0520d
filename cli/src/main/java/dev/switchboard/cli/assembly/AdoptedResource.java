package dev.switchboard.cli.assembly;

import dev.switchboard.annotations.meta.Resource;
import java.util.Map;

/**
 * A resource that exists already and that a stack takes over.
 *
 * @param kind its kind
 * @param id its logical id
 * @param identifier the properties that identify it, which {@code cdk import} wants
 */
record AdoptedResource(Resource kind, String id, Map<String, String> identifier) {
  AdoptedResource {
    identifier = Map.copyOf(identifier);
  }

  /** The CloudFormation type of a kind. */
  static String type(Resource kind) {
    return switch (kind) {
      case LAMBDA_FUNCTION -> "AWS::Lambda::Function";
      case FLOW_MODULE -> "AWS::Connect::ContactFlowModule";
      default -> "AWS::Connect::" + kind.annotation();
    };
  }
}
