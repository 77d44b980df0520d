package dev.switchboard.runtime.network;

import dev.switchboard.environment.FunctionSettings.VpcConfig;
import dev.switchboard.environment.Network;
import dev.switchboard.runtime.ConnectStack;
import dev.switchboard.runtime.ContactCenterApp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.CfnTag;
import software.amazon.awscdk.Token;
import software.amazon.awscdk.services.ec2.CfnEIP;
import software.amazon.awscdk.services.ec2.CfnInternetGateway;
import software.amazon.awscdk.services.ec2.CfnNatGateway;
import software.amazon.awscdk.services.ec2.CfnRoute;
import software.amazon.awscdk.services.ec2.CfnRouteTable;
import software.amazon.awscdk.services.ec2.CfnSecurityGroup;
import software.amazon.awscdk.services.ec2.CfnSubnet;
import software.amazon.awscdk.services.ec2.CfnSubnetRouteTableAssociation;
import software.amazon.awscdk.services.ec2.CfnVPC;
import software.amazon.awscdk.services.ec2.CfnVPCGatewayAttachment;

/**
 * The stack of the network: a private subnet for functions and a public one for the gateways in
 * each availability zone. What AWS offers is reached through endpoints, the rest through NAT
 * gateways, if there are any.
 */
final class NetworkStack extends ConnectStack {
  /** The size of a subnet, unless the network is too small for as many of it. */
  private static final int SUBNET_PREFIX = 24;

  private final Network network;
  private final CfnVPC vpc;
  private final List<String> privateSubnets = new ArrayList<>();
  private final List<String> privateRoutes = new ArrayList<>();
  private final String functions;

  NetworkStack(ContactCenterApp center) {
    super(center, "Network", "Network of the contact center's functions");
    network = settings().network();
    vpc =
        CfnVPC.Builder.create(this, "Vpc")
            .cidrBlock(network.cidr())
            .enableDnsHostnames(true)
            .enableDnsSupport(true)
            .tags(named("Vpc"))
            .build();
    List<String> gateways = network.natGateways() > 0 ? publicSubnets() : List.of();
    for (int zone = 0; zone < network.maxAzs(); zone++) {
      privateSubnet(zone, gateways);
    }
    CfnSecurityGroup group = functions();
    functions = group.getAttrGroupId();
    new Endpoints(this, settings().region(), vpc.getRef(), network.cidr(), functions)
        .create(privateSubnets, privateRoutes);
    new FlowLogs(center, this).create(vpc.getRef());
  }

  /** Where functions run. */
  VpcConfig placement() {
    return new VpcConfig(privateSubnets, List.of(functions));
  }

  /** The public subnets, with as many NAT gateways as there are to be; returns the gateways. */
  private List<String> publicSubnets() {
    String internet =
        CfnInternetGateway.Builder.create(this, "InternetGateway")
            .tags(named("InternetGateway"))
            .build()
            .getRef();
    CfnVPCGatewayAttachment attachment =
        CfnVPCGatewayAttachment.Builder.create(this, "InternetAttachment")
            .vpcId(vpc.getRef())
            .internetGatewayId(internet)
            .build();
    String routes = routeTable("PublicRoutes");
    CfnRoute out = route("PublicDefaultRoute", routes).gatewayId(internet).build();
    out.addResourceDependency(attachment);
    List<String> gateways = new ArrayList<>();
    for (int zone = 0; zone < network.maxAzs(); zone++) {
      String subnet = subnet("PublicSubnet" + (zone + 1), zone, zone, routes);
      if (gateways.size() < network.natGateways()) {
        gateways.add(natGateway(zone + 1, subnet, attachment));
      }
    }
    return gateways;
  }

  private String natGateway(int number, String subnet, CfnVPCGatewayAttachment attachment) {
    CfnEIP address =
        CfnEIP.Builder.create(this, "NatAddress" + number)
            .domain("vpc")
            .tags(named("NatAddress" + number))
            .build();
    address.addResourceDependency(attachment);
    return CfnNatGateway.Builder.create(this, "NatGateway" + number)
        .subnetId(subnet)
        .allocationId(address.getAttrAllocationId())
        .tags(named("NatGateway" + number))
        .build()
        .getRef();
  }

  private void privateSubnet(int zone, List<String> gateways) {
    String routes = routeTable("PrivateRoutes" + (zone + 1));
    privateRoutes.add(routes);
    privateSubnets.add(subnet("PrivateSubnet" + (zone + 1), network.maxAzs() + zone, zone, routes));
    if (!gateways.isEmpty()) {
      route("PrivateDefaultRoute" + (zone + 1), routes)
          .natGatewayId(gateways.get(zone % gateways.size()))
          .build();
    }
  }

  private String subnet(String id, int index, int zone, String routes) {
    String subnet =
        CfnSubnet.Builder.create(this, id)
            .vpcId(vpc.getRef())
            .cidrBlock(
                Cidr.of(network.cidr()).part(index, 2 * network.maxAzs(), SUBNET_PREFIX).toString())
            .availabilityZone(
                Token.asString(Map.of("Fn::Select", List.of(zone, Map.of("Fn::GetAZs", "")))))
            .mapPublicIpOnLaunch(false)
            .tags(named(id))
            .build()
            .getRef();
    CfnSubnetRouteTableAssociation.Builder.create(this, id + "Routes")
        .subnetId(subnet)
        .routeTableId(routes)
        .build();
    return subnet;
  }

  private String routeTable(String id) {
    return CfnRouteTable.Builder.create(this, id)
        .vpcId(vpc.getRef())
        .tags(named(id))
        .build()
        .getRef();
  }

  private CfnRoute.Builder route(String id, String table) {
    return CfnRoute.Builder.create(this, id).routeTableId(table).destinationCidrBlock("0.0.0.0/0");
  }

  /**
   * Functions speak HTTPS and nothing else. Where that leads, the routes decide: without a NAT
   * gateway, to the endpoints alone.
   */
  private CfnSecurityGroup functions() {
    return CfnSecurityGroup.Builder.create(this, "Functions")
        .groupDescription("Functions of the contact center: HTTPS out, nothing in")
        .vpcId(vpc.getRef())
        .securityGroupEgress(
            List.of(
                CfnSecurityGroup.EgressProperty.builder()
                    .description("HTTPS")
                    .ipProtocol("tcp")
                    .fromPort(443)
                    .toPort(443)
                    .cidrIp("0.0.0.0/0")
                    .build()))
        .tags(named("Functions"))
        .build();
  }

  /** The console lists these by their tag Name. */
  private List<CfnTag> named(String id) {
    return List.of(CfnTag.builder().key("Name").value(settings().prefix() + "-" + id).build());
  }
}
