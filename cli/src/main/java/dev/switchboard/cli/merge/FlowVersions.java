package dev.switchboard.cli.merge;

import dev.switchboard.cli.center.CenterDiff;
import dev.switchboard.cli.center.CompiledCenter.WrittenBlock;
import dev.switchboard.cli.center.CompiledCenter.WrittenResource;
import dev.switchboard.flow.content.FlowContent;
import dev.switchboard.flow.diff.BlockChange;
import dev.switchboard.flow.diff.FlowDiff;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The three versions of a flow, whose blocks are called alike in all of them: as in the source, or,
 * if the source has them no longer or not yet, by their identifiers behind a sign.
 */
final class FlowVersions {
  /** Stands before what was deployed and is no longer in the source. */
  static final String GONE = "-";

  /** Stands before what only the console made. */
  static final String NEW = "+";

  private final FlowVersion base;
  private final FlowVersion ours;
  private final FlowVersion theirs;
  private final Map<String, WrittenBlock> written = new LinkedHashMap<>();
  private final FlowDiff own;
  private final FlowDiff console;

  FlowVersions(WrittenResource resource, FlowContent base, FlowContent ours, FlowContent theirs) {
    resource.blocks().forEach(b -> written.put(b.identifier(), b));
    BlockOwners owners = new BlockOwners(resource.blocks());
    FlowContent plainBase = CenterDiff.plain(base);
    FlowContent plainOurs = CenterDiff.plain(ours);
    FlowContent plainTheirs = CenterDiff.plain(theirs);
    this.own = FlowDiff.between(plainBase, plainOurs);
    this.console = FlowDiff.between(plainBase, plainTheirs);
    Map<String, String> toOurs = FlowDiff.matches(plainBase, plainOurs);
    Map<String, String> toBase = inverted(FlowDiff.matches(plainBase, plainTheirs));
    Map<String, String> fromTheirs = new HashMap<>();
    Set<String> known = new LinkedHashSet<>(toOurs.values());
    Map<String, String> both = inverted(FlowDiff.matches(plainOurs, plainTheirs));
    theirs
        .actions()
        .forEach(
            action -> {
              String id = action.identifier();
              String old = toBase.get(id);
              if (old != null) {
                fromTheirs.put(id, toOurs.getOrDefault(old, GONE + old));
              } else if (both.containsKey(id) && !known.contains(both.get(id))) {
                fromTheirs.put(id, both.get(id)); // both sides added it
              }
            });
    this.base = new FlowVersion(base, id -> toOurs.getOrDefault(id, ""), owners, id -> GONE + id);
    this.ours = new FlowVersion(ours, id -> id, owners, id -> NEW + id);
    this.theirs =
        new FlowVersion(
            theirs,
            id -> fromTheirs.getOrDefault(id, ""),
            owners,
            id -> {
              String old = fromTheirs.getOrDefault(id, "");
              return old.startsWith(GONE) ? old : NEW + id;
            });
  }

  private static Map<String, String> inverted(Map<String, String> map) {
    Map<String, String> inverted = new HashMap<>();
    map.forEach((key, value) -> inverted.put(value, key));
    return inverted;
  }

  FlowVersion base() {
    return base;
  }

  FlowVersion ours() {
    return ours;
  }

  FlowVersion theirs() {
    return theirs;
  }

  /** What the console changed. */
  FlowDiff console() {
    return console;
  }

  /** Where the source has a block; empty if it is new or gone. */
  Optional<WrittenBlock> written(String key) {
    return Optional.ofNullable(written.get(key));
  }

  /** The blocks of the source, in order. */
  List<String> inSource() {
    return new ArrayList<>(written.keySet());
  }

  /** Whether the source says something else of a block since the release. */
  boolean isOurs(String key) {
    return isChanged(key, own, ours);
  }

  /** Whether the console made something else of a block. */
  boolean isTheirs(String key) {
    return isChanged(key, console, theirs);
  }

  private boolean isChanged(String key, FlowDiff diff, FlowVersion now) {
    // An action that is the same may belong to another block now.
    return base.actions(key).size() != now.actions(key).size()
        || !base.targets(key).equals(now.targets(key))
        || diff.changed().stream()
            .map(BlockChange::before)
            .anyMatch(b -> base.key(b.identifier()).equals(key));
  }
}
