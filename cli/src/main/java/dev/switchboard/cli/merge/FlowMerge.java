package dev.switchboard.cli.merge;

import dev.switchboard.cli.center.CompiledCenter.WrittenBlock;
import dev.switchboard.cli.center.CompiledCenter.WrittenResource;
import dev.switchboard.cli.imports.SourceBlock;
import dev.switchboard.cli.imports.SourceBlocks;
import dev.switchboard.cli.imports.SourceValue;
import dev.switchboard.cli.imports.UnnamedResourceException;
import dev.switchboard.cli.merge.BlockMerge.Kind;
import dev.switchboard.flow.content.FlowAction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Decides for each block of a flow what is to become of it: what the console changed, added and
 * removed, unless the source has changed the same.
 */
final class FlowMerge {
  private final WrittenResource resource;
  private final FlowVersions versions;
  private final SourceBlocks blocks;
  private final Sources sources;
  private final MergeLog log;
  private final String words;
  private final List<BlockMerge> merges = new ArrayList<>();
  private final Map<String, String> names = new TreeMap<>();

  FlowMerge(
      WrittenResource resource,
      FlowVersions versions,
      SourceBlocks blocks,
      Sources sources,
      MergeLog log,
      String words) {
    this.resource = resource;
    this.versions = versions;
    this.blocks = blocks;
    this.sources = sources;
    this.log = log;
    this.words = words;
  }

  /** What is to be done; what is a conflict or can't be said is in the log. */
  List<BlockMerge> merges() throws IOException {
    split();
    List<BlockMerge> fresh = added();
    for (String key : versions.inSource()) {
      decide(key, versions.written(key).orElseThrow());
    }
    for (String key : versions.base().keys()) {
      if (versions.written(key).isEmpty() && versions.theirs().has(key) && versions.isTheirs(key)) {
        log.conflict(block(key) + ": is no longer in the source, and was changed in the console");
      }
    }
    merges.addAll(fresh);
    return merges;
  }

  /** The simple names of the types that new blocks get, by what they are called here. */
  Map<String, String> names() {
    return names;
  }

  /** Takes apart what was one block, and what no one block can say any more. */
  private void split() {
    for (String key : versions.inSource()) {
      List<FlowAction> actions = versions.theirs().actions(key);
      if (actions.size() > 1 && versions.base().has(key) && versions.isTheirs(key)) {
        try {
          if (said(key, versions.written(key).orElseThrow(), versions.theirs()).isEmpty()
              && best(key).isEmpty()) {
            versions.theirs().split(key, id -> FlowVersions.NEW + id);
          }
        } catch (UnnamedResourceException e) {
          continue; // it is told where the block is merged
        }
      }
    }
  }

  private void decide(String key, WrittenBlock written) throws IOException {
    boolean was = versions.base().has(key);
    boolean there = versions.theirs().has(key);
    if (was && !there && versions.isOurs(key)) {
      log.conflict(block(key) + ": was changed in the source, and is gone in the console");
    } else if (was && !there || was && versions.isTheirs(key) || !was && there) {
      Optional<String> problem = problem(written);
      if (problem.isPresent()) {
        log.byHand(block(key) + ": " + problem.get());
      } else if (!there) {
        merges.add(
            new BlockMerge(
                Kind.REMOVE,
                key,
                Optional.of(written),
                Optional.empty(),
                List.of(block(key) + ": is gone")));
      } else {
        changed(key, written, was);
      }
    }
  }

  private Optional<String> problem(WrittenBlock written) throws IOException {
    if (!written.type().startsWith(resource.type() + ".")) {
      return Optional.of("is inherited from " + written.type() + ", which other flows share");
    }
    return sources.problem(written.file(), written.type(), written.annotation());
  }

  private void changed(String key, WrittenBlock written, boolean was) throws IOException {
    try {
      Optional<SourceBlock> base = was ? said(key, written, versions.base()) : Optional.empty();
      Optional<SourceBlock> ours = said(key, written, versions.ours());
      Optional<SourceBlock> theirs = said(key, written, versions.theirs());
      if (ours.isPresent() && theirs.isPresent() && base.isPresent() == was) {
        members(key, written, base, ours.get(), theirs.get());
      } else if (!was || versions.isOurs(key)) {
        log.conflict(
            block(key)
                + ": is @"
                + written.annotation()
                + " in the source, which was changed, and in the console "
                + best(key)
                    .map(b -> b.annotation("").replaceAll("\\s+", " "))
                    .orElse("what no annotation says"));
      } else if (best(key).isEmpty() || !Defaults.isStandard(written.annotation())) {
        log.byHand(
            block(key) + ": @" + written.annotation() + " can't say what the console made of it");
      } else {
        merges.add(
            new BlockMerge(
                Kind.REPLACE,
                key,
                Optional.of(written),
                best(key),
                List.of(
                    block(key)
                        + ": @"
                        + written.annotation()
                        + " -> @"
                        + best(key).orElseThrow().annotation())));
      }
    } catch (UnnamedResourceException e) {
      log.byHand(block(key) + ": " + e.getMessage());
    }
  }

  /** What a block says in a version, as its annotation in the source says it. */
  private Optional<SourceBlock> said(String key, WrittenBlock written, FlowVersion version) {
    return Saying.of(blocks, written, key, version);
  }

  private Optional<SourceBlock> best(String key) {
    List<FlowAction> actions = versions.theirs().actions(key);
    Optional<SourceBlock> best =
        actions.size() == 1
            ? Optional.of(blocks.best(actions.get(0)))
            : actions.size() == 2
                ? blocks.compound(actions.get(0), actions.get(1))
                : Optional.empty();
    return best.map(b -> b.named(versions.theirs()::key));
  }

