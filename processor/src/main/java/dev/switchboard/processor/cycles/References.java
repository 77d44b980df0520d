package dev.switchboard.processor.cycles;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.ContactCenter.ExpandedFlow;
import dev.switchboard.processor.model.FlowModel;
import dev.switchboard.processor.model.HierarchyGroupModel;
import dev.switchboard.processor.model.Link;
import dev.switchboard.processor.model.PlainModel;
import dev.switchboard.processor.model.QueueModel;
import dev.switchboard.processor.model.QuickConnectModel;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.model.RoutingProfileModel;
import dev.switchboard.processor.model.SecurityProfileModel;
import dev.switchboard.processor.model.UserModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the resources of a contact center refer to. Links that lead nowhere are left out; rules
 * report them.
 */
public final class References {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Za-z]+):([^}]+)}");

  private final ContactCenter center;
  private final Map<String, ResourceModel> byTypeName = new LinkedHashMap<>();
  private final Map<String, ResourceModel> byKey = new LinkedHashMap<>();

  /** The references of a contact center. */
  public References(ContactCenter center) {
    this.center = center;
    for (ResourceModel resource : center.resources()) {
      byTypeName.putIfAbsent(resource.declaration().typeName(), resource);
      byKey.putIfAbsent(key(resource), resource);
    }
  }

  /** A resource as flow content names it, such as {@code queue:Orders}. */
  public static String key(ResourceModel resource) {
    return resource.kind().key() + ":" + resource.id();
  }

  /**
   * Whether a reference is an association with another of its kind, which can be made once both
   * exist: hours whose overrides hold for others, and the alias of an email address.
   */
  public static boolean isLink(ResourceModel from, ResourceModel to) {
    return from.kind() == to.kind() && isLinked(from.kind());
  }

  /** Whether resources of a kind may be associated with others of it. */
  public static boolean isLinked(Resource kind) {
    return kind == Resource.HOURS_OF_OPERATION || kind == Resource.EMAIL_ADDRESS;
  }

  /** The others of its kind that a resource is associated with. */
  public List<ResourceModel> links(ResourceModel resource) {
    return isLinked(resource.kind())
        ? of(resource).stream().filter(other -> isLink(resource, other)).toList()
        : List.of();
  }

  /** What a link leads to. */
  public Optional<ResourceModel> target(Link link) {
    return Optional.ofNullable(byTypeName.get(link.typeName()));
  }

  /** What a link leads to, if it is of a kind. */
  public Optional<ResourceModel> target(Link link, Resource kind) {
    return target(link).filter(resource -> resource.kind() == kind);
  }

  /** What the content of a flow refers to, by key, sorted; a key that nothing has is left out. */
  public List<ResourceModel> ofContent(FlowModel flow) {
    ExpandedFlow expanded = center.contents().get(flow.declaration().typeName());
    if (expanded == null) {
      return List.of();
    }
    TreeSet<String> keys = new TreeSet<>();
    collect(expanded.content().json(), keys);
    return keys.stream().filter(byKey::containsKey).map(byKey::get).toList();
  }

  private static void collect(JsonNode json, Set<String> keys) {
    if (json.isTextual()) {
      collect(json.textValue(), keys);
    } else if (json.isObject()) {
      for (Map.Entry<String, JsonNode> field : json.properties()) {
        collect(field.getKey(), keys);
        collect(field.getValue(), keys);
      }
    } else {
      json.forEach(element -> collect(element, keys));
    }
  }

  private static void collect(String text, Set<String> keys) {
    if (text.contains("${")) {
      Matcher matcher = PLACEHOLDER.matcher(text);
      while (matcher.find()) {
        keys.add(matcher.group(1) + ":" + matcher.group(2));
      }
    }
  }

  /**
   * What must exist before a resource can be created with all that it refers to; quick connects of
   * a queue aside.
   */
  public List<ResourceModel> of(ResourceModel resource) {
    if (resource instanceof FlowModel flow) {
      return ofContent(flow);
    }
    List<ResourceModel> found = new ArrayList<>();
    if (resource instanceof QueueModel queue) {
      queue.hours().flatMap(this::target).ifPresent(found::add);
      queue.outboundCallerNumber().flatMap(this::target).ifPresent(found::add);
      queue.outboundWhisper().flatMap(this::target).ifPresent(found::add);
    } else if (resource instanceof RoutingProfileModel profile) {
      target(profile.defaultOutboundQueue()).ifPresent(found::add);
      profile.queues().forEach(routed -> target(routed.queue()).ifPresent(found::add));
    } else if (resource instanceof QuickConnectModel quickConnect) {
      quickConnect.queue().flatMap(this::target).ifPresent(found::add);
      quickConnect.user().flatMap(this::target).ifPresent(found::add);
      quickConnect.flow().flatMap(this::target).ifPresent(found::add);
    } else if (resource instanceof PlainModel plain) {
      plain.references().forEach(r -> target(r.link()).ifPresent(found::add));
    } else if (resource instanceof HierarchyGroupModel group) {
      group
          .parent()
          .flatMap(this::target)
          .filter(parent -> !isBelow(parent, group))
          .ifPresent(found::add);
    } else if (resource instanceof SecurityProfileModel profile) {
      profile.accessControlGroup().flatMap(this::target).ifPresent(found::add);
    } else if (resource instanceof UserModel user) {
      user.routingProfile().flatMap(this::target).ifPresent(found::add);
      user.securityProfiles().forEach(profile -> target(profile).ifPresent(found::add));
      user.hierarchyGroup().flatMap(this::target).ifPresent(found::add);
      user.proficiencies().forEach(p -> target(p.attribute()).ifPresent(found::add));
    }
    resource
        .declaration()
        .more()
        .ifPresent(more -> more.references().forEach(r -> target(r.link()).ifPresent(found::add)));
    return found.stream().distinct().toList();
  }

  /** Whether a group is below another, or is it; a rule reports groups that run in a circle. */
  private boolean isBelow(ResourceModel below, HierarchyGroupModel above) {
    Set<ResourceModel> seen = new HashSet<>();
    ResourceModel group = below;
    while (group instanceof HierarchyGroupModel g && seen.add(g)) {
      if (g.equals(above)) {
        return true;
      }
      group = g.parent().flatMap(this::target).orElse(null);
    }
    return false;
  }

  /**
   * The quick connects of a queue. They are associated after both exist, since they often lead back
   * to it.
   */
  public List<ResourceModel> quickConnects(QueueModel queue) {
    return queue.quickConnects().stream()
        .flatMap(link -> target(link, Resource.QUICK_CONNECT).stream())
        .distinct()
        .toList();
  }
}
