package dev.switchboard.cli.merge;

import dev.switchboard.cli.center.CompiledCenter.WrittenBlock;
import dev.switchboard.cli.center.CompiledCenter.WrittenResource;
import dev.switchboard.cli.imports.SourceBlock;
import dev.switchboard.cli.imports.SourceBlocks;
import dev.switchboard.cli.imports.SourceValue;
import dev.switchboard.cli.imports.UnnamedResourceException;
import dev.switchboard.cli.merge.BlockMerge.Kind;
import dev.switchboard.cli.merge.Defaults.Default;
import dev.switchboard.flow.content.FlowAction;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Writes a plan into the source of a flow: new blocks beside those that lead to them, and a target
 * wherever the block below or the error handler is no longer the one that is meant.
 */
final class FlowSource {
  private static final String INDENT = "  ";

  private final WrittenResource resource;
  private final FlowVersions versions;
  private final FlowPlan plan;
  private final SourceBlocks blocks;
  private final Sources sources;
  private final Map<String, String> names = new LinkedHashMap<>();

  /**
   * A flow's source.
   *
   * @param fresh the simple names of the types that new blocks get
   */
  FlowSource(
      WrittenResource resource,
      FlowVersions versions,
      FlowPlan plan,
      SourceBlocks blocks,
      Sources sources,
      Map<String, String> fresh) {
    this.resource = resource;
    this.versions = versions;
    this.plan = plan;
    this.blocks = blocks;
    this.sources = sources;
    versions.inSource().forEach(k -> names.put(k, plan.path(versions.written(k).orElseThrow())));
    fresh.forEach(
        (key, name) -> {
          String scope = plan.scope(key);
          names.put(key, scope.isEmpty() ? name : scope + "." + name);
        });
  }

  /** Writes everything. */
  void write() throws IOException {
    for (String key : plan.order()) {
      Optional<BlockMerge> merge = plan.merge(key);
      Optional<WrittenBlock> written = versions.written(key);
      if (merge.filter(m -> m.kind() == Kind.ADD).isPresent()) {
        add(key, merge.get().block().orElseThrow());
      } else if (merge.filter(m -> m.kind() == Kind.REPLACE).isPresent()) {
        replace(key, written.orElseThrow(), merge.get().block().orElseThrow());
      } else if (written.filter(this::isOwn).isPresent()) {
        change(key, written.get(), merge.flatMap(BlockMerge::block));
      }
    }
    for (BlockMerge merge : plan.merges()) {
      if (merge.kind() == Kind.REMOVE) {
        WrittenBlock block = merge.written().orElseThrow();
        sources.file(block.file()).orElseThrow().remove(local(block));
      }
    }
  }

  private boolean isOwn(WrittenBlock block) {
    return block.type().startsWith(resource.type() + ".");
  }

  private static String local(WrittenBlock block) {
    return Sources.local(block.file(), block.type());
  }

  /** What a block is called in the source, from any place in the flow. */
  String name(String key) {
    return names.getOrDefault(key, key);
  }

  /** A block's name where another block leads to it. */
  private String name(String from, String key) {
    String name = name(key);
    String scope = plan.scope(from);
    return scope.equals(name.replaceFirst("\\.?[^.]*$", ""))
        ? name.substring(name.lastIndexOf('.') + 1)
        : name;
  }

  private void add(String key, SourceBlock block) throws IOException {
    JavaFile java = sources.file(resource.file()).orElseThrow();
    SourceBlock brief = brief(key, block).named(k -> name(key, k));
    String scope = plan.scope(key);
    String around =
        Sources.local(resource.file(), resource.type()) + (scope.isEmpty() ? "" : "." + scope);
    String indent = java.indent(around) + INDENT;
    FlowAction primary = last(versions.theirs().actions(key));
    String simple = name(key).replaceFirst("^.*\\.", "");
    String declaration =
        brief.declaration(
            indent, simple, SourceBlocks.notes(versions.theirs().flow(), primary.identifier()));
    Optional<WrittenBlock> above = above(key);
    if (plan.inherits()) {
      java.insertAtTheEnd(around, declaration);
    } else if (above.isPresent()) {
      java.insertBelow(local(above.get()), declaration);
    } else {
      java.insertAtTheTop(around, declaration);
    }
    sources.importTypes(java, brief.types());
  }

  /** The nearest block above a new one that the source has already. */
  private Optional<WrittenBlock> above(String key) {
    for (int i = plan.order().indexOf(key) - 1; i >= 0; i--) {
      Optional<WrittenBlock> above = versions.written(plan.order().get(i));
      if (above.isPresent()) {
        return above;
      }
    }
    return Optional.empty();
  }

