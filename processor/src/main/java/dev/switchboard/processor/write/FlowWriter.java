package dev.switchboard.processor.write;

import dev.switchboard.flow.content.FlowCodec;
import dev.switchboard.flow.content.FlowContent;
import dev.switchboard.flow.layout.DesignerMetadata;
import dev.switchboard.flow.layout.FlowDescription;
import dev.switchboard.processor.expand.ValueReads;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.ContactCenter.ExpandedFlow;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.model.Sourced;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes the content of each flow and module as a file, with a layout for the designer. */
public final class FlowWriter {
  /** The folder of all that is written beside the compiled classes. */
  public static final String FOLDER = "META-INF/switchboard/";

  /** The folder of the flows that read their values from data tables. */
  static final String BY_DATA_TABLES = "values/data-tables/";

  /** The folder of the flows whose values are the defaults. */
  static final String BY_DEFAULTS = "values/defaults/";

  private final ContactCenter center;
  private final Map<String, String> displayNames = new HashMap<>();

  /** A writer for the flows of a contact center. */
  public FlowWriter(ContactCenter center) {
    this.center = center;
    for (ResourceModel resource : center.resources()) {
      displayNames.put(
          "${" + resource.kind().key() + ":" + resource.id() + "}", resource.name().value());
    }
  }

  /** The files by path. */
  public Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    for (FlowModel flow : center.flows()) {
      ExpandedFlow expanded = center.contents().get(flow.declaration().typeName());
      if (expanded != null) {
        files.put(path(flow), FlowCodec.pretty(content(flow, expanded.content())));
        variants(flow, expanded.content(), files);
      }
    }
    return files;
  }

  /**
   * A flow that reads values which change without a deployment fetches them as the environment
   * says; its file fetches them from the function.
   */
  private void variants(FlowModel flow, FlowContent content, Map<String, String> files) {
    ValueReads reads = ValueReads.fetchedBy(content, center.valueSets());
    if (!reads.isEmpty()) {
      String path = path(flow).substring(FOLDER.length());
      files.put(
          FOLDER + BY_DATA_TABLES + path,
          FlowCodec.pretty(content(flow, FlowContent.of(reads.byDataTables(content.json())))));
      files.put(
          FOLDER + BY_DEFAULTS + path,
          FlowCodec.pretty(content(flow, FlowContent.of(reads.byDefaults(content.json())))));
    }
  }

  /** The path of a flow's file. */
  public static String path(FlowModel flow) {
    return FOLDER + (flow.isModule() ? "modules/" : "flows/") + flow.id() + ".json";
  }

  private FlowContent content(FlowModel flow, FlowContent content) {
    if (flow.contentFile().isPresent() && !content.json().path("Metadata").isEmpty()) {
      // Kept as it was drawn.
      return content;
    }
    FlowDescription description =
        new FlowDescription(
            flow.name().value(),
            flow.description().value(),
            flow.type().map(Sourced::value),
            flow.isModule());
    return DesignerMetadata.write(
        content, description, text -> Optional.ofNullable(displayNames.get(text)));
  }
}
