package dev.switchboard.flow.diff;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.flow.content.FlowCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One thing that differs within a flow or block, in words.
 *
 * @param what the parameter, branch or other thing
 * @param before how it was
 * @param after how it is
 */
record DiffLine(String what, String before, String after) {
  private static final String ABSENT = "absent";

  static List<DiffLine> of(BlockChange change) {
    List<DiffLine> lines = new ArrayList<>();
    if (change.typeChanged()) {
      lines.add(new DiffLine("type", change.before().type(), change.after().type()));
    }
    lines.addAll(of(change.values()));
    for (BranchChange branch : change.branches()) {
      lines.add(new DiffLine(branch.branch(), target(branch.before()), target(branch.after())));
    }
    change
        .order()
        .map(
            o ->
                new DiffLine(
                    "order of conditions",
                    String.join(", ", o.before()),
                    String.join(", ", o.after())))
        .ifPresent(lines::add);
    return lines;
  }

  static List<DiffLine> of(List<ValueChange> values) {
    return values.stream()
        .map(v -> new DiffLine(v.path(), value(v.before()), value(v.after())))
        .toList();
  }

  private static String value(Optional<JsonNode> value) {
    return value.map(FlowCodec::compact).orElse(ABSENT);
  }

  private static String target(Optional<String> target) {
    return target.map(t -> "to \"" + t + "\"").orElse(ABSENT);
  }
}
