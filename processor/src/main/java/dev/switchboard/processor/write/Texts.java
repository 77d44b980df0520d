package dev.switchboard.processor.write;

import com.squareup.javapoet.CodeBlock;

/** Texts in generated code. */
final class Texts {
  private Texts() {}

  /** A literal, or a call that puts the environment's values in. */
  static CodeBlock of(String text) {
    return text.contains("${") ? CodeBlock.of("text($S)", text) : CodeBlock.of("$S", text);
  }
}
