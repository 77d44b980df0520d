package dev.switchboard.flow.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.annotations.meta.ParameterType;
import dev.switchboard.flow.catalogue.ParameterSpec;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A parameter is written as the JSON that Amazon Connect reads: numbers and booleans, too, are
 * mostly strings. Where it was seen to publish a number, that is a warning.
 */
final class ParameterTypeRule implements ShapeRule {
  /**
   * Parameters that the console itself exports as numbers in some flows, and as strings in others.
   */
  private static final Set<String> PUBLISHED_AS_NUMBER = Set.of("ProficiencyLevel");

  private static final Pattern INTEGER = Pattern.compile("-?\\d+");
  private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?");

  @Override
  public List<FlowFinding> check(FlowSubject flow, ShapedAction action) {
    return action.parameters().uses().stream()
        .flatMap(u -> problem(u).map(p -> finding(flow, action, u, p)).stream())
        .toList();
  }

  private FlowFinding finding(
      FlowSubject flow, ShapedAction action, ParameterUse use, String problem) {
    String parameter = flow.words().parameter(action.action().identifier(), use.path());
    String message = flow.where(action.action()) + ": " + parameter + " is " + problem;
    boolean published =
        use.value().isNumber() && PUBLISHED_AS_NUMBER.contains(lastLevel(use.path()));
    return published ? warning(use.pointer(), message) : error(use.pointer(), message);
  }

  private static String lastLevel(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  private static Optional<String> problem(ParameterUse use) {
    JsonNode value = use.value();
    if (use.spec().isEmpty()) {
      boolean fine = use.fixed().isPresent() && value.isTextual();
      String expected = use.fixed().isPresent() ? "a JSON string" : "a JSON object";
      return fine
          ? Optional.empty()
          : Optional.of(ParameterTypes.json(value) + "; write " + expected);
    }
    ParameterSpec spec = use.spec().get();
    if (!ParameterTypes.accepts(spec, value)) {
      return Optional.of(
          ParameterTypes.json(value)
              + "; write "
              + ParameterTypes.json(spec.type())
              + example(spec, value));
    }
    boolean integer = spec.type() == ParameterType.INTEGER;
    if ((integer || spec.type() == ParameterType.DECIMAL) && value.isTextual() && use.isStatic()) {
      Pattern pattern = integer ? INTEGER : DECIMAL;
      return pattern.matcher(value.textValue()).matches() || value.textValue().isEmpty()
          ? Optional.empty()
          : Optional.of(
              "\"" + value.textValue() + "\"; write a " + (integer ? "whole " : "") + "number");
    }
    return Optional.empty();
  }

  private static String example(ParameterSpec spec, JsonNode value) {
    boolean scalar = value.isNumber() || value.isBoolean();
    if (!scalar || !ParameterTypes.json(spec.type()).equals("a JSON string")) {
      return "";
    }
    String text = value.asText();
    return ": \""
        + ParameterTypes.values(spec).stream()
            .filter(v -> v.equalsIgnoreCase(text))
            .findFirst()
            .orElse(text)
        + "\"";
  }
}
