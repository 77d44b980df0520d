package dev.switchboard.flow.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.flow.catalogue.ParameterSpec;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A number lies in its range; a text is not too long; a list or map has neither too few nor too
 * many entries. Where Amazon Connect was seen to publish flows outside a range, it is a warning.
 */
final class ParameterRangeRule implements ShapeRule {
  /** Ranges of the console or of a page; published flows of Amazon's own lie outside them. */
  private static final Set<String> NOT_ENFORCED =
      Set.of(
          "GetParticipantInput.InputTimeLimitSeconds",
          "CreateCallbackContact.MaximumConnectionAttempts");

  // Longer strings are no numbers that any range is about, and would be costly to parse.
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,40}(\\.\\d{1,40})?");

  @Override
  public List<FlowFinding> check(FlowSubject flow, ShapedAction action) {
    return action.parameters().uses().stream()
        .filter(u -> u.spec().isPresent() && u.isStatic())
        .flatMap(
            u -> problem(u.spec().get(), u.value()).map(p -> finding(flow, action, u, p)).stream())
        .toList();
  }

  private FlowFinding finding(
      FlowSubject flow, ShapedAction action, ParameterUse use, String problem) {
    String parameter = flow.words().parameter(action.action().identifier(), use.path());
    String message = flow.where(action.action()) + ": " + parameter + problem;
    return NOT_ENFORCED.contains(action.shape().type() + "." + use.path())
        ? warning(use.pointer(), message)
        : error(use.pointer(), message);
  }

  private static Optional<String> problem(ParameterSpec spec, JsonNode value) {
    return switch (spec.type()) {
      case INTEGER, DECIMAL -> number(spec, value.isTextual() ? value.textValue() : "");
      case JSON_INTEGER -> number(spec, value.isIntegralNumber() ? value.asText() : "");
      case TEXT_LIST, ENUM_LIST, OBJECT_LIST, TEXT_MAP, JSON_MAP, OBJECT_MAP ->
          value.isContainerNode() ? size(spec, value.size(), "entries") : Optional.empty();
      case TEXT ->
          value.isTextual() && !value.textValue().isEmpty()
              ? size(spec, value.textValue().length(), "characters")
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<String> number(ParameterSpec spec, String text) {
    if (!NUMBER.matcher(text).matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(text);
    boolean inside =
        number.compareTo(BigDecimal.valueOf(spec.min())) >= 0
            && number.compareTo(BigDecimal.valueOf(spec.max())) <= 0;
    return inside ? Optional.empty() : Optional.of(" is " + text + "; write " + range(spec));
  }

  private static Optional<String> size(ParameterSpec spec, long size, String what) {
    return size >= spec.min() && size <= spec.max()
        ? Optional.empty()
        : Optional.of(" has " + size + " " + what + "; give it " + range(spec));
  }

  private static String range(ParameterSpec spec) {
    if (spec.min() == Long.MIN_VALUE) {
      return "at most " + spec.max();
    }
    return spec.max() == Long.MAX_VALUE
        ? "at least " + spec.min()
        : spec.min() + " to " + spec.max();
  }
}
