package dev.switchboard.cli.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.annotations.FieldType;
import dev.switchboard.annotations.FlowType;
import dev.switchboard.flow.content.FlowCodec;
import dev.switchboard.flow.content.FlowFormatException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What is written in the annotation of an imported flow or module. */
final class FlowMembers {
  private static final int DESCRIPTION = 500;

  private FlowMembers() {}

  /** The members of a flow's annotation; what can't be said is added to the remarks. */
  static Map<String, Expression> of(ExportedFlow flow, List<String> remarks) {
    Map<String, Expression> members = new LinkedHashMap<>();
    members.put("name", Expression.text(flow.name()));
    flow.type()
        .filter(t -> t != FlowType.CONTACT_FLOW)
        .ifPresent(t -> members.put("type", new Expression.Literal("FlowType." + t)));
    if (!flow.description().isBlank()) {
      boolean tooLong = flow.description().length() > DESCRIPTION;
      members.put(
          "description",
          Expression.text(
              tooLong ? flow.description().substring(0, DESCRIPTION) : flow.description()));
    }
    flow.deployed()
        .ifPresent(
            deployed -> {
              contract(deployed.json().path("Settings"), members, remarks);
              ResourceMembers.tags(deployed.json().path("Tags"), members);
            });
    return members;
  }

  /** A module's contract, which the API keeps as JSON within a string. */
  private static void contract(
      JsonNode written, Map<String, Expression> members, List<String> remarks) {
    ObjectNode settings = JsonNodeFactory.instance.objectNode();
    try {
      if (written.isTextual() && !written.textValue().isBlank()) {
        settings = FlowCodec.parse(written.textValue()).content().json();
      }
    } catch (FlowFormatException e) {
      remarks.add("its settings are no JSON and are left out: " + e.problem());
    }
    fields(settings.path("input").path("schema"), "input", members, remarks);
    fields(settings.path("resultData").path("schema"), "output", members, remarks);
    List<Expression> branches = new ArrayList<>();
    settings
        .path("transitions")
        .path("results")
        .forEach(r -> branches.add(Expression.text(r.path("name").asText(""))));
    if (!branches.isEmpty()) {
      members.put("branches", new Expression.Items(branches));
    }
  }

  private static void fields(
      JsonNode schema, String member, Map<String, Expression> members, List<String> remarks) {
    Set<String> required = new TreeSet<>();
    schema.path("required").forEach(r -> required.add(r.asText()));
    List<Expression> fields = new ArrayList<>();
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      String type = property.getValue().path("type").asText("").toUpperCase(Locale.ROOT);
      if (Arrays.stream(FieldType.values()).noneMatch(t -> t.name().equals(type))) {
        remarks.add(
            member
                + " \""
                + property.getKey()
                + "\" is left out: its JSON type \""
                + type.toLowerCase(Locale.ROOT)
                + "\" is none that a module's contract has in Java");
        continue;
      }
      Map<String, Expression> field = new LinkedHashMap<>();
      field.put("name", Expression.text(property.getKey()));
      if (!type.equals(FieldType.STRING.name())) {
        field.put("type", new Expression.Literal("FieldType." + type));
      }
      if (member.equals("input") && required.contains(property.getKey())) {
        field.put("required", new Expression.Literal("true"));
      }
      String description = property.getValue().path("description").asText("");
      if (!description.isEmpty()) {
        field.put("description", Expression.text(description));
      }
      fields.add(new Expression.Nested("ModuleField", field));
    }
    if (!fields.isEmpty()) {
      members.put(member, new Expression.Items(fields));
    }
  }
}
