package dev.switchboard.flow.catalogue;

import dev.switchboard.annotations.meta.FlowAction;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The block annotations that come with the product, as the annotations' jar lists them. */
final class StandardBlocks {
  private static final String LIST = "/META-INF/switchboard/blocks";

  /** Made when it is first asked for, once. */
  static final Catalogue CATALOGUE = new Catalogue(read());

  private StandardBlocks() {}

  private static List<BlockType> read() {
    List<BlockType> blocks = new ArrayList<>();
    for (String name : names()) {
      BlockReading reading = BlockTypeReader.read(new ReflectedAnnotation(type(name)));
      if (!reading.problems().isEmpty()) {
        throw new IllegalStateException(name + ": " + reading.problems());
      }
      blocks.add(reading.block().orElseThrow());
    }
    return blocks;
  }

  private static List<String> names() {
    try (InputStream list = FlowAction.class.getResourceAsStream(LIST)) {
      if (list == null) {
        throw new IllegalStateException("the annotations have no " + LIST);
      }
      return new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))
          .lines()
          .filter(l -> !l.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<? extends Annotation> type(String name) {
    try {
      return Class.forName(name, false, FlowAction.class.getClassLoader()).asSubclass(Annotation.class);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the annotations list " + name + ", which does not exist", e);
    }
  }
}
