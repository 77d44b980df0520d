package dev.switchboard.cli.center;

import dev.switchboard.flow.content.FlowContent;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * One resource of a contact center. Wherever it or its flow refers to another one, that one's
 * placeholder stands, such as {@code ${queue:Orders}}.
 *
 * @param kind its kind, as placeholders spell it
 * @param id its logical id or, of what is only deployed, its id in the instance
 * @param name its name in the instance
 * @param arn its ARN, as far as it is known, else empty
 * @param existing whether the source only refers to it, so that its settings are not known
 * @param settings its settings by path, each as text
 * @param flow its content, if it is a flow or module
 */
public record CenterItem(
    String kind,
    String id,
    String name,
    String arn,
    boolean existing,
    Map<String, String> settings,
    Optional<FlowContent> flow) {
  /** The kinds whose settings are compared; of the others there may be any number. */
  static final Set<String> COMPARED =
      Set.of(
          "flow",
          "module",
          "queue",
          "routingProfile",
          "hours",
          "prompt",
          "phoneNumber",
          "lambda",
          "quickConnect",
          "view",
          "user",
          "securityProfile",
          "hierarchyGroup",
          "agentStatus",
          "predefinedAttribute",
          "instance");

  /** Copies the settings, sorted. */
  public CenterItem {
    settings = Collections.unmodifiableMap(new TreeMap<>(settings));
  }

  /** What stands for it in references. */
  public String placeholder() {
    return placeholder(kind, id);
  }

  /** What stands for a resource in references. */
  static String placeholder(String kind, String id) {
    return "${" + kind + ":" + id + "}";
  }
}
