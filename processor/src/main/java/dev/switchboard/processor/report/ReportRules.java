package dev.switchboard.processor.report;

import java.util.List;

/** The ids of what is found about stacks, suppressions and options, after all rules have run. */
public final class ReportRules {
  /** The ids, sorted. */
  public static final List<String> IDS =
      List.of(
          "StackAssignment",
          "SuppressionReason",
          "UnknownOption",
          "UnreadableBaseline",
          "UnusedSuppression");

  private ReportRules() {}
}
