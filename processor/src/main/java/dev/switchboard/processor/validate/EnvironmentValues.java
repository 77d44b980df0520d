package dev.switchboard.processor.validate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.flow.content.JsonPointers;
import dev.switchboard.processor.expand.BlockWords;
import dev.switchboard.processor.expand.ValueReads;
import dev.switchboard.processor.model.Block;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.ContactCenter.ExpandedFlow;
import dev.switchboard.processor.model.DynamicValue;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.model.Scope;
import dev.switchboard.processor.model.Sourced;
import dev.switchboard.processor.model.ValueSet;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The environment values that a contact center reads: every {@code ${name}} in its texts. */
public final class EnvironmentValues {
  /** A placeholder with a colon is a reference to a resource. */
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}:]*)}");

  private final List<Use> uses = new ArrayList<>();
  private final List<ValueSet> valueSets;

  /**
   * One use of a value.
   *
   * @param name the value's name
   * @param resource the resource that uses it
   * @param words where, in words
   * @param origin where it was written
   */
  public record Use(String name, ResourceModel resource, String words, Origin origin) {}

  private EnvironmentValues(ContactCenter center) {
    valueSets = center.valueSets();
    for (ResourceModel resource : center.resources()) {
      walk(resource, resource, resource.words());
      if (resource instanceof FlowModel flow) {
        ExpandedFlow expanded = center.contents().get(flow.declaration().typeName());
        if (expanded != null) {
          walk(flow, expanded);
        }
      }
    }
  }

  /** The uses in a contact center, in the order of its resources. */
  public static List<Use> of(ContactCenter center) {
    return List.copyOf(center.derived(EnvironmentValues.class, EnvironmentValues::new).uses);
  }

  /**
   * Strings stand in many components of many records; all are looked at, so that none is forgotten.
   */
  private void walk(ResourceModel resource, Object value, String words) {
    if (value instanceof Sourced<?> sourced) {
      if (sourced.value() instanceof String text) {
        add(text, resource, words, sourced.origin());
      }
    } else if (value instanceof List<?> list) {
      list.forEach(item -> walk(resource, item, words));
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(item -> walk(resource, item, words));
    } else if (value instanceof Record object && isOfModel(value)) {
      for (RecordComponent component : object.getClass().getRecordComponents()) {
        walk(resource, read(component, object), words);
      }
    }
  }

  private static boolean isOfModel(Object value) {
    return value.getClass().getPackage().equals(ResourceModel.class.getPackage())
        && !(value instanceof Block)
        && !(value instanceof Origin)
        && !(value instanceof Scope);
  }

  private static Object read(RecordComponent component, Object object) {
    try {
      return component.getAccessor().invoke(object);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the model's records are public", e);
    }
  }

  private void walk(FlowModel flow, ExpandedFlow expanded) {
    Map<ValueSet, List<DynamicValue>> fetched =
        ValueReads.fetchedBy(expanded.content(), valueSets).bySet();
    expanded.content().actions().stream()
        .filter(action -> fetched.isEmpty() || !ValueReads.ACTIONS.contains(action.identifier()))
        .forEach(
            action ->
                walk(
                    flow,
                    expanded,
                    () -> words(flow, action.identifier()),
                    action.json(),
                    action.pointer()));
    // The defaults stand in several actions of several flows, and in one place of the sources.
    fetched.forEach(
        (set, values) ->
            values.forEach(
                value ->
                    add(
                        value.defaultValue().value(),
                        flow,
                        set.words(value),
                        value.defaultValue().origin())));
  }

  private static String words(FlowModel flow, String identifier) {
    return flow.scope().blocks().stream()
        .filter(b -> b.identifier().equals(identifier))
        .findFirst()
        .map(b -> BlockWords.of(flow, b))
        .orElseGet(() -> BlockWords.of(flow) + ", action \"" + identifier + "\"");
  }

  private void walk(
      FlowModel flow,
      ExpandedFlow expanded,
      Supplier<String> words,
      JsonNode value,
      String pointer) {
    if (value.isTextual()) {
      if (value.textValue().contains("${")) {
        add(
            value.textValue(),
            flow,
            words.get(),
            expanded.origin(pointer).orElse(flow.declaration().origin()));
      }
    } else if (value.isObject()) {
      for (Iterator<String> names = value.fieldNames(); names.hasNext(); ) {
        String name = names.next();
        walk(flow, expanded, words, value.get(name), JsonPointers.field(pointer, name));
      }
    } else {
      for (int i = 0; i < value.size(); i++) {
        walk(flow, expanded, words, value.get(i), JsonPointers.element(pointer, i));
      }
    }
  }

  private void add(String text, ResourceModel resource, String words, Origin origin) {
    if (!text.contains("${")) {
      return;
    }
    Matcher placeholder = PLACEHOLDER.matcher(text);
    while (placeholder.find()) {
      uses.add(new Use(placeholder.group(1), resource, words, origin));
    }
  }
}
