package dev.switchboard.processor.read;

import dev.switchboard.flow.catalogue.BlockMember;
import dev.switchboard.flow.catalogue.BlockType;
import dev.switchboard.flow.content.Identifiers;
import dev.switchboard.processor.model.Block;
import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.model.Sourced;
import dev.switchboard.processor.model.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/** Reads the blocks of one flow. */
final class BlockReader {
  private final Context context;
  private final Inheritance inheritance;
  private final String flow;

  BlockReader(Context context, Inheritance inheritance, String flow) {
    this.context = context;
    this.inheritance = inheritance;
    this.flow = flow;
  }

  /**
   * A block.
   *
   * @param path its name after those of the sections around it, joined by dots
   */
  Block read(Marked marked, String path) {
    checkAnnotations(marked);
    TypeElement type = marked.type();
    Marked.BlockMark mark = marked.blocks().get(0);
    Map<String, Sourced<Value>> written = effective(context.values().read(type, mark.annotation()));
    BlockType blockType =
        mark.type().qualifiedName().equals(EscapeHatch.NAME)
            ? EscapeHatch.of(written)
            : mark.type();
    for (BlockMember member : mark.type().members()) {
      // javac reports a member that must be written and is not.
      if (member.defaultValue().isEmpty()
          && member.defaultTarget().isEmpty()
          && !written.containsKey(member.name())) {
        context.readings().unreadable(type);
      }
    }
    if (blockType.actions().isEmpty()) {
      context.readings().unreadable(type);
    }
    return new Block(
        context.names().qualified(type),
        Identifiers.of(path),
        blockType,
        written,
        marked.has(Role.Addition.ERROR_HANDLER),
        context.suppressions(type),
        new Origin(type, mark.annotation(), null));
  }

  private void checkAnnotations(Marked marked) {
    String block = "flow " + flow + ", block " + context.names().simple(marked.type());
    if (marked.blocks().size() > 1) {
      Marked.BlockMark second = marked.blocks().get(1);
      context
          .readings()
          .error(
              "SeveralBlockAnnotations",
              block
                  + ": is @"
                  + marked.blocks().get(0).type().name()
                  + " and also @"
                  + second.type().name()
                  + "; declare one block for each",
              new Origin(marked.type(), second.annotation(), null));
    }
    if (marked.isResource()) {
      Marked.Declared declared = marked.declarations().get(0);
      context
          .readings()
          .error(
              "SeveralDeclarations",
              block
                  + ": declares a "
                  + declared.kind().words()
                  + " too; declare it on a type of its own",
              new Origin(marked.type(), declared.annotation(), null));
    }
  }

  private Map<String, Sourced<Value>> effective(Map<String, Sourced<Value>> values) {
    if (!inheritance.overrides()) {
      return values;
    }
    Map<String, Sourced<Value>> effective = new LinkedHashMap<>();
    values.forEach((name, value) -> effective.put(name, effective(value)));
    return effective;
  }

  /** A target that was written where it was inherited from leads to what overrides it. */
  private Sourced<Value> effective(Sourced<Value> value) {
    Value effective = value.value();
    if (effective instanceof Value.TypeLiteral literal) {
      effective = new Value.TypeLiteral(inheritance.effective(literal.typeName()));
    } else if (effective instanceof Value.Items list) {
      effective = new Value.Items(list.items().stream().map(this::effective).toList());
    } else if (effective instanceof Value.Nested nested) {
      effective = new Value.Nested(nested.typeName(), effective(nested.values()));
    }
    return new Sourced<>(effective, value.origin());
  }
}
