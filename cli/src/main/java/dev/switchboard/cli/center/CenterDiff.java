package dev.switchboard.cli.center;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.switchboard.annotations.meta.FlowAction.NextAction;
import dev.switchboard.cli.center.ItemChange.SettingChange;
import dev.switchboard.flow.catalogue.Catalogue;
import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.content.FlowContent;
import dev.switchboard.flow.diff.FlowDiff;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What differs between two contact centers: resources, their settings, and within flows blocks,
 * parameters and branches. Resources are the same ones if they share an id or ARN, else if they
 * share a name.
 */
public final class CenterDiff {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(\\w+):([^}]+)}");

  private final Map<CenterItem, CenterItem> pairs = new LinkedHashMap<>();
  private final List<CenterItem> left;
  private final List<CenterItem> right;

  private CenterDiff(List<CenterItem> left, List<CenterItem> right) {
    this.left = left;
    this.right = right;
  }

  /**
   * What differs from one contact center to another, sorted by kind and name.
   *
   * @param before the resources of the first one
   * @param after the resources of the second one
   */
  public static List<ItemChange> between(List<CenterItem> before, List<CenterItem> after) {
    return paired(before, after).changes();
  }

  /** Which resource of the second contact center is which of the first. */
  public static Map<CenterItem, CenterItem> pairs(List<CenterItem> before, List<CenterItem> after) {
    return paired(before, after).pairs;
  }

  private static CenterDiff paired(List<CenterItem> before, List<CenterItem> after) {
    var diff = new CenterDiff(before, after);
    diff.pair((a, b) -> !a.arn().isEmpty() && (a.arn().equals(b.arn()) || a.arn().equals(b.id())));
    diff.pair((a, b) -> a.id().equals(b.id()));
    diff.pair((a, b) -> a.name().equals(b.name()));
    // A function's name starts with the environment's prefix once it is deployed.
    diff.pair((a, b) -> a.kind().equals("lambda") && b.name().endsWith("-" + a.name()));
    return diff;
  }

  private void pair(BiPredicate<CenterItem, CenterItem> same) {
    Set<CenterItem> taken = new HashSet<>(pairs.values());
    for (CenterItem a : left) {
      if (!pairs.containsKey(a)) {
        right.stream()
            .filter(b -> a.kind().equals(b.kind()) && !taken.contains(b) && same.test(a, b))
            .findFirst()
            .ifPresent(
                b -> {
                  pairs.put(a, b);
                  taken.add(b);
                });
      }
    }
  }

  private List<ItemChange> changes() {
    Map<String, String> leftNames = new HashMap<>();
    Map<String, String> rightNames = new HashMap<>();
    left.forEach(a -> leftNames.put(a.placeholder(), words(a)));
    right.forEach(b -> rightNames.put(b.placeholder(), words(b)));
    pairs.forEach((a, b) -> rightNames.put(b.placeholder(), words(a)));
    List<ItemChange> changes = new ArrayList<>();
    for (CenterItem a : left) {
      CenterItem b = pairs.get(a);
      CenterItem named = named(a, leftNames);
      if (b == null) {
        if (!a.kind().equals("lambda")) {
          changes.add(
              new ItemChange(Optional.of(named), Optional.empty(), List.of(), Optional.empty()));
        }
      } else {
        compare(named, named(b, rightNames)).ifPresent(changes::add);
      }
    }
    for (CenterItem b : right) {
      if (!pairs.containsValue(b) && !b.kind().equals("lambda")) {
        CenterItem named = named(b, rightNames);
        changes.add(
            new ItemChange(Optional.empty(), Optional.of(named), List.of(), Optional.empty()));
      }
    }
    changes.sort(
        Comparator.<ItemChange, String>comparing(c -> c.item().kind())
            .thenComparing(c -> c.item().name())
            .thenComparing(c -> c.item().id()));
    return changes;
  }

  /** What stands for a resource where differences name it. */
  public static String words(CenterItem item) {
    return "${" + item.kind() + ":" + item.name().replace("}", "") + "}";
  }

  /** The resources with the names of others in place of their ids. */
  public static List<CenterItem> named(List<CenterItem> items) {
    Map<String, String> names = new HashMap<>();
    items.forEach(i -> names.put(i.placeholder(), words(i)));
    return items.stream().map(i -> named(i, names)).toList();
  }

  private static CenterItem named(CenterItem item, Map<String, String> names) {
    Map<String, String> settings = new TreeMap<>();
    item.settings().forEach((k, v) -> settings.put(named(k, names), named(v, names)));
    return new CenterItem(
        item.kind(),
        item.id(),
        item.name(),
        item.arn(),
        item.existing(),
        settings,
        item.flow().map(f -> Strings.replaced(f, s -> named(s, names))));
  }

  private static String named(String text, Map<String, String> names) {
    return text.contains("${")
        ? PLACEHOLDER
            .matcher(text)
            .replaceAll(m -> Matcher.quoteReplacement(names.getOrDefault(m.group(), m.group())))
        : text;
  }

  private static Optional<ItemChange> compare(CenterItem a, CenterItem b) {
    List<SettingChange> settings = new ArrayList<>();
    if (!a.existing() && !b.existing()) {
      // A phone number has no name beside its digits, which the source does not know.
      if (!a.name().equals(b.name()) && !a.kind().equals("phoneNumber")) {
        settings.add(new SettingChange("name", Optional.of(a.name()), Optional.of(b.name())));
      }
      Set<String> paths = new TreeSet<>(a.settings().keySet());
      paths.addAll(b.settings().keySet());
      for (String path : paths) {
        Optional<String> was = Optional.ofNullable(a.settings().get(path)).map(CenterDiff::sorted);
        Optional<String> is = Optional.ofNullable(b.settings().get(path)).map(CenterDiff::sorted);
        // The environment puts tags of its own on everything that it deploys.
        if (!was.equals(is)
            && !isUserOfUnknownName(path, was, is)
            && !(path.startsWith("tags.") && was.isEmpty())
            && !(isLeftToConnect(a, path) && was.isEmpty())) {
          settings.add(new SettingChange(path, was, is));
        }
      }
    }
    Optional<FlowDiff> flow = Optional.empty();
    if (a.flow().isPresent() && b.flow().isPresent()) {
      flow =
          Optional.of(FlowDiff.between(plain(a.flow().get()), plain(b.flow().get())))
              .filter(d -> !d.isEmpty());
    }
    return settings.isEmpty() && flow.isEmpty()
        ? Optional.empty()
        : Optional.of(new ItemChange(Optional.of(a), Optional.of(b), settings, flow));
  }

  /** What Amazon Connect decides where the source does not say it. */
  private static boolean isLeftToConnect(CenterItem item, String path) {
    return item.kind().equals("instance") || path.equals("displayOrder");
  }

  /** A source may name the user of a quick connect by an id, which tells no name. */
  private static boolean isUserOfUnknownName(
      String path, Optional<String> was, Optional<String> is) {
    return path.equals("user")
        && was.isPresent()
        && is.isPresent()
        && was.get().startsWith("${user:") != is.get().startsWith("${user:");
  }

  /** Lists of references have no order. */
  private static String sorted(String text) {
    return text.contains("}, ${")
        ? String.join(", ", new TreeSet<>(List.of(text.split(", (?=\\$\\{)"))))
        : text;
  }

  /**
   * The flow without what makes no difference: the settings that each module has in its content,
   * and the {@code NextAction} that branching actions repeat from one of their branches.
   */
  public static FlowContent plain(FlowContent flow) {
    ObjectNode copy = flow.json().deepCopy();
    copy.remove("Settings");
    FlowContent result = FlowContent.of(copy);
    for (FlowAction action : result.actions()) {
      JsonNode transitions = action.json().path("Transitions");
      if (repeatsABranch(action) && transitions instanceof ObjectNode object) {
        object.remove("NextAction");
      }
    }
    return result;
  }

  private static boolean repeatsABranch(FlowAction action) {
    Catalogue catalogue = Catalogue.standard();
    return !catalogue.shapes(action.type()).isEmpty()
        && catalogue.shapes(action.type()).stream().noneMatch(s -> s.next() == NextAction.TERMINAL)
        && catalogue.blocks().stream()
            .filter(b -> b.primary().type().equals(action.type()))
            .flatMap(b -> b.members().stream())
            .filter(m -> m.next())
            .allMatch(m -> m.outcome().isPresent() || !m.errors().isEmpty());
  }
}
