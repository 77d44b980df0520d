package dev.switchboard.cli.imports;

import dev.switchboard.flow.catalogue.ActionShape;
import dev.switchboard.flow.catalogue.Catalogue;
import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.content.FlowContent;
import java.util.ArrayList;
import java.util.List;

/** Finds the actions of a flow whose service has ended or been replaced. */
final class EndedServices {
  /**
   * Amazon Lex V1.
   *
   * @see <a href="https://docs.aws.amazon.com/lex/latest/dg/what-is.html">Amazon Lex V1</a>
   */
  private static final String LEX_V1 = "Amazon Lex V1 ended on 2025-09-15; use a Lex V2 bot alias";

  private EndedServices() {}

  /** One sentence for each such action, in file order. */
  static List<String> in(FlowContent flow, Catalogue catalogue) {
    List<String> found = new ArrayList<>();
    for (FlowAction action : flow.actions()) {
      catalogue.shapes(action.type()).stream()
          .map(ActionShape::caution)
          .filter(c -> !c.isEmpty())
          .findFirst()
          .ifPresent(caution -> found.add(words(action, caution)));
      if (action.parameters().has("LexBot")) {
        found.add(words(action, LEX_V1));
      }
    }
    return found;
  }

  private static String words(FlowAction action, String why) {
    return "action \"" + action.identifier() + "\" (" + action.type() + "): " + why;
  }
}
