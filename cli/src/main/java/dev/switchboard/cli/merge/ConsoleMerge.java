package dev.switchboard.cli.merge;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.cli.center.CenterDiff;
import dev.switchboard.cli.center.CenterItem;
import dev.switchboard.cli.center.CompiledCenter.WrittenBlock;
import dev.switchboard.cli.center.CompiledCenter.WrittenResource;
import dev.switchboard.cli.center.ItemChange;
import dev.switchboard.cli.center.ItemChange.SettingChange;
import dev.switchboard.cli.imports.SourceValues;
import dev.switchboard.cli.imports.SourceValues.Value;
import dev.switchboard.cli.instance.ApiKind;
import dev.switchboard.cli.instance.ApiResource;
import dev.switchboard.cli.instance.ApiResponses;
import dev.switchboard.flow.catalogue.BlockMember;
import dev.switchboard.flow.catalogue.Catalogue;
import dev.switchboard.flow.content.FlowAction;
import dev.switchboard.flow.content.FlowContent;
import dev.switchboard.flow.diff.BlockChange;
import dev.switchboard.flow.diff.FlowDiff;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * A three-way merge of a contact center: what was deployed last is the base, the source is ours,
 * and what the console made of the deployed one is theirs. An edit of a setting, a parameter or a
 * branch is written into the annotation that says it; where the source was changed as well, it is a
 * conflict; and a new or removed block is left to a person.
 */
