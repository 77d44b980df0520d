package dev.switchboard.processor.expand;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.annotations.meta.Branches;
import dev.switchboard.flow.catalogue.BranchesSpec;
import dev.switchboard.flow.content.JsonPointers;
import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.model.Sourced;
import dev.switchboard.processor.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a list of branches as conditions. */
final class BranchExpander {
  private static final long MILLISECONDS = 1000;

  private final Route route;
  private final String words;
  private final Targets targets;
  private final Origins origins;
  private final Findings findings;

  BranchExpander(Route route, String words, Targets targets, Origins origins, Findings findings) {
    this.route = route;
    this.words = words;
    this.targets = targets;
    this.origins = origins;
    this.findings = findings;
  }

  /** Adds a condition for each entry; no value means no entries. */
  void expand(BranchesSpec spec, Sourced<Value> value, String place, ArrayNode conditions) {
    if (value == null || !(value.value() instanceof Value.Items list)) {
      return;
    }
    long percentages = 0;
    for (Sourced<Value> item : list.items()) {
      if (!(item.value() instanceof Value.Nested entry)) {
        continue;
      }
      Origin origin = item.origin();
      List<Map.Entry<String, String>> operators =
          spec.operators().entrySet().stream()
              .filter(o -> isWritten(spec, entry, o.getKey()))
              .toList();
      if (operators.size() != 1) {
        wrongOperands(spec, operators, entry, origin);
        continue;
      }
      String member = operators.get(0).getKey();
      Sourced<Value> operand = entry.values().get(member);
      if (operand.value() instanceof Value.Number n) {
        percentages += n.number();
      }
      Optional<String> text =
          spec.withoutOperand().contains(member)
              ? Optional.of("")
              : operand(spec, operand.value(), percentages);
      Optional<String> to = target(spec, entry, origin);
      if (text.isPresent() && to.isPresent()) {
        String pointer = JsonPointers.element(place, conditions.size());
        origins.put(pointer, origin);
        ObjectNode condition =
            conditions.addObject().put("NextAction", to.get()).putObject("Condition");
        condition.put("Operator", operators.get(0).getValue());
        ArrayNode operands = condition.putArray("Operands");
        if (!spec.withoutOperand().contains(member)) {
          operands.add(text.get());
        }
        origins.put(JsonPointers.field(pointer, "Condition"), operand.origin());
        origins.put(
            JsonPointers.field(pointer, "NextAction"),
            entry.values().getOrDefault(spec.to(), item).origin());
      }
    }
  }

  private static boolean isWritten(BranchesSpec spec, Value.Nested entry, String member) {
    Sourced<Value> value = entry.values().get(member);
    return value != null
        && (!spec.withoutOperand().contains(member)
            || value.value() instanceof Value.Flag f && f.flag());
  }

  private void wrongOperands(
      BranchesSpec spec,
      List<Map.Entry<String, String>> operators,
      Value.Nested entry,
      Origin origin) {
    if (entry.values().values().stream().anyMatch(v -> v.value() instanceof Value.Unreadable)) {
      return;
    }
    String members = String.join(", ", spec.operators().keySet());
    findings.error(
        "BranchOperand",
        words
            + ", "
            + spec.member()
            + ": "
            + (operators.isEmpty()
                ? "the @" + spec.entry().name() + " compares with nothing; give one of " + members
                : "the @"
                    + spec.entry().name()
                    + " gives "
                    + String.join(" and ", operators.stream().map(Map.Entry::getKey).toList())
                    + "; give one of them, and the other in an entry of its own"),
        origin);
  }

  private Optional<String> operand(BranchesSpec spec, Value value, long percentages) {
    if (value instanceof Value.Number number) {
      return Optional.of(number(spec.encoding(), number.number(), percentages));
    } else if (value instanceof Value.Text text) {
      return Optional.of(text.text());
    } else if (value instanceof Value.Constant constant) {
      return Optional.of(constant.name());
    }
    return Optional.empty();
  }

  private static String number(Branches.Encoding encoding, long number, long percentages) {
    return switch (encoding) {
      case PLAIN -> String.valueOf(number);
      // A contact draws a number from 1 to 100 and takes the first branch whose threshold is
      // greater.
      case CUMULATIVE_PERCENTAGE -> String.valueOf(percentages + 1);
      case SECONDS_AS_MILLISECONDS -> String.valueOf(number * MILLISECONDS);
    };
  }

  private Optional<String> target(BranchesSpec spec, Value.Nested entry, Origin origin) {
    Sourced<Value> to = entry.values().get(spec.to());
    if (to == null) {
      return spec.entry().members().stream()
          .filter(m -> m.name().equals(spec.to()))
          .flatMap(m -> m.defaultValue().flatMap(d -> Defaults.value(d, origin)).stream())
          .findFirst()
          .flatMap(v -> target(spec, v));
    }
    return target(spec, to);
  }

  private Optional<String> target(BranchesSpec spec, Sourced<Value> to) {
    return to.value() instanceof Value.TypeLiteral literal
        ? targets.find(route, spec.member(), literal.typeName(), to.origin())
        : Optional.empty();
  }
}
