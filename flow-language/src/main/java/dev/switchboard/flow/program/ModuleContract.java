package dev.switchboard.flow.program;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What a module takes, gives back, and how it may end.
 *
 * @param input the values that it takes
 * @param output the names of the values that it gives back
 * @param branches the branches on which it may end
 */
public record ModuleContract(List<Input> input, List<String> output, List<String> branches) {
  public ModuleContract {
    input = List.copyOf(input);
    output = List.copyOf(output);
    branches = List.copyOf(branches);
  }

  /**
   * One value that a module takes.
   *
   * @param name its name
   * @param type its type in JSON Schema, in any case, such as {@code string}
   * @param required whether it must be passed
   */
  public record Input(String name, String type, boolean required) {
    /** Whether a reference may give the value: Amazon Connect has them give strings. */
    public boolean takesReferences() {
      return type.equalsIgnoreCase("string");
    }
  }

  /** Whether it declares anything; older modules have settings that are empty. */
  public boolean saysSomething() {
    return !input.isEmpty() || !output.isEmpty() || !branches.isEmpty();
  }

  /** The names of the values that it takes. */
  public List<String> inputNames() {
    return input.stream().map(Input::name).toList();
  }

  /** The contract that stands in the {@code Settings} of a module's resource. */
  public static ModuleContract ofSettings(JsonNode settings) {
    JsonNode schema = settings.path("input").path("schema");
    List<String> required = new ArrayList<>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    List<Input> input = new ArrayList<>();
    schema
        .path("properties")
        .properties()
        .forEach(
            field ->
                input.add(
                    new Input(
                        field.getKey(),
                        field.getValue().path("type").asText(),
                        required.contains(field.getKey()))));
    List<String> output = new ArrayList<>();
    settings
        .path("resultData")
        .path("schema")
        .path("properties")
        .fieldNames()
        .forEachRemaining(output::add);
    List<String> branches = new ArrayList<>();
    settings
        .path("transitions")
        .path("results")
        .forEach(branch -> branches.add(branch.path("name").asText()));
    return new ModuleContract(input, output, branches);
  }
}
