package dev.switchboard.processor.expand;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.processor.model.FlowModel.ContractField;
import dev.switchboard.processor.model.FlowModel.ModuleContract;
import dev.switchboard.processor.model.Sourced;
import java.util.List;

/**
 * The settings of modules: those inside the content, without which Amazon Connect refuses it, and
 * those of the resource, which are the module's contract.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/contact-flow-modules.html">Flow
 *     modules</a>
 */
public final class ModuleSettings {
  private ModuleSettings() {}

  /** What stands in the content; it is the same in every module. */
  static ObjectNode ofContent() {
    ObjectNode settings = JsonNodeFactory.instance.objectNode();
    settings.putArray("InputParameters");
    settings.putArray("OutputParameters");
    ArrayNode transitions = settings.putArray("Transitions");
    for (String name : List.of("Success", "Error")) {
      transitions
          .addObject()
          .put("DisplayName", name)
          .put("ReferenceName", name)
          .put("Description", "");
    }
    return settings;
  }

  /**
   * The resource's {@code Settings}: what the module takes and gives back as JSON Schema, and its
   * branches.
   */
  public static ObjectNode ofResource(ModuleContract contract) {
    ObjectNode settings = JsonNodeFactory.instance.objectNode();
    if (!contract.input().isEmpty()) {
      settings.putObject("input").set("schema", schema(contract.input(), true));
    }
    if (!contract.output().isEmpty()) {
      settings.putObject("resultData").set("schema", schema(contract.output(), false));
    }
    if (!contract.branches().isEmpty()) {
      ArrayNode results = settings.putObject("transitions").putArray("results");
      for (Sourced<String> branch : contract.branches()) {
        results.addObject().put("name", branch.value()).put("description", "");
      }
    }
    return settings;
  }

  private static ObjectNode schema(List<ContractField> fields, boolean input) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    for (ContractField field : fields) {
      ObjectNode property = properties.putObject(field.name().value()).put("type", field.type());
      if (!field.description().isEmpty()) {
        property.put("description", field.description());
      }
    }
    List<String> required =
        fields.stream().filter(f -> input && f.required()).map(f -> f.name().value()).toList();
    if (!required.isEmpty()) {
      ArrayNode names = schema.putArray("required");
      required.forEach(names::add);
    }
    return schema;
  }
}
