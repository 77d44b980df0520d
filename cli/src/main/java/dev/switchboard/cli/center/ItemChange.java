package dev.switchboard.cli.center;

import dev.switchboard.flow.diff.FlowDiff;
import java.util.List;
import java.util.Optional;

/**
 * A resource that two contact centers have in different ways, or only one of them has.
 *
 * @param before as it was; empty if it was not there
 * @param after as it is; empty if it is no longer there
 * @param settings the settings that differ
 * @param flow what differs in its flow, if anything does
 */
public record ItemChange(
    Optional<CenterItem> before,
    Optional<CenterItem> after,
    List<SettingChange> settings,
    Optional<FlowDiff> flow) {
  /** Copies the list. */
  public ItemChange {
    settings = List.copyOf(settings);
  }

  /** The one to name it by. */
  public CenterItem item() {
    return after.or(() -> before).orElseThrow();
  }

  /**
   * A setting that differs.
   *
   * @param path its path
   * @param before what it was; empty if it was not there
   * @param after what it is; empty if it is no longer there
   */
  public record SettingChange(String path, Optional<String> before, Optional<String> after) {}
}