  private void members(
      String key,
      WrittenBlock written,
      Optional<SourceBlock> base,
      SourceBlock ours,
      SourceBlock theirs)
      throws IOException {
    Map<String, SourceValue> was = base.map(SourceBlock::members).orElse(Map.of());
    Map<String, SourceValue> result = new LinkedHashMap<>(ours.members());
    Set<String> members = new LinkedHashSet<>(was.keySet());
    members.addAll(theirs.members().keySet());
    List<String> taken = new ArrayList<>();
    List<String> conflicts = new ArrayList<>();
    for (String member : members) {
      SourceValue before = was.get(member);
      SourceValue own = ours.members().get(member);
      SourceValue edited = theirs.members().get(member);
      if (Objects.equals(before, edited) || Objects.equals(own, edited)) {
        continue;
      }
      String place = block(key) + ", " + member;
      if (!Objects.equals(before, own)) {
        conflicts.add(
            place
                + " was changed in the source to "
                + shown(own)
                + " and in the console to "
                + shown(edited));
        continue;
      }
      Optional<String> problem =
          sources.problem(written.file(), written.type(), written.annotation(), member);
      if (problem.isPresent()) {
        log.byHand(place + ": " + problem.get());
        continue;
      }
      if (edited == null) {
        result.remove(member);
      } else {
        result.put(member, edited);
      }
      taken.add(place + ": " + shown(before) + " -> " + shown(edited));
    }
    conflicts.forEach(log::conflict);
    if (!conflicts.isEmpty()) {
      taken.forEach(t -> log.byHand(t + " waits for the conflict in its block"));
    } else if (!taken.isEmpty()) {
      merges.add(
          new BlockMerge(
              Kind.CHANGE,
              key,
              Optional.of(written),
              Optional.of(new SourceBlock(written.annotation(), result, theirs.open())),
              taken));
    }
  }

  private String shown(SourceValue value) {
    return value == null ? "(nothing)" : value.named(this::simple).java();
  }

  /** A block's name where it is a value. */
  private String simple(String key) {
    return versions
        .written(key)
        .map(WrittenBlock::type)
        .orElse(names.getOrDefault(key, key))
        .replaceFirst("^.*\\.", "")
        .replaceFirst("^[-+]", "");
  }

  private List<BlockMerge> added() throws IOException {
    List<BlockMerge> added = new ArrayList<>();
    FlowVersion theirs = versions.theirs();
    List<FlowAction> fresh =
        SourceBlocks.inReadingOrder(theirs.flow()).stream()
            .filter(a -> theirs.key(a.identifier()).startsWith(FlowVersions.NEW))
            .toList();
    Set<String> joined = new LinkedHashSet<>();
    for (FlowAction action : fresh) {
      String key = theirs.key(action.identifier());
      if (joined.contains(key)) {
        continue;
      }
      try {
        Optional<SourceBlock> compound = Optional.empty();
        Optional<FlowAction> second = onlyFollower(action);
        if (second.isPresent()) {
          compound = blocks.compound(action, second.get());
        }
        if (compound.isPresent()) {
          joined.add(theirs.key(second.get().identifier()));
          theirs.join(action, second.get());
        }
        SourceBlock block = compound.orElseGet(() -> blocks.best(action)).named(theirs::key);
        added.add(
            new BlockMerge(
                Kind.ADD,
                theirs.key(action.identifier()),
                Optional.empty(),
                Optional.of(block),
                List.of()));
      } catch (UnnamedResourceException e) {
        log.byHand(block(key) + " is new in the console: " + e.getMessage());
      }
    }
    name(added);
    return added;
  }

  private void name(List<BlockMerge> added) throws IOException {
    List<FlowAction> named = new ArrayList<>();
    Map<String, FlowAction> firsts = new LinkedHashMap<>();
    Set<String> taken = new TreeSet<>();
    for (BlockMerge merge : added) {
      List<FlowAction> actions = versions.theirs().actions(merge.key());
      FlowAction primary = actions.get(actions.size() - 1);
      named.add(primary);
      if (actions.size() > 1) {
        firsts.put(primary.identifier(), actions.get(0));
      }
      merge.block().ifPresent(b -> taken.addAll(b.types()));
    }
    resource.blocks().forEach(b -> taken.add(b.type().replaceFirst("^.*\\.", "")));
    sources.file(resource.file()).ifPresent(f -> taken.addAll(f.names()));
    SourceBlocks.names(versions.theirs().flow(), named, firsts, taken)
        .forEach((identifier, name) -> names.put(versions.theirs().key(identifier), name));
  }

  /** The new action behind a new one, if nothing else leads to it. */
  private Optional<FlowAction> onlyFollower(FlowAction first) {
    FlowVersion theirs = versions.theirs();
    return first
        .nextAction()
        .filter(next -> theirs.key(next).startsWith(FlowVersions.NEW))
        .filter(next -> first.conditions().isEmpty())
        .filter(next -> theirs.flow().startAction().filter(next::equals).isEmpty())
        .filter(
            next ->
                theirs.flow().actions().stream()
                        .flatMap(a -> SourceBlocks.targets(a).stream())
                        .filter(next::equals)
                        .count()
                    == 1)
        .flatMap(theirs.flow()::action);
  }

  private String block(String key) {
    FlowVersion where = versions.theirs().has(key) ? versions.theirs() : versions.base();
    List<FlowAction> actions = where.actions(key);
    boolean isInSource = versions.written(key).isPresent();
    return words
        + (isInSource ? ", block " + key : ": block " + key.substring(1))
        + (isInSource || actions.isEmpty()
            ? ""
            : " (" + actions.get(actions.size() - 1).type() + ")");
  }
}
