package dev.switchboard.flow.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.flow.content.FlowAction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Flows and modules that are checked together. A reference leads to one of them if it is the
 * placeholder of its file, such as <code>${module:Survey}</code>, or if the metadata that the
 * console exports calls it by its name.
 */
public final class FlowSet {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(?:flow|module):([^}:]+).*");

  private final List<Member> members;
  private final Map<String, Member> byId = new HashMap<>();
  private final Map<String, Member> byName = new HashMap<>();

  /**
   * One of the flows.
   *
   * @param id the name of its file without {@code .json}
   * @param subject the flow
   */
  public record Member(String id, FlowSubject subject) {}

  /** A set; of several flows with one name none is found by it. */
  public FlowSet(List<Member> members) {
    this.members = List.copyOf(members);
    for (Member member : this.members) {
      put(byId, key(member.subject().module(), member.id()), member);
      put(byName, key(member.subject().module(), member.subject().name()), member);
    }
  }

  private static void put(Map<String, Member> map, String key, Member member) {
    // A null says that the name is ambiguous.
    map.put(key, map.containsKey(key) ? null : member);
  }

  private static String key(boolean module, String name) {
    return (module ? "module " : "flow ") + name;
  }

  /** The flows, in the order in which they were given. */
  public List<Member> members() {
    return members;
  }

  /** The flow that a parameter leads to; the path has dots between levels. */
  Optional<Member> flow(Member from, FlowAction action, String path) {
    return referred(from, action, path, false);
  }

  /** The module that an action invokes. */
  Optional<Member> module(Member from, FlowAction action) {
    return action.type().equals("InvokeFlowModule")
        ? referred(from, action, "FlowModuleId", true)
        : Optional.empty();
  }

  private Optional<Member> referred(Member from, FlowAction action, String path, boolean module) {
    JsonNode value = action.parameters();
    JsonNode metadata =
        from.subject()
            .content()
            .json()
            .path("Metadata")
            .path("ActionMetadata")
            .path(action.identifier())
            .path("parameters");
    for (String key : path.split("\\.")) {
      value = value.path(key);
      metadata = metadata.path(key);
    }
    Matcher placeholder = PLACEHOLDER.matcher(value.asText(""));
    if (placeholder.matches()) {
      return Optional.ofNullable(byId.get(key(module, placeholder.group(1))));
    }
    String name = metadata.path("displayName").asText("");
    boolean fixed = value.isTextual() && !value.textValue().startsWith("$.");
    return fixed && !name.isEmpty()
        ? Optional.ofNullable(byName.get(key(module, name)))
        : Optional.empty();
  }
}
