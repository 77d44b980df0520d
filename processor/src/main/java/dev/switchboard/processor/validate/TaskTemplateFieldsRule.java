package dev.switchboard.processor.validate;

import dev.switchboard.flow.check.Suggestion;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.PlainModel;
import dev.switchboard.processor.model.PropertyStructure;
import dev.switchboard.processor.model.Sourced;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of a task template have names of their own, one of them is the task's name, and what
 * is said of fields is said of fields that are there.
 */
final class TaskTemplateFieldsRule implements Rule {
  private static final String SELECT = "SINGLE_SELECT";

  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (PlainModel resource : center.all(PlainModel.class)) {
      if (resource.is("TaskTemplate") && !resource.declaration().isExisting()) {
        check(resource, findings);
      }
    }
    return findings;
  }

  private void check(PlainModel template, List<Finding> findings) {
    Map<String, PropertyStructure> fields = new LinkedHashMap<>();
    for (PropertyStructure field : template.structure().nested("fields")) {
      Sourced<String> name = field.text("name").orElseThrow();
      if (fields.putIfAbsent(name.value(), field) != null) {
        findings.add(
            error(
                name.origin(),
                words(template, name.value()) + " is there twice; give each field a name"));
      }
      options(template, name.value(), field, findings);
    }
    need(template, fields, findings);
    for (String constraint : List.of("required", "readOnly", "invisible")) {
      for (Sourced<String> name : template.structure().texts(constraint)) {
        known(template, constraint, name, fields, findings);
      }
    }
    for (PropertyStructure value : template.structure().nested("defaults")) {
      Sourced<String> name = value.text("field").orElseThrow();
      if (known(template, "default", name, fields, findings)) {
        value
            .text("value")
            .ifPresent(v -> fits(template, name.value(), fields.get(name.value()), v, findings));
      }
    }
  }

  private void need(
      PlainModel template, Map<String, PropertyStructure> fields, List<Finding> findings) {
    if (fields.values().stream().noneMatch(f -> type(f).equals("NAME"))) {
      findings.add(
          error(
              template.structure().origin("fields"),
              template.words()
                  + " has no field of type NAME, which every task needs; add"
                  + " @TaskField(name = \"Task name\", type = TaskFieldType.NAME)"));
    }
    if (template.structure().link("flow").isEmpty()
        && fields.values().stream().noneMatch(f -> type(f).equals("QUICK_CONNECT"))) {
      findings.add(
          error(
              template.declaration().origin(),
              template.words()
                  + " says nowhere where its tasks go; add flow = a flow, or a field of type"
                  + " QUICK_CONNECT"));
    }
  }

  private void options(
      PlainModel template, String name, PropertyStructure field, List<Finding> findings) {
    boolean select = type(field).equals(SELECT);
    boolean options = !field.texts("options").isEmpty();
    if (select && !options) {
      findings.add(
          error(
              field.origin(),
              words(template, name) + " has nothing to select from; add options = …"));
    } else if (!select && options) {
      findings.add(
          error(
              field.origin("options"),
              words(template, name)
                  + " is of type "
                  + type(field)
                  + ", which has no options; remove them, or make it SINGLE_SELECT"));
    }
  }

  private boolean known(
      PlainModel template,
      String what,
      Sourced<String> name,
      Map<String, PropertyStructure> fields,
      List<Finding> findings) {
    if (fields.containsKey(name.value())) {
      return true;
    }
    findings.add(
        error(
            name.origin(),
            template.words()
                + ": "
                + what
                + " names the field \""
                + name.value()
                + "\", which is not there; "
                + Suggestion.clause(name.value(), fields.keySet(), "its fields")));
    return false;
  }

  private void fits(
      PlainModel template,
      String name,
      PropertyStructure field,
      Sourced<String> value,
      List<Finding> findings) {
    String text = value.value();
    Optional<String> wrong = Optional.empty();
    if (text.contains("${")) {
      return;
    }
    switch (type(field)) {
      case SELECT -> {
        List<String> options = field.texts("options").stream().map(Sourced::value).toList();
        if (!options.contains(text)) {
          wrong = Optional.of(Suggestion.clause(text, options, "its options"));
        }
      }
      case "NUMBER" -> {
        if (!text.matches("-?\\d+(\\.\\d+)?")) {
          wrong = Optional.of("write a number");
        }
      }
      case "BOOLEAN" -> {
        if (!text.matches("true|false")) {
          wrong = Optional.of("write true or false");
        }
      }
      default -> {
        // Any text will do.
      }
    }
    wrong.ifPresent(
        w ->
            findings.add(
                error(
                    value.origin(),
                    words(template, name)
                        + " is of type "
                        + type(field)
                        + ", but its default is \""
                        + text
                        + "\"; "
                        + w)));
  }

  private static String type(PropertyStructure field) {
    return field.text("type").map(Sourced::value).orElse("");
  }

  private static String words(PlainModel template, String field) {
    return template.words() + ": field \"" + field + "\"";
  }
}
