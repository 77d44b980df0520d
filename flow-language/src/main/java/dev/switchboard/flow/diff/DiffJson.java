package dev.switchboard.flow.diff;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A difference as JSON, for tools. What was not there is left out. */
public final class DiffJson {
  private DiffJson() {}

  /**
   * The difference as an object with {@code flow}, {@code added}, {@code removed} and {@code
   * changed}.
   */
  public static ObjectNode of(FlowDiff diff) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    values(json.putArray("flow"), diff.flow());
    blocks(json.putArray("added"), diff.added());
    blocks(json.putArray("removed"), diff.removed());
    ArrayNode changed = json.putArray("changed");
    for (BlockChange change : diff.changed()) {
      ObjectNode entry = changed.addObject();
      block(entry.putObject("before"), change.before());
      block(entry.putObject("after"), change.after());
      values(entry.putArray("values"), change.values());
      ArrayNode branches = entry.putArray("branches");
      for (BranchChange branch : change.branches()) {
        ObjectNode b = branches.addObject().put("branch", branch.branch());
        branch.before().ifPresent(v -> b.put("before", v));
        branch.after().ifPresent(v -> b.put("after", v));
      }
      change
          .order()
          .ifPresent(
              order -> {
                ObjectNode o = entry.putObject("order");
                order.before().forEach(o.putArray("before")::add);
                order.after().forEach(o.putArray("after")::add);
              });
    }
    return json;
  }

  private static void blocks(ArrayNode array, List<BlockRef> blocks) {
    blocks.forEach(block -> block(array.addObject(), block));
  }

  private static void block(ObjectNode json, BlockRef block) {
    json.put("identifier", block.identifier()).put("type", block.type());
  }

  private static void values(ArrayNode array, List<ValueChange> changes) {
    for (ValueChange change : changes) {
      ObjectNode json = array.addObject().put("path", change.path());
      change.before().ifPresent(v -> json.set("before", v));
      change.after().ifPresent(v -> json.set("after", v));
    }
  }
}
