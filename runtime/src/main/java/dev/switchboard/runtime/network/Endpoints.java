package dev.switchboard.runtime.network;

import java.util.List;
import software.amazon.awscdk.services.ec2.CfnSecurityGroup;
import software.amazon.awscdk.services.ec2.CfnVPCEndpoint;
import software.constructs.Construct;

/**
 * The ways from functions to AWS that stay inside. DynamoDB and S3 have gateways, which cost
 * nothing; interface endpoints are paid by the hour, so there is one for each service that
 * functions of a contact center use, and no more.
 */
final class Endpoints {
  private static final List<String> GATEWAYS = List.of("dynamodb", "s3");
  private static final List<String> INTERFACES =
      List.of("kms", "logs", "monitoring", "secretsmanager", "sts", "xray");

  private final Construct scope;
  private final String region;
  private final String vpc;
  private final String cidr;
  private final String functions;

  Endpoints(Construct scope, String region, String vpc, String cidr, String functions) {
    this.scope = scope;
    this.region = region;
    this.vpc = vpc;
    this.cidr = cidr;
    this.functions = functions;
  }

  void create(List<String> subnets, List<String> routeTables) {
    for (String service : GATEWAYS) {
      CfnVPCEndpoint.Builder.create(scope, id(service))
          .vpcId(vpc)
          .serviceName(name(service))
          .vpcEndpointType("Gateway")
          .routeTableIds(routeTables)
          .build();
    }
    String group = group();
    for (String service : INTERFACES) {
      CfnVPCEndpoint.Builder.create(scope, id(service))
          .vpcId(vpc)
          .serviceName(name(service))
          .vpcEndpointType("Interface")
          .privateDnsEnabled(true)
          .subnetIds(subnets)
          .securityGroupIds(List.of(group))
          .build();
    }
  }

  private String group() {
    return CfnSecurityGroup.Builder.create(scope, "Endpoints")
        .groupDescription("Endpoints of AWS services: HTTPS in from functions, nothing out")
        .vpcId(vpc)
        .securityGroupIngress(
            List.of(
                CfnSecurityGroup.IngressProperty.builder()
                    .description("HTTPS from functions")
                    .ipProtocol("tcp")
                    .fromPort(443)
                    .toPort(443)
                    .sourceSecurityGroupId(functions)
                    .build()))
        // Without a rule of its own a group may send anything anywhere.
        .securityGroupEgress(
            List.of(
                CfnSecurityGroup.EgressProperty.builder()
                    .description("Nothing leaves: an endpoint only answers")
                    .ipProtocol("tcp")
                    .fromPort(443)
                    .toPort(443)
                    .cidrIp(cidr)
                    .build()))
        .build()
        .getAttrGroupId();
  }

  private String name(String service) {
    return (region.startsWith("cn-") ? "cn.com.amazonaws." : "com.amazonaws.")
        + region
        + "."
        + service;
  }

  private static String id(String service) {
    return Character.toUpperCase(service.charAt(0)) + service.substring(1) + "Endpoint";
  }
}
