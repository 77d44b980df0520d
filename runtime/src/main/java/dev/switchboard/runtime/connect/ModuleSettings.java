package dev.switchboard.runtime.connect;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The contract of a flow module: what it takes, what it gives back, and the branches that its
 * callers may continue on.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/contact-flow-modules.html">Flow
 *     modules</a>
 */
public final class ModuleSettings {
  private final ObjectNode input = schema();
  private final ObjectNode output = schema();
  private final ArrayNode branches = JsonNodeFactory.instance.arrayNode();

  private ModuleSettings() {}

  /** An empty contract. */
  public static ModuleSettings create() {
    return new ModuleSettings();
  }

  /** Adds a value that callers pass, of a JSON type. */
  public ModuleSettings input(String name, String type, boolean required, String description) {
    add(input, name, type, required, description);
    return this;
  }

  /** Adds a value that the module gives back, of a JSON type. */
  public ModuleSettings output(String name, String type, boolean required, String description) {
    add(output, name, type, required, description);
    return this;
  }

  /** Adds a branch. */
  public ModuleSettings branch(String name) {
    branches.addObject().put("name", name).put("description", "");
    return this;
  }

  /** The JSON text of the property {@code Settings}. */
  String json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    if (!input.get("properties").isEmpty()) {
      json.putObject("input").set("schema", input);
    }
    if (!output.get("properties").isEmpty()) {
      json.putObject("resultData").set("schema", output);
    }
    if (!branches.isEmpty()) {
      json.putObject("transitions").set("results", branches);
    }
    return json.toString();
  }

  private static ObjectNode schema() {
    ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
    schema.putObject("properties");
    return schema;
  }

  private static void add(
      ObjectNode schema, String name, String type, boolean required, String description) {
    ObjectNode property = ((ObjectNode) schema.get("properties")).putObject(name).put("type", type);
    if (!description.isEmpty()) {
      property.put("description", description);
    }
    if (required) {
      schema.withArray("required").add(name);
    }
  }
}
