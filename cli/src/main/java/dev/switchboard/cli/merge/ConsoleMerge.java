package dev.switchboard.cli.merge;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.cli.center.CenterDiff;
import dev.switchboard.cli.center.CenterItem;
import dev.switchboard.cli.center.CompiledCenter.WrittenResource;
import dev.switchboard.cli.center.ItemChange;
import dev.switchboard.cli.center.ItemChange.SettingChange;
import dev.switchboard.cli.imports.SourceBlocks;
import dev.switchboard.cli.imports.SourceValue;
import dev.switchboard.cli.imports.SourceValues;
import dev.switchboard.cli.instance.ApiKind;
import dev.switchboard.cli.instance.ApiResource;
import dev.switchboard.cli.instance.ApiResponses;
import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.content.FlowContent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A three-way merge of a contact center: what was deployed last is the base, the source is ours,
 * and what the console made of the deployed one is theirs. An edit of a setting, a parameter or a
 * branch is written into the annotation that says it; where the source was changed as well, it is a
 * conflict; and what can't be placed is left to a person, with the reason.
 */
public final class ConsoleMerge {
  private final List<CenterItem> base;
  private final List<CenterItem> ours;
  private final List<CenterItem> deployed;
  private final ApiResponses responses;
  private final Map<String, WrittenResource> written = new HashMap<>();
  private final Map<String, String> qualified = new HashMap<>();
  private final Map<Resource, Map<String, String>> types = new EnumMap<>(Resource.class);
  private final Map<String, String> placeholders = new HashMap<>();
  private final MergeLog log = new MergeLog();
  private final Sources sources;
  private List<ItemChange> changedByUs = List.of();
  private List<CenterItem> named = List.of();

  private ConsoleMerge(
      List<CenterItem> base,
      List<CenterItem> ours,
      List<CenterItem> deployed,
      ApiResponses responses,
      List<WrittenResource> resources,
      Path sourceRoot) {
    this.base = base;
    this.ours = ours;
    this.deployed = deployed;
    this.responses = responses;
    for (WrittenResource resource : resources) {
      written.put(resource.kind() + " " + resource.id(), resource);
      qualified.put(simple(resource.type()), resource.type());
    }
    this.sources = new Sources(sourceRoot, this::qualifiedName);
  }

  /**
   * Merges.
   *
   * @param base what was compiled for the release that is deployed
   * @param ours what the source compiles to now
   * @param deployed what the instance has
   * @param responses what its API says
   * @param resources where the source says what
   * @param sourceRoot the root of the sources
   * @param patchRoot what paths in the patch are relative to
   * @throws IOException if a source can't be read
   */
  public static MergeOutcome of(
      List<CenterItem> base,
      List<CenterItem> ours,
      List<CenterItem> deployed,
      ApiResponses responses,
      List<WrittenResource> resources,
      Path sourceRoot,
      Path patchRoot)
      throws IOException {
    var merge = new ConsoleMerge(base, ours, deployed, responses, resources, sourceRoot);
    merge.run();
    return new MergeOutcome(
        merge.log.taken(),
        merge.log.conflicts(),
        merge.log.byHand(),
        merge.sources.edited(),
        merge.sources.patch(patchRoot));
  }

  private void run() throws IOException {
    for (WrittenResource resource : written.values()) {
      kind(resource.kind())
          .ifPresent(
              k ->
                  types
                      .computeIfAbsent(k, x -> new HashMap<>())
                      .put(resource.reference(), simple(resource.type())));
    }
    CenterDiff.pairs(ours, deployed)
        .forEach(
            (mine, there) -> {
              WrittenResource resource = written.get(mine.kind() + " " + mine.id());
              Optional<Resource> kind = kind(mine.kind());
              if (resource != null && kind.isPresent()) {
                Map<String, String> byValue =
                    types.computeIfAbsent(kind.get(), k -> new HashMap<>());
                byValue.put(there.id(), simple(resource.type()));
                byValue.put(there.arn(), simple(resource.type()));
                byValue.put(CenterDiff.words(mine), simple(resource.type()));
                placeholders.put(CenterDiff.words(mine), mine.placeholder());
              }
            });
    for (CenterItem released : base) {
      WrittenResource resource = written.get(released.kind() + " " + released.id());
      if (resource != null) { // by the name that it had then, too
        kind(released.kind())
            .ifPresent(
                k ->
                    types
                        .computeIfAbsent(k, x -> new HashMap<>())
                        .put(CenterDiff.words(released), simple(resource.type())));
      }
    }
    changedByUs = CenterDiff.between(base, ours);
    named = CenterDiff.named(ours);
    for (ItemChange change : CenterDiff.between(base, deployed)) {
      if (change.before().isPresent()) {
        merge(change);
      }
    }
  }

