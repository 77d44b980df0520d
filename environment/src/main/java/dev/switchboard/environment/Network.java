package dev.switchboard.environment;

/**
 * The environment's own network: the group {@code network}.
 *
 * @param enabled whether the network stack exists and functions run in it
 * @param cidr the addresses
 * @param maxAzs over how many availability zones
 * @param natGateways how many gateways lead out
 */
public record Network(boolean enabled, String cidr, int maxAzs, int natGateways) {}
