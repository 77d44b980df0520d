package dev.switchboard.processor.write;

import com.squareup.javapoet.CodeBlock;
import dev.switchboard.processor.model.HoursModel;
import dev.switchboard.processor.model.Sourced;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the creation of hours of operation. */
final class HoursCode {
  private HoursCode() {}

  static CodeBlock creation(HoursModel hours) {
    BuilderChain chain =
        BuilderChain.of(Runtime.construct(hours.kind()), hours.id())
            .call("instance", "instance")
            .text("name", hours.name().value())
            .text("description", hours.description().value())
            .text("timeZone", hours.timeZone().value());
    hours.open().forEach(interval -> chain.call("open", "$L", weekly(interval)));
    hours.overrides().forEach(override -> chain.call("override", "$L", override(override)));
    return chain.tags(hours.declaration().tags()).build();
  }

  private static CodeBlock weekly(HoursModel.Interval interval) {
    return CodeBlock.of(
        "$T.of($S, $S, $L)",
        Runtime.WEEKLY_HOURS,
        interval.from().value(),
        interval.to().value(),
        days(interval.days()));
  }

  private static String days(List<Sourced<String>> days) {
    return days.stream()
        .map(day -> CodeBlock.of("$S", day.value()).toString())
        .collect(Collectors.joining(", "));
  }

  private static CodeBlock override(HoursModel.Override override) {
    String from = override.from().value();
    String till = override.to().map(Sourced::value).orElse(from);
    CodeBlock.Builder code = CodeBlock.builder();
    if (override.open().isEmpty()) {
      code.add(
          "$T.closed($L, $S, $S)",
          Runtime.HOURS_OVERRIDE,
          Texts.of(override.name().value()),
          from,
          till);
    } else {
      code.add(
          "$T.open($L, $S, $S, $L)",
          Runtime.HOURS_OVERRIDE,
          Texts.of(override.name().value()),
          from,
          till,
          override.open().stream().map(HoursCode::weekly).collect(CodeBlock.joining(", ")));
    }
    String description = override.description().value();
    return (description.isEmpty() ? code : code.add(".describedAs($L)", Texts.of(description)))
        .build();
  }
}
