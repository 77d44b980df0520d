package dev.switchboard.flow.check;

import dev.switchboard.flow.CorpusFlows;
import dev.switchboard.flow.catalogue.Catalogue;
import dev.switchboard.flow.content.FlowCodec;
import dev.switchboard.flow.content.FlowContent;
import dev.switchboard.flow.content.FlowFormatException;
import dev.switchboard.flow.legacy.LegacyConversion;
import dev.switchboard.flow.legacy.LegacyFlow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A published flow, and what the index of the published flows says of it.
 *
 * @param id its id, such as {@code f0001}
 * @param text its text
 * @param content its content
 * @param kind what kind of flow it is
 * @param notes the notes of the index, such as {@code unreachable=2}
 */
record PublishedFlow(String id, String text, FlowContent content, FlowKind kind, String notes) {
  private static final int ID_LENGTH = 5;

  /** All flows in the flow language, by id. */
  static List<PublishedFlow> all() throws IOException, FlowFormatException {
    Map<String, String> notes = notesById();
    List<PublishedFlow> flows = new ArrayList<>();
    for (Path file : CorpusFlows.flows()) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      FlowContent content = FlowCodec.parse(text).content();
      String id = id(file);
      flows.add(
          new PublishedFlow(id, text, content, FlowKind.of(content), notes.getOrDefault(id, "")));
    }
    return flows;
  }

  /** All flows in the older export format, converted, by id. */
  static List<PublishedFlow> allLegacy() throws IOException, FlowFormatException {
    List<PublishedFlow> flows = new ArrayList<>();
    for (Path file : CorpusFlows.legacy()) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      LegacyConversion conversion = LegacyFlow.convert(FlowCodec.parse(text).content().json());
      flows.add(
          new PublishedFlow(
              id(file), text, conversion.flow(), new FlowKind(conversion.type(), false), ""));
    }
    return flows;
  }

  private static String id(Path file) {
    return file.getFileName().toString().substring(0, ID_LENGTH);
  }

  private static Map<String, String> notesById() throws IOException {
    Map<String, String> notes = new TreeMap<>();
    List<String> lines = Files.readAllLines(CorpusFlows.index());
    int idColumn = List.of(lines.get(0).split("\t", -1)).indexOf("id");
    int notesColumn = List.of(lines.get(0).split("\t", -1)).indexOf("notes");
    for (String line : lines.subList(1, lines.size())) {
      String[] columns = line.split("\t", -1);
      notes.put(columns[idColumn].substring(0, ID_LENGTH), columns[notesColumn]);
    }
    return notes;
  }

  /** How often the index notes a fault, such as {@code unreachable}; 0 if it does not. */
  int noted(String fault) {
    for (String note : notes.split(",")) {
      if (note.startsWith(fault + "=")) {
        return Integer.parseInt(note.substring(fault.length() + 1));
      }
    }
    return 0;
  }

  /** What the rules find in it. */
  List<FlowFinding> findings() {
    return FlowRules.check(subject(content));
  }

  /** Other content under the same name and of the same kind. */
  FlowSubject subject(FlowContent other) {
    return new FlowSubject(id, kind.type(), kind.module(), other, Catalogue.standard(), Words.JSON);
  }
}