  private void merge(ItemChange change) throws IOException {
    CenterItem before = change.before().orElseThrow();
    String words = before.kind() + " \"" + before.name() + "\"";
    WrittenResource resource = written.get(before.kind() + " " + before.id());
    Optional<ItemChange> mine = mine(before);
    if (resource == null || mine.isPresent() && mine.get().after().isEmpty()) {
      log.conflict(words + ": is no longer in the source, and was edited in the console");
    } else if (change.after().isEmpty()) {
      log.byHand(words + ": is no longer in the instance");
    } else {
      settings(change, resource, mine, words);
      if (change.flow().isPresent()) {
        flow(change, resource, words);
      }
    }
  }

  /** What the source changed in a resource since the release. */
  private Optional<ItemChange> mine(CenterItem before) {
    return changedByUs.stream()
        .filter(c -> c.before().filter(b -> same(b, before)).isPresent())
        .findFirst();
  }

  private static boolean same(CenterItem a, CenterItem b) {
    return a.kind().equals(b.kind()) && a.id().equals(b.id());
  }

  private void settings(
      ItemChange change, WrittenResource resource, Optional<ItemChange> mine, String words)
      throws IOException {
    Set<String> members = new LinkedHashSet<>();
    change.settings().forEach(s -> members.add(member(s.path())));
    boolean isUser = resource.kind().equals(Resource.USER.key());
    if (members.isEmpty()) {
      return;
    }
    CenterItem after = change.after().orElseThrow();
    Map<String, SourceValue> values = values(after);
    for (String member : members) {
      List<SettingChange> theirs =
          change.settings().stream().filter(s -> member(s.path()).equals(member)).toList();
      List<SettingChange> own =
          mine.stream()
              .flatMap(m -> m.settings().stream())
              .filter(s -> member(s.path()).equals(member))
              .toList();
      String what = words + ": " + member;
      if (sameAfter(theirs, own)) {
        continue;
      }
      if (!own.isEmpty()) {
        log.conflict(
            what
                + " was changed in the source to "
                + after(own)
                + " and in the console to "
                + after(theirs));
        continue;
      }
      String written = isUser && member.equals("name") ? "username" : member;
      Optional<SourceValue> value = Optional.ofNullable(values.get(written));
      if (value.filter(v -> v.java().contains("\"${")).isPresent()) {
        log.byHand(what + ": is a value of the environment");
        continue;
      }
      String annotation = kind(resource.kind()).orElseThrow().annotation();
      Optional<String> problem =
          sources.problem(resource.file(), resource.type(), annotation, written);
      if (problem.isPresent()) {
        log.byHand(what + ": " + problem.get());
      } else {
        sources.set(resource.file(), resource.type(), annotation, written, value);
        theirs.forEach(
            s ->
                log.taken(
                    words
                        + ": "
                        + s.path()
                        + ": "
                        + s.before().orElse("(nothing)")
                        + " -> "
                        + s.after().orElse("(nothing)")));
      }
    }
  }

  private static String after(List<SettingChange> changes) {
    return changes.stream()
        .map(
            c ->
                c.after().orElse("(nothing)")
                    + (c.path().contains(".") ? " (" + c.path() + ")" : ""))
        .collect(Collectors.joining(", "));
  }

  private static boolean sameAfter(List<SettingChange> theirs, List<SettingChange> own) {
    return theirs.size() == own.size()
        && theirs.stream()
            .allMatch(
                t ->
                    own.stream()
                        .anyMatch(o -> o.path().equals(t.path()) && o.after().equals(t.after())));
  }

  /** The annotation's member that says a setting. */
  private static String member(String path) {
    return path.replaceFirst("\\..*", "");
  }

  private Map<String, SourceValue> values(CenterItem after) {
    Optional<ApiResource> found =
        Arrays.stream(ApiKind.values())
            .filter(k -> k.resource().filter(r -> r.key().equals(after.kind())).isPresent())
            .flatMap(k -> responses.all(k).stream())
            .filter(r -> r.id().equals(after.id()))
            .findFirst();
    Map<String, SourceValue> values = new HashMap<>();
    found.ifPresent(r -> values.putAll(SourceValues.resource(responses, r, types)));
    if (after.kind().equals(Resource.INSTANCE.key())) {
      after.settings().forEach((member, value) -> values.put(member, SourceValue.literal(value)));
    }
    values.put(
        after.kind().equals(Resource.USER.key()) ? "username" : "name",
        SourceValue.text(after.name()));
    return values;
  }

