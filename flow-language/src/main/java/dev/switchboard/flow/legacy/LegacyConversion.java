package dev.switchboard.flow.legacy;

import dev.switchboard.annotations.FlowType;
import dev.switchboard.flow.content.FlowContent;
import java.util.List;
import java.util.Optional;

/**
 * An old flow in the flow language.
 *
 * @param flow its content
 * @param name its name; empty if the export gives none
 * @param description its description; empty if the export gives none
 * @param type its flow type; empty if the export names one that is not known
 * @param notes what has no equivalent; nothing else was left out
 */
public record LegacyConversion(
    FlowContent flow,
    String name,
    String description,
    Optional<FlowType> type,
    List<ConversionNote> notes) {
  public LegacyConversion {
    notes = List.copyOf(notes);
  }
}
