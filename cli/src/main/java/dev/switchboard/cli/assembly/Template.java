package dev.switchboard.cli.assembly;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A CloudFormation template.
 *
 * @param stack the stack's name
 * @param json the template
 */
record Template(String stack, JsonNode json) {
  private static final Pattern SUBSTITUTION = Pattern.compile("\\$\\{([^!}][^}]*)}");

  /** The resources by logical id, sorted. */
  Map<String, JsonNode> resources() {
    Map<String, JsonNode> resources = new TreeMap<>();
    json.path("Resources").properties().forEach(e -> resources.put(e.getKey(), e.getValue()));
    return resources;
  }

  /** The logical ids that a resource of this template refers to, other than parameters. */
  Set<String> references(JsonNode resource) {
    Set<String> found = new TreeSet<>();
    collect(resource, found);
    found.removeIf(id -> id.startsWith("AWS::") || json.path("Parameters").has(id));
    return found;
  }

  private static void collect(JsonNode node, Set<String> found) {
    if (node.isArray()) {
      node.forEach(item -> collect(item, found));
      return;
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      JsonNode value = field.getValue();
      switch (field.getKey()) {
        case "Ref" -> found.add(value.asText());
        case "Fn::GetAtt" ->
            found.add(value.isArray() ? value.path(0).asText() : value.asText().split("\\.")[0]);
        case "DependsOn" -> {
          if (value.isTextual()) {
            found.add(value.asText());
          }
          value.forEach(item -> found.add(item.asText()));
        }
        case "Fn::Sub" -> {
          Matcher matcher =
              SUBSTITUTION.matcher(value.isArray() ? value.path(0).asText() : value.asText());
          while (matcher.find()) {
            found.add(matcher.group(1).split("\\.")[0]);
          }
          collect(value, found);
        }
        default -> collect(value, found);
      }
    }
  }
}