  private void flow(ItemChange change, WrittenResource resource, String words) throws IOException {
    FlowContent before = change.before().orElseThrow().flow().orElseThrow();
    FlowContent theirs = change.after().orElseThrow().flow().orElseThrow();
    FlowContent mine =
        named.stream()
            .filter(o -> same(o, change.before().get()))
            .flatMap(o -> o.flow().stream())
            .findFirst()
            .orElse(before);
    if (resource.blocks().isEmpty()) {
      log.byHand(words + ": its content is a file; export the flow from the console anew");
      return;
    }
    var versions = new FlowVersions(resource, before, mine, theirs);
    versions.console().flow().stream()
        .filter(v -> !v.path().equals("StartAction"))
        .forEach(v -> log.byHand(words + ": " + v.path() + " is another one"));
    var blocks =
        new SourceBlocks(
            (kind, value) -> Optional.ofNullable(types.getOrDefault(kind, Map.of()).get(value)),
            text -> placeholders.getOrDefault(text, text));
    var merge = new FlowMerge(resource, versions, blocks, sources, log, words);
    List<BlockMerge> merges = merge.merges();
    String start = start(versions, words);
    FlowPlan plan = FlowPlan.of(versions, resource.type(), merges, start);
    var source = new FlowSource(resource, versions, plan, blocks, sources, merge.names());
    source.write();
    tell(versions, plan, source, merges, words);
    if (plan.order().stream().findFirst().filter(start::equals).isEmpty()) {
      log.byHand(
          words + ": starts with " + source.name(start) + " in the console; move it to the top");
    }
  }

  /** The block with which a flow starts in the end. */
  private String start(FlowVersions versions, String words) {
    String base = versions.base().start().orElse("");
    String own = versions.ours().start().orElse("");
    String console = versions.theirs().start().orElse("");
    if (console.equals(base) || console.equals(own)) {
      return own;
    }
    if (!own.equals(base)) {
      log.conflict(
          words
              + ": starts with "
              + own
              + " in the source and with "
              + console.replaceFirst("^[-+]", "")
              + " in the console");
      return own;
    }
    return console;
  }

  private void tell(
      FlowVersions versions,
      FlowPlan plan,
      FlowSource source,
      List<BlockMerge> merges,
      String words) {
    for (BlockMerge merge : merges) {
      String block = words + ", block " + source.name(merge.key()).replaceFirst("^[-+]", "");
      List<FlowAction> actions =
          (versions.theirs().has(merge.key()) ? versions.theirs() : versions.base())
              .actions(merge.key());
      String type = " (" + actions.get(actions.size() - 1).type() + ")";
      String reason = plan.dropped().get(merge.key());
      switch (merge.kind()) {
        case ADD -> {
          if (reason == null) {
            log.taken(block + type + ": is new");
          } else {
            log.byHand(
                words
                    + ": block "
                    + merge.key().replaceFirst("^[-+]", "")
                    + type
                    + " is new in the console: "
                    + reason);
          }
        }
        case REMOVE -> {
          if (reason == null) {
            log.taken(block + type + ": is gone");
          } else {
            log.byHand(block + type + " is gone in the console: " + reason);
          }
        }
        default -> {
          if (reason == null) {
            merge.taken().forEach(log::taken);
          } else {
            merge.taken().forEach(t -> log.byHand(t + ": " + reason));
          }
        }
      }
    }
  }

  private Optional<String> qualifiedName(String simpleName) {
    for (String standard :
        List.of("dev.switchboard.annotations", "dev.switchboard.annotations.block")) {
      try {
        return Optional.of(
            Class.forName(standard + "." + simpleName, false, getClass().getClassLoader())
                .getCanonicalName());
      } catch (ClassNotFoundException | LinkageError e) {
        continue; // where file systems ignore case, a near name is a linkage error
      }
    }
    return Optional.ofNullable(qualified.get(simpleName));
  }

  private static Optional<Resource> kind(String key) {
    return Arrays.stream(Resource.values()).filter(r -> r.key().equals(key)).findFirst();
  }

  private static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }
}