  private void replace(String key, WrittenBlock written, SourceBlock block) throws IOException {
    JavaFile java = sources.file(written.file()).orElseThrow();
    SourceBlock brief = brief(key, block).named(k -> name(key, k));
    String text = brief.annotation(java.indent(local(written)));
    java.replace(local(written), written.annotation(), text.strip());
    sources.importTypes(java, brief.types());
  }

  /** A block without what goes without saying where it stands. */
  private SourceBlock brief(String key, SourceBlock block) {
    Map<String, SourceValue> members = new LinkedHashMap<>(block.members());
    Defaults.of(block.annotation())
        .forEach(
            (member, byDefault) -> {
              Optional<SourceValue> silent = silent(key, byDefault);
              if (silent.isPresent() && silent.get().equals(members.get(member))) {
                members.remove(member);
              }
            });
    if (handler(key, plan.order()::contains).isPresent()) {
      block.open().forEach(member -> members.put(member, SourceValue.unset()));
    }
    return new SourceBlock(block.annotation(), members, block.open());
  }

  private void change(String key, WrittenBlock written, Optional<SourceBlock> merged)
      throws IOException {
    Optional<SourceBlock> ours = said(key, written);
    if (ours.isEmpty() || merged.isEmpty() && isUndisturbed(key)) {
      return;
    }
    Map<String, SourceValue> was = ours.get().members();
    Map<String, SourceValue> is = merged.orElse(ours.get()).members();
    Map<String, Default> targets = Defaults.of(written.annotation());
    TreeSet<String> members = new TreeSet<>(was.keySet());
    members.addAll(is.keySet());
    for (String member : members) {
      SourceValue value = is.get(member);
      boolean isWritten =
          sources.says(written.file(), written.type(), written.annotation(), member);
      Default byDefault = targets.get(member);
      if (byDefault == null) {
        if (!Objects.equals(was.get(member), value)) {
          set(key, written, member, Optional.ofNullable(value));
        }
        continue;
      }
      Optional<SourceValue> silent = silent(key, byDefault);
      if (value == null && was.get(member) != null) {
        set(
            key,
            written,
            member,
            byDefault == Default.NONE ? Optional.empty() : Optional.of(SourceValue.unset()));
      } else if (value != null && silent.filter(value::equals).isPresent()) {
        if (isWritten && !value.equals(was.get(member))) {
          set(key, written, member, Optional.empty());
        }
      } else if (value != null && (!isWritten || !value.equals(was.get(member)))) {
        set(key, written, member, Optional.of(value));
      }
    }
  }

  private Optional<SourceBlock> said(String key, WrittenBlock written) {
    try {
      return Saying.of(blocks, written, key, versions.ours());
    } catch (UnnamedResourceException e) {
      return Optional.empty(); // it says what no merge could write
    }
  }

  private void set(String key, WrittenBlock written, String member, Optional<SourceValue> value)
      throws IOException {
    sources.set(
        written.file(),
        written.type(),
        written.annotation(),
        member,
        value.map(v -> v.named(k -> name(key, k))));
  }

  /** Whether the block below and the error handler are the same as before. */
  private boolean isUndisturbed(String key) {
    return following(key, versions.inSource()).equals(following(key, plan.order()))
        && handler(key, plan.order()::contains).equals(handler(key, k -> true));
  }

  /** Where a target leads that is not written. */
  private Optional<SourceValue> silent(String key, Default byDefault) {
    return switch (byDefault) {
      case FOLLOWING -> following(key, plan.order()).map(SourceValue::target);
      case HANDLER -> handler(key, plan.order()::contains).map(SourceValue::target);
      case NONE -> Optional.empty();
    };
  }

  private static Optional<String> following(String key, List<String> order) {
    int index = order.indexOf(key);
    return index >= 0 && index + 1 < order.size()
        ? Optional.of(order.get(index + 1))
        : Optional.empty();
  }

  /** The error handler of the nearest scope around a block, which never is the block itself. */
  private Optional<String> handler(String key, Predicate<String> isThere) {
    String scope = plan.scope(key);
    while (true) {
      String around = scope;
      Optional<String> handler =
          versions.inSource().stream()
              .filter(k -> !k.equals(key) && isThere.test(k))
              .filter(k -> versions.written(k).orElseThrow().errorHandler())
              .filter(k -> plan.scope(k).equals(around))
              .findFirst();
      if (handler.isPresent() || scope.isEmpty()) {
        return handler;
      }
      scope = scope.replaceFirst("\\.?[^.]*$", "");
    }
  }

  private static FlowAction last(List<FlowAction> actions) {
    return actions.get(actions.size() - 1);
  }
}
