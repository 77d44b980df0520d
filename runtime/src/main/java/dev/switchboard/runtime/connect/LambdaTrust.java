package dev.switchboard.runtime.connect;

import java.util.List;
import java.util.Map;

/** The trust policy of a role that Lambda takes on. */
final class LambdaTrust {
  static final Map<String, Object> POLICY =
      Map.of(
          "Version",
          "2012-10-17",
          "Statement",
          List.of(
              Map.of(
                  "Effect",
                  "Allow",
                  "Principal",
                  Map.of("Service", "lambda.amazonaws.com"),
                  "Action",
                  "sts:AssumeRole")));

  private LambdaTrust() {}
}
