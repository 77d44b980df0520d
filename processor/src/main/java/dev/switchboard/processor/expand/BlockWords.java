package dev.switchboard.processor.expand;

import dev.switchboard.flow.check.FlowSubject;
import dev.switchboard.processor.model.Block;
import dev.switchboard.processor.model.FlowModel;

/** How messages speak of flows and blocks. */
public final class BlockWords {
  private BlockWords() {}

  /** A flow in words, such as {@code inbound flow "Support"}. */
  public static String of(FlowModel flow) {
    return flow.type().map(t -> FlowSubject.words(t.value())).orElse("module")
        + " \""
        + flow.name().value()
        + "\"";
  }

  /** A block in words, such as {@code inbound flow "Support", block Menu}. */
  public static String of(FlowModel flow, Block block) {
    return of(flow) + ", block " + name(flow, block);
  }

  /**
   * A block by the names that stand in the sources: {@code Menu}, in a section {@code
   * Billing.Menu}.
   */
  public static String name(FlowModel flow, Block block) {
    String around = flow.declaration().typeName() + ".";
    String type = block.typeName();
    return type.startsWith(around)
        ? type.substring(around.length())
        : type.substring(type.lastIndexOf('.') + 1);
  }
}
