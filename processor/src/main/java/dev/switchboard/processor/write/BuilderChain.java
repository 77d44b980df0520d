package dev.switchboard.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import dev.switchboard.processor.model.TagModel;
import java.util.List;

/** A chain of builder calls, one a line. */
final class BuilderChain {
  private final CodeBlock.Builder code;

  private BuilderChain(ClassName construct, String id) {
    code = CodeBlock.builder().add("$T.Builder.create(this, $S)", construct, id);
  }

  /** Starts with a construct's builder. */
  static BuilderChain of(ClassName construct, String id) {
    return new BuilderChain(construct, id);
  }

  /** Adds a call. */
  BuilderChain call(String method, String format, Object... arguments) {
    code.add("\n.$N(", method).add(format, arguments).add(")");
    return this;
  }

  /** Adds a call with a text, unless it is empty; environment values in it are read. */
  BuilderChain text(String method, String text) {
    if (!text.isEmpty()) {
      call(method, "$L", Texts.of(text));
    }
    return this;
  }

  /** Adds the tags. */
  BuilderChain tags(List<TagModel> tags) {
    for (TagModel tag : tags) {
      call("tag", "$S, $L", tag.key().value(), Texts.of(tag.value().value()));
    }
    return this;
  }

  /** Ends the chain. */
  CodeBlock build() {
    return code.add("\n.build()").build();
  }
}
