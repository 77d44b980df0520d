package dev.switchboard.flow.program;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A text in the parameters of a step.
 *
 * @param step the step
 * @param path its path in the parameters; dots between levels, lists without numbers
 * @param value the text
 * @param place where it stands
 */
public record FlowText(Step step, String path, String value, Place place) {
  /** The texts of a flow, in the order of its steps. */
  public static List<FlowText> of(ProgramFlow flow) {
    List<FlowText> texts = new ArrayList<>();
    for (Step step : flow.steps()) {
      collect(step, "", step.action().parameters(), step.action().pointer() + "/Parameters", texts);
    }
    return texts;
  }

  private static void collect(
      Step step, String path, JsonNode value, String pointer, List<FlowText> texts) {
    if (value.isTextual()) {
      texts.add(new FlowText(step, path, value.textValue(), step.flow().place(pointer)));
    } else if (value.isObject()) {
      value
          .fieldNames()
          .forEachRemaining(
              key ->
                  collect(
                      step,
                      path.isEmpty() ? key : path + "." + key,
                      value.get(key),
                      pointer + "/" + Reading.escaped(key),
                      texts));
    } else {
      for (int i = 0; i < value.size(); i++) {
        collect(step, path, value.get(i), pointer + "/" + i, texts);
      }
    }
  }

  /** What it is called: a parameter, or a key. */
  public String name() {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /** Whether it is read to customers. */
  public boolean isSpoken() {
    return name().equals("Text") || name().equals("SSML");
  }
}
