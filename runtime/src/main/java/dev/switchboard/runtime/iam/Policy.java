package dev.switchboard.runtime.iam;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Policy documents and their statements, as plain maps. */
public final class Policy {
  private Policy() {}

  /** A document of statements. */
  @SafeVarargs
  public static Map<String, Object> of(Map<String, Object>... statements) {
    return of(Arrays.asList(statements));
  }

  /** A document of statements. */
  public static Map<String, Object> of(List<Map<String, Object>> statements) {
    return new TreeMap<>(Map.of("Version", "2012-10-17", "Statement", List.copyOf(statements)));
  }

  /** Allows actions on resources. */
  public static Map<String, Object> allow(List<String> actions, List<String> resources) {
    return new TreeMap<>(Map.of("Effect", "Allow", "Action", actions, "Resource", resources));
  }

  /** Allows actions on resources, under conditions: operator, then key and value. */
  public static Map<String, Object> allow(
      List<String> actions, List<String> resources, Map<String, ?> conditions) {
    Map<String, Object> statement = new TreeMap<>(allow(actions, resources));
    statement.put("Condition", conditions);
    return statement;
  }

  /** Lets a service take a role on. */
  public static Map<String, Object> trust(String service) {
    return of(
        new TreeMap<>(
            Map.of(
                "Effect", "Allow",
                "Principal", Map.of("Service", service),
                "Action", "sts:AssumeRole")));
  }

  /** Lets a service take a role on, but only on behalf of an account. */
  public static Map<String, Object> trust(String service, String account) {
    return of(
        new TreeMap<>(
            Map.of(
                "Effect",
                "Allow",
                "Principal",
                Map.of("Service", service),
                "Action",
                "sts:AssumeRole",
                "Condition",
                Map.of("StringEquals", Map.of("aws:SourceAccount", account)))));
  }

  /** Denies what comes without encryption in transit. */
  public static Map<String, Object> denyPlainTransport(String action, List<String> resources) {
    return new TreeMap<>(
        Map.of(
            "Sid",
            "TransportSecurity",
            "Effect",
            "Deny",
            "Principal",
            Map.of("AWS", "*"),
            "Action",
            action,
            "Resource",
            resources,
            "Condition",
            Map.of("Bool", Map.of("aws:SecureTransport", "false"))));
  }
}
