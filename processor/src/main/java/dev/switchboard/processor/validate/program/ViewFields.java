package dev.switchboard.processor.validate.program;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.ViewModel;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The fields that the user of a view fills in: the components of its template that have names. */
final class ViewFields {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String NAME = "Name";

  private ViewFields() {}

  /** The fields; empty if the template is not known or its names are given when it is shown. */
  static Optional<Set<String>> of(ContactCenter center, ViewModel view) {
    if (view.declaration().isExisting() || view.template().value().isEmpty()) {
      return Optional.empty();
    }
    return center
        .files()
        .flatMap(files -> files.read(view.template().value()))
        .flatMap(ViewFields::fields);
  }

  private static Optional<Set<String>> fields(byte[] template) {
    try {
      Set<String> fields = new TreeSet<>();
      collect(JSON.readTree(template), fields);
      return fields.stream().anyMatch(f -> f.contains("$"))
          ? Optional.empty()
          : Optional.of(fields);
    } catch (IOException e) {
      // Another rule tells that the template is no JSON.
      return Optional.empty();
    }
  }

  private static void collect(JsonNode node, Set<String> fields) {
    if (node.path(NAME).isTextual()) {
      fields.add(node.path(NAME).textValue());
    }
    node.forEach(child -> collect(child, fields));
  }
}
