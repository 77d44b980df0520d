package dev.switchboard.flow.check;

import dev.switchboard.flow.content.FlowAction;
import java.util.List;
import java.util.Set;

/**
 * An identifier has 1 to 50 characters, none of {@code % : ( \ / ) = $ , ; [ ] { }}, and is no
 * reserved word.
 */
final class IllegalIdentifierRule implements ActionRule {
  private static final int LONGEST = 50;
  private static final String FORBIDDEN = "%:(\\/)=$,;[]{}";
  private static final Set<String> RESERVED =
      Set.of(
          "__proto__",
          "constructor",
          "__defineGetter__",
          "__defineSetter__",
          "toString",
          "hasOwnProperty",
          "isPrototypeOf",
          "propertyIsEnumerable",
          "toLocaleString",
          "valueOf");

  @Override
  public List<FlowFinding> check(FlowSubject flow, FlowAction action) {
    String identifier = action.identifier();
    String problem = problem(identifier);
    return problem.isEmpty()
        ? List.of()
        : List.of(error(action.pointer() + "/Identifier", flow.where(action) + ": " + problem));
  }

  private static String problem(String identifier) {
    if (identifier.length() > LONGEST) {
      return "the identifier has "
          + identifier.length()
          + " characters; shorten it to at most "
          + LONGEST;
    }
    if (RESERVED.contains(identifier)) {
      return "the identifier is a word that Amazon Connect reserves; choose another";
    }
    return identifier
        .chars()
        .filter(c -> FORBIDDEN.indexOf(c) >= 0)
        .mapToObj(
            c -> "the identifier contains \"" + (char) c + "\"; leave out all of " + FORBIDDEN)
        .findFirst()
        .orElse("");
  }
}
