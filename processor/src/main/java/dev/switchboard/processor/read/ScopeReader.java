package dev.switchboard.processor.read;

import dev.switchboard.processor.model.Block;
import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.model.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads the blocks and sections of one flow. */
final class ScopeReader {
  private final Context context;
  private final TypeElement flow;
  private final Inheritance inheritance;
  private final BlockReader blocks;
  private boolean whole = true;

  ScopeReader(Context context, Marked flow) {
    this.context = context;
    this.flow = flow.type();
    this.inheritance = new Inheritance(context, flow.type());
    this.blocks = new BlockReader(context, inheritance, context.names().simple(flow.type()));
  }

  /** The flow's blocks and sections. */
  Scope read() {
    return scope(flow, "");
  }

  /** Whether everything that was read could be read. */
  boolean isWhole() {
    return whole
        && inheritance.isWhole()
        && !context.readings().isUnreadable(context.names().qualified(flow));
  }

  private Scope scope(TypeElement type, String path) {
    context.used(type);
    List<Scope.Part> parts = new ArrayList<>();
    Block handler = null;
    for (TypeElement part : inheritance.parts(type)) {
      Marked marked = context.marked(part);
      String partPath = (path.isEmpty() ? "" : path + ".") + context.identities().of(part);
      if (!marked.isBlock()) {
        context.suppressions(part);
        parts.add(new Scope.SectionPart(scope(part, partPath)));
        continue;
      }
      context.used(part);
      Block block = blocks.read(marked, partPath);
      whole &= !context.readings().isUnreadable(block.typeName());
      parts.add(new Scope.BlockPart(block));
      if (block.errorHandler()) {
        if (handler == null) {
          handler = block;
        } else {
          severalHandlers(type, handler, marked);
        }
      }
    }
    return new Scope(
        context.names().qualified(type),
        path,
        Optional.ofNullable(handler).map(Block::identifier),
        parts);
  }

  private void severalHandlers(TypeElement scope, Block first, Marked second) {
    String firstName = first.typeName().substring(first.typeName().lastIndexOf('.') + 1);
    context
        .readings()
        .error(
            "SeveralErrorHandlers",
            (scope == flow ? "flow " : "section ")
                + context.names().simple(scope)
                + ": "
                + context.names().simple(second.type())
                + " is marked @ErrorHandler, and so is "
                + firstName
                + "; keep one, or put the other into a section of its own",
            new Origin(
                second.type(), second.annotation(Role.Addition.ERROR_HANDLER).orElse(null), null));
  }
}
