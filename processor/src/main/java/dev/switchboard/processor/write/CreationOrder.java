package dev.switchboard.processor.write;

import dev.switchboard.processor.cycles.References;
import dev.switchboard.processor.model.ResourceModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Resources in an order in which each comes after those that it refers to; among equals by kind and
 * id.
 */
final class CreationOrder {
  private final Map<String, ResourceModel> waiting = new TreeMap<>();
  private final Function<ResourceModel, List<ResourceModel>> needs;
  private final Set<ResourceModel> ordered = new LinkedHashSet<>();

  private CreationOrder(
      Collection<ResourceModel> resources, Function<ResourceModel, List<ResourceModel>> needs) {
    this.needs = needs;
    resources.forEach(resource -> waiting.put(order(resource), resource));
  }

  static List<ResourceModel> of(
      Collection<ResourceModel> resources, Function<ResourceModel, List<ResourceModel>> needs) {
    CreationOrder order = new CreationOrder(resources, needs);
    order.waiting.values().forEach(order::visit);
    return new ArrayList<>(order.ordered);
  }

  // What is visited is removed from nothing: the map is only read, and circles are cut before.
  private void visit(ResourceModel resource) {
    if (ordered.contains(resource)) {
      return;
    }
    needs.apply(resource).stream()
        .filter(need -> waiting.containsKey(order(need)) && need != resource)
        .sorted(Comparator.comparing(CreationOrder::order))
        .forEach(this::visit);
    ordered.add(resource);
  }

  private static String order(ResourceModel resource) {
    return String.format(Locale.ROOT, "%02d:%s", rank(resource), References.key(resource));
  }

  private static int rank(ResourceModel resource) {
    return switch (resource.kind()) {
      case HOURS_OF_OPERATION -> 0;
      case PROMPT, VIEW -> 1;
      case PHONE_NUMBER -> 2;
      case FLOW_MODULE -> 3;
      case CONTACT_FLOW -> 4;
      case QUEUE -> 5;
      case ROUTING_PROFILE -> 6;
      case HIERARCHY_STRUCTURE, INSTANCE -> 0;
      case HIERARCHY_GROUP -> 1;
      case PREDEFINED_ATTRIBUTE -> 2;
      case AGENT_STATUS -> 3;
      case SECURITY_PROFILE -> 4;
      default -> 7;
    };
  }
}
