package dev.switchboard.cli;

import dev.switchboard.flow.check.FlowKind;
import dev.switchboard.flow.content.FlowContent;
import dev.switchboard.flow.content.ParsedFlow;
import dev.switchboard.flow.content.Position;
import dev.switchboard.flow.legacy.ConversionNote;
import dev.switchboard.flow.legacy.LegacyConversion;
import dev.switchboard.flow.legacy.LegacyFlow;
import java.util.ArrayList;
import java.util.List;

/**
 * The flow that a file holds, in the flow language: as it stands, or converted from the older
 * export format.
 *
 * @param parsed the file as it stands
 * @param content the flow
 * @param kind what kind of flow the file says it is
 * @param converted whether it was converted
 * @param notes what there is to say of the conversion
 */
record FlowFile(
    ParsedFlow parsed, FlowContent content, FlowKind kind, boolean converted, List<String> notes) {
  FlowFile {
    notes = List.copyOf(notes);
  }

  /** Whether a file holds a flow at all. */
  static boolean holdsFlow(ParsedFlow parsed) {
    FlowContent content = parsed.content();
    return content.json().has("Actions")
        || content.json().has("StartAction")
        || LegacyFlow.isLegacy(content.json());
  }

  /** The flow of a file that holds one. */
  static FlowFile of(ParsedFlow parsed) {
    if (!LegacyFlow.isLegacy(parsed.content().json())) {
      return new FlowFile(
          parsed, parsed.content(), FlowKind.of(parsed.content()), false, List.of());
    }
    LegacyConversion conversion = LegacyFlow.convert(parsed.content().json());
    List<String> notes = new ArrayList<>();
    notes.add(
        "is in the export format from before 2020; it was converted, and findings stand at its"
            + " modules");
    conversion.notes().forEach(n -> notes.add(words(n)));
    return new FlowFile(
        parsed, conversion.flow(), new FlowKind(conversion.type(), false), true, notes);
  }

  private static String words(ConversionNote note) {
    String module =
        note.moduleId().isEmpty()
            ? ""
            : "module \"" + note.moduleId() + "\" (" + note.moduleType() + "): ";
    return module + note.construct() + ": " + note.reason();
  }

  /** The JSON pointer in the file of a place of the flow. */
  String pointer(String pointer) {
    return converted ? LegacyPointers.original(pointer) : pointer;
  }

  /** The line and column in the file of a place of the flow. */
  Position position(String pointer) {
    return parsed.sources().nearest(pointer(pointer));
  }
}
