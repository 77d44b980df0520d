package dev.switchboard.processor.validate;

import dev.switchboard.flow.check.together.ProgramRule;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.validate.program.CenterProgram;
import java.util.List;

/**
 * Applies a rule about flows that belong together to those of a contact center, and finds the
 * places in Java sources that it speaks of.
 */
final class ProgramRuleAdapter implements Rule {
  private final ProgramRule rule;

  ProgramRuleAdapter(ProgramRule rule) {
    this.rule = rule;
  }

  /** Adapters of some rules, in their order. */
  static List<Rule> of(List<ProgramRule> rules) {
    return rules.stream().<Rule>map(ProgramRuleAdapter::new).toList();
  }

  @Override
  public String id() {
    return rule.id();
  }

  @Override
  public List<Finding> check(ContactCenter center) {
    return rule.check(CenterProgram.of(center)).stream()
        .map(f -> new Finding(f.rule(), f.severity(), f.message(), CenterProgram.origin(f.place())))
        .toList();
  }
}
