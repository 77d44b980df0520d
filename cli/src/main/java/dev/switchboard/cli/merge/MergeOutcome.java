package dev.switchboard.cli.merge;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What became of the edits that were made in the console.
 *
 * @param taken those that the source says now
 * @param conflicts those where the source was changed otherwise meanwhile
 * @param byHand those that only a person can take over
 * @param files the texts of the source files that change
 * @param patch the same as a patch
 */
public record MergeOutcome(
    List<String> taken,
    List<String> conflicts,
    List<String> byHand,
    Map<Path, String> files,
    String patch) {
  /** Copies the lists. */
  public MergeOutcome {
    taken = List.copyOf(taken);
    conflicts = List.copyOf(conflicts);
    byHand = List.copyOf(byHand);
    files = Map.copyOf(files);
  }
}
