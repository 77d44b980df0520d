package dev.switchboard.processor.validate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.annotations.NumberType;
import dev.switchboard.flow.content.FlowContent;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.ContactCenter.ExpandedFlow;
import dev.switchboard.processor.model.Declaration;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.FlowModel.ModuleContract;
import dev.switchboard.processor.model.LambdaFunctionModel;
import dev.switchboard.processor.model.Link;
import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.model.PhoneNumberModel;
import dev.switchboard.processor.model.QueueModel;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.model.Scope;
import dev.switchboard.processor.model.Sourced;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Contact centers made by hand, for tests of what rules reason with. */
public final class Centers {
  /** The origin of everything. */
  public static final Origin NOWHERE = new Origin(null, null, null);

  private static final ObjectMapper JSON = new ObjectMapper();

  private Centers() {}

  /** A flow with its content. */
  public record Flow(FlowModel model, String content) {}

  /** A contact center of resources and {@link Flow}s. */
  public static ContactCenter of(Object... parts) {
    List<ResourceModel> resources = new ArrayList<>();
    Map<String, ExpandedFlow> contents = new HashMap<>();
    for (Object part : parts) {
      if (part instanceof Flow flow) {
        resources.add(flow.model());
        contents.put(
            flow.model().declaration().typeName(),
            new ExpandedFlow(FlowContent.of(json(flow.content())), Map.of("", NOWHERE)));
      } else {
        resources.add((ResourceModel) part);
      }
    }
    resources.sort(Comparator.comparing(r -> r.declaration().typeName()));
    return new ContactCenter("example", resources, contents);
  }

  /**
   * An inbound flow of actions, one a line: {@code id Type {parameters} next=id Error=id
   * ?operand=id}.
   */
  public static Flow inbound(String id, String... actions) {
    return flow(
        id, Optional.of(new Sourced<>(FlowType.CONTACT_FLOW, NOWHERE)), Optional.empty(), actions);
  }

  /** A module of actions. */
  public static Flow module(String id, String... actions) {
    return flow(
        id,
        Optional.empty(),
        Optional.of(new ModuleContract(List.of(), List.of(), List.of())),
        actions);
  }

  private static Flow flow(
      String id,
      Optional<Sourced<FlowType>> type,
      Optional<ModuleContract> contract,
      String... actions) {
    List<String> written = new ArrayList<>();
    for (String action : actions) {
      written.add(action(action));
    }
    String start = actions[0].substring(0, actions[0].indexOf(' '));
    Scope scope = new Scope("example." + id, "", Optional.empty(), List.of());
    FlowModel model =
        new FlowModel(
            declaration(id),
            text(id),
            type,
            text(""),
            contract,
            Optional.empty(),
            scope,
            Optional.empty(),
            true);
    return new Flow(
        model,
        "{\"StartAction\": \"" + start + "\", \"Actions\": [" + String.join(",", written) + "]}");
  }

  private static String action(String line) {
    int open = line.indexOf('{');
    int close = line.lastIndexOf('}');
    String parameters = open < 0 ? "{}" : line.substring(open, close + 1);
    String[] head = (open < 0 ? line : line.substring(0, open)).trim().split(" ");
    String[] tail = (open < 0 ? line : line.substring(close + 1)).trim().split(" ");
    List<String> errors = new ArrayList<>();
    List<String> conditions = new ArrayList<>();
    String next = "";
    for (String part : tail) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        String target = "\"NextAction\": \"" + part.substring(equals + 1) + "\"";
        String label = part.substring(0, equals);
        if (label.equals("next")) {
          next = target + ",";
        } else if (label.startsWith("?")) {
          conditions.add(
              "{"
                  + target
                  + ", \"Condition\": {\"Operator\": \"Equals\", \"Operands\": [\""
                  + label.substring(1)
                  + "\"]}}");
        } else {
          errors.add("{" + target + ", \"ErrorType\": \"" + label + "\"}");
        }
      }
    }
    return "{\"Identifier\": \""
        + head[0]
        + "\", \"Type\": \""
        + head[1]
        + "\", \"Parameters\": "
        + parameters
        + ", \"Transitions\": {"
        + next
        + "\"Errors\": ["
        + String.join(",", errors)
        + "], \"Conditions\": ["
        + String.join(",", conditions)
        + "]}}";
  }

  /** A queue. */
  public static QueueModel queue(String id) {
    return new QueueModel(
        declaration(id),
        text(id),
        Optional.empty(),
        text(""),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** A phone number that leads to a flow. */
  public static PhoneNumberModel number(String id, String flow) {
    return new PhoneNumberModel(
        declaration(id),
        text(""),
        text("US"),
        new Sourced<>(NumberType.DID, NOWHERE),
        text(""),
        Optional.of(new Link("example." + flow, NOWHERE)));
  }

  /** A Lambda function that answers keys. */
  public static LambdaFunctionModel function(String id, String... keys) {
    return new LambdaFunctionModel(
        declaration(id),
        text(id),
        "example." + id,
        Optional.of(List.of(keys)),
        text(""),
        new Sourced<>(512L, NOWHERE),
        new Sourced<>(8L, NOWHERE),
        text(""),
        List.of());
  }

  private static Declaration declaration(String id) {
    return new Declaration("example." + id, id, Optional.empty(), List.of(), List.of(), NOWHERE);
  }

  private static Sourced<String> text(String text) {
    return new Sourced<>(text, NOWHERE);
  }

  private static ObjectNode json(String text) {
    try {
      return (ObjectNode) JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
