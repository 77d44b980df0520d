package dev.switchboard.runtime.connect;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The trust policy of a role that Lambda takes on. */
final class LambdaTrust {
  static final Map<String, Object> POLICY =
      new TreeMap<>(
          Map.of(
              "Version",
              "2012-10-17",
              "Statement",
              List.of(
                  new TreeMap<>(
                      Map.of(
                          "Effect",
                          "Allow",
                          "Principal",
                          Map.of("Service", "lambda.amazonaws.com"),
                          "Action",
                          "sts:AssumeRole")))));

  private LambdaTrust() {}
}
