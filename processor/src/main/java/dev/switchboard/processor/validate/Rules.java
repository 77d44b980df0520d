package dev.switchboard.processor.validate;

import java.util.List;

/** All rules about a contact center, in tiers. */
public final class Rules {
  /** What is referred to exists and is of the right kind; names are names. */
  private static final List<Rule> REFERENCES = List.of();

  /** What Amazon Connect or CloudFormation would refuse, or what would strand a caller. */
  private static final List<Rule> MEANING = List.of();

  /** What only looks wrong. */
  private static final List<Rule> ADVICE = List.of();

  /** References, then meaning, then advice. */
  public static final List<List<Rule>> TIERS = List.of(REFERENCES, MEANING, ADVICE);

  private Rules() {}

  /** All rules, in the order of their tiers. */
  public static List<Rule> all() {
    return TIERS.stream().flatMap(List::stream).toList();
  }
}