public final class ConsoleMerge {
  private final List<CenterItem> base;
  private final List<CenterItem> ours;
  private final List<CenterItem> deployed;
  private final ApiResponses responses;
  private final Map<String, WrittenResource> written = new HashMap<>();
  private final Map<String, String> qualified = new HashMap<>();
  private final Map<Resource, Map<String, String>> types = new EnumMap<>(Resource.class);
  private final List<String> taken = new ArrayList<>();
  private final List<String> conflicts = new ArrayList<>();
  private final List<String> byHand = new ArrayList<>();
  private final Sources sources;

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
        merge.taken,
        merge.conflicts,
        merge.byHand,
        merge.sources.edited(),
        merge.sources.patch(patchRoot));
  }

  private void run() throws IOException {
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
      conflicts.add(words + ": is no longer in the source, and was edited in the console");
    } else if (change.after().isEmpty()) {
      byHand.add(words + ": is no longer in the instance");
    } else {
      settings(change, resource, mine, words);
      if (change.flow().isPresent()) {
        flow(change, resource, words);
      }
    }
  }

  /** What the source changed in a resource since the release. */
  private Optional<ItemChange> mine(CenterItem before) {
    return CenterDiff.between(base, ours).stream()
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
    if (members.isEmpty()) {
      return;
    }
    CenterItem after = change.after().orElseThrow();
    Map<String, Value> values = values(after);
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
        conflicts.add(what + " was changed in the source and in the console");
        continue;
      }
      Optional<Value> value = Optional.ofNullable(values.get(member));
      if (value.filter(v -> v.java().contains("\"${")).isPresent()) {
        byHand.add(what + ": is a value of the environment");
        continue;
      }
      Optional<String> problem =
          sources.set(
              resource.file(),
              resource.type(),
              kind(resource.kind()).orElseThrow().annotation(),
              member,
              value);
      if (problem.isPresent()) {
        byHand.add(what + ": " + problem.get());
      } else {
        theirs.forEach(
            s ->
                taken.add(
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

  private Map<String, Value> values(CenterItem after) {
    Optional<ApiResource> found =
        Arrays.stream(ApiKind.values())
            .filter(k -> k.resource().filter(r -> r.key().equals(after.kind())).isPresent())
            .flatMap(k -> responses.all(k).stream())
            .filter(r -> r.id().equals(after.id()))
            .findFirst();
    Map<String, Value> values = new HashMap<>();
    found.ifPresent(r -> values.putAll(SourceValues.resource(responses, r, types)));
    values.put("name", SourceValues.text(after.name()));
    return values;
  }

  private void flow(ItemChange change, WrittenResource resource, String words) throws IOException {
    FlowContent before = CenterDiff.plain(change.before().orElseThrow().flow().orElseThrow());
    FlowContent theirs = CenterDiff.plain(change.after().orElseThrow().flow().orElseThrow());
    FlowContent mine =
        CenterDiff.named(ours).stream()
            .filter(o -> same(o, change.before().get()))
            .flatMap(o -> o.flow().stream())
            .findFirst()
            .map(CenterDiff::plain)
            .orElse(before);
    FlowDiff diff = change.flow().orElseThrow();
    diff.flow().forEach(v -> byHand.add(words + ": " + v.path() + " is another one"));
    diff.added()
        .forEach(
            b ->
                byHand.add(
                    words
                        + ": block "
                        + b.identifier()
                        + " ("
                        + b.type()
                        + ") is new in the console"));
    diff.removed()
        .forEach(
            b ->
                byHand.add(
                    words
                        + ": block "
                        + b.identifier()
                        + " ("
                        + b.type()
                        + ") is gone in the console"));
    var names = new BlockOwners(resource.blocks());
    Map<String, String> there = FlowDiff.matches(before, theirs);
    Map<String, String> here = new HashMap<>();
    there.forEach((b, t) -> here.put(t, b));
    Set<WrittenBlock> done = new LinkedHashSet<>();
    List<BlockChange> changed = new ArrayList<>(diff.changed());
    changed.sort(Comparator.comparing(c -> c.before().identifier()));
    for (BlockChange block : changed) {
      Optional<WrittenBlock> owner = names.of(block.before().identifier());
      if (owner.isPresent() && done.add(owner.get())) {
        block(resource, owner.get(), new Versions(before, mine, theirs, there, here, names), words);
      } else if (owner.isEmpty()) {
        byHand.add(words + ": block " + block.before().identifier() + " is not in the source");
      }
    }
  }

  /** The three versions of a flow, and which block of theirs is which of the base. */
  private record Versions(
      FlowContent base,
      FlowContent ours,
      FlowContent theirs,
      Map<String, String> there,
      Map<String, String> here,
      BlockOwners names) {}

  private void block(WrittenResource resource, WrittenBlock block, Versions flows, String words)
      throws IOException {
    String what = words + ", block " + block.identifier();
    if (!block.type().startsWith(resource.type() + ".")) {
      byHand.add(what + ": is inherited from " + block.type() + ", which other flows share");
      return;
    }
    Optional<Map<String, Value>> was = said(block, flows.base(), flows, i -> i);
    Optional<Map<String, Value>> mine = said(block, flows.ours(), flows, i -> i);
    Optional<Map<String, Value>> theirs =
        said(block, flows.theirs(), flows, i -> flows.here().getOrDefault(i, ""));
    if (was.isEmpty() || mine.isEmpty() || theirs.isEmpty()) {
      byHand.add(
          what
              + ": @"
              + block.annotation()
              + " can't say what the console made of it, or it leads to a block that is new");
      return;
    }
    Set<String> members = new TreeSet<>(was.get().keySet());
    members.addAll(theirs.get().keySet());
    for (String member : members) {
      Optional<Value> base = Optional.ofNullable(was.get().get(member));
      Optional<Value> own = Optional.ofNullable(mine.get().get(member));
      Optional<Value> edited = Optional.ofNullable(theirs.get().get(member));
      if (Objects.equals(base, edited) || Objects.equals(own, edited)) {
        continue;
      }
      String place = what + ", " + member;
      if (!Objects.equals(base, own)) {
        conflicts.add(place + " was changed in the source and in the console");
      } else if (edited.isEmpty() && !mayBeLeftOut(block.annotation(), member)) {
        byHand.add(place + ": the console took the branch away");
      } else {
        Optional<String> problem =
            sources.set(block.file(), block.type(), block.annotation(), member, edited);
        if (problem.isPresent()) {
          byHand.add(place + ": " + problem.get());
        } else {
          taken.add(
              place
                  + ": "
                  + base.map(Value::java).orElse("(nothing)")
                  + " -> "
                  + edited.map(Value::java).orElse("(nothing)"));
        }
      }
    }
  }

  /** Whether a member that is not written says nothing; a target may fall back on another block. */
  private static boolean mayBeLeftOut(String annotation, String member) {
    return Catalogue.standard().blocks().stream()
        .filter(b -> b.name().equals(annotation))
        .flatMap(b -> b.member(member).stream())
        .map(BlockMember::defaultTarget)
        .allMatch(t -> t.isEmpty() || t.get().endsWith(".Unset"));
  }

  /** What a block says in one version of its flow. */
  private Optional<Map<String, Value>> said(
      WrittenBlock block, FlowContent flow, Versions flows, UnaryOperator<String> toBase) {
    boolean isTheirs = flow == flows.theirs();
    List<FlowAction> actions = new ArrayList<>();
    for (FlowAction action : flow.actions()) {
      String identifier = isTheirs ? toBase.apply(action.identifier()) : action.identifier();
      if (flows.names().of(identifier).filter(block::equals).isPresent()) {
        actions.add(action);
      }
    }
    Optional<FlowAction> primary =
        actions.stream()
            .filter(
                a ->
                    (isTheirs ? toBase.apply(a.identifier()) : a.identifier())
                        .equals(block.identifier()))
            .findFirst();
    if (primary.isEmpty() || actions.size() > 2) {
      return Optional.empty();
    }
    Optional<FlowAction> first =
        actions.stream()
            .filter(a -> !a.identifier().equals(primary.get().identifier()))
            .findFirst();
    return SourceValues.block(
        block.annotation(),
        first,
        primary.get(),
        (kind, value) -> Optional.ofNullable(types.getOrDefault(kind, Map.of()).get(value)),
        identifier ->
            flows
                .names()
                .of(isTheirs ? toBase.apply(identifier) : identifier)
                .map(b -> simple(b.type())));
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
