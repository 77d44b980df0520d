package dev.switchboard.cli;

import dev.switchboard.flow.check.FlowKind;
import dev.switchboard.flow.content.FlowContent;
import dev.switchboard.flow.content.FlowFormatException;
import dev.switchboard.flow.content.ParsedFlow;
import dev.switchboard.flow.content.Position;
import dev.switchboard.flow.legacy.ConversionNote;
import dev.switchboard.flow.legacy.LegacyConversion;
import dev.switchboard.flow.legacy.LegacyFlow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The flow that a file holds, in the flow language: as it stands, converted from the older export
 * format, or inside a response of the API.
 *
 * @param parsed the file as it stands
 * @param content the flow
 * @param kind what kind of flow the file says it is
 * @param converted whether it was converted
 * @param fetched the response of the API that holds the flow; empty if the file is the flow
 * @param notes what there is to say of the conversion
 */
record FlowFile(
    ParsedFlow parsed,
    FlowContent content,
    FlowKind kind,
    boolean converted,
    Optional<FetchedFlow> fetched,
    List<String> notes) {
  FlowFile {
    notes = List.copyOf(notes);
  }

  /** Whether a file holds a flow at all. */
  static boolean holdsFlow(ParsedFlow parsed) {
    FlowContent content = parsed.content();
    return content.json().has("Actions")
        || content.json().has("StartAction")
        || LegacyFlow.isLegacy(content.json())
        || FetchedFlow.of(content.json()).isPresent();
  }

  /**
   * The flow of a file that holds one.
   *
   * @throws FlowFormatException if the file is a response of the API whose flow is no JSON
   */
  static FlowFile of(ParsedFlow parsed) throws FlowFormatException {
    Optional<FetchedFlow> fetched = FetchedFlow.of(parsed.content().json());
    if (fetched.isPresent()) {
      FlowContent content = fetched.get().content();
      return new FlowFile(
          parsed,
          content,
          fetched.get().kind().orElseGet(() -> FlowKind.of(content)),
          false,
          fetched,
          List.of());
    }
    if (!LegacyFlow.isLegacy(parsed.content().json())) {
      return new FlowFile(
          parsed,
          parsed.content(),
          FlowKind.of(parsed.content()),
          false,
          Optional.empty(),
          List.of());
    }
    LegacyConversion conversion = LegacyFlow.convert(parsed.content().json());
    List<String> notes = new ArrayList<>();
    notes.add(
        "is in the export format from before 2020; it was converted, and findings stand at its"
            + " modules");
    conversion.notes().forEach(n -> notes.add(words(n)));
    return new FlowFile(
        parsed,
        conversion.flow(),
        new FlowKind(conversion.type(), false),
        true,
        Optional.empty(),
        notes);
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
    if (fetched.isPresent()) {
      // The flow is a text in the file; its own pointer goes on inside of it.
      return fetched.get().pointer() + pointer;
    }
    return converted ? LegacyPointers.original(pointer) : pointer;
  }

  /** The line and column in the file of a place of the flow. */
  Position position(String pointer) {
    return parsed.sources().nearest(pointer(pointer));
  }
}
