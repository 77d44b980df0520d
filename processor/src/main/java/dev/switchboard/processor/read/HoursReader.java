package dev.switchboard.processor.read;

import dev.switchboard.processor.model.Declaration;
import dev.switchboard.processor.model.HoursModel;
import dev.switchboard.processor.model.ResourceModel;
import java.util.List;

/** Reads {@link dev.switchboard.annotations.HoursOfOperation}. */
final class HoursReader implements ResourceReader {
  @Override
  public ResourceModel read(
      Context context, Marked type, Written annotation, Declaration declaration) {
    return new HoursModel(
        declaration,
        annotation.text("name"),
        annotation.text("timeZone"),
        annotation.text("description", ""),
        intervals(annotation),
        annotation.nestedList("overrides").stream().map(HoursReader::override).toList());
  }

  private static HoursModel.Override override(Written override) {
    return new HoursModel.Override(
        override.text("name"),
        override.text("description", ""),
        override.text("from"),
        override.writtenText("to"),
        intervals(override),
        override.origin());
  }

  private static List<HoursModel.Interval> intervals(Written annotation) {
    return annotation.nestedList("open").stream()
        .map(
            h ->
                new HoursModel.Interval(
                    h.constants("days"), h.text("from"), h.text("to"), h.origin()))
        .toList();
  }
}
