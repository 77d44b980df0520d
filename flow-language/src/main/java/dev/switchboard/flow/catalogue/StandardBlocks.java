package dev.switchboard.flow.catalogue;

import dev.switchboard.annotations.meta.FlowAction;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The block annotations that come with the product, as the annotations' jar lists them: a line
 * each, with the qualified name and the types of its actions. A compilation needs a few of them,
 * and reflection is slow, so each is read when it is needed.
 */
final class StandardBlocks {
  private static final String LIST = "/META-INF/switchboard/blocks";

  /** Made when it is first asked for, once. */
  static final Catalogue CATALOGUE = new Catalogue(StandardBlocks::read, list());

  private StandardBlocks() {}

  private static BlockType read(String name) {
    BlockReading reading = BlockTypeReader.read(new ReflectedAnnotation(type(name)));
    if (!reading.problems().isEmpty()) {
      throw new IllegalStateException(name + ": " + reading.problems());
    }
    return reading.block().orElseThrow();
  }

  private static Map<String, List<String>> list() {
    Map<String, List<String>> actionTypesByBlock = new LinkedHashMap<>();
    try (InputStream list = FlowAction.class.getResourceAsStream(LIST)) {
      if (list == null) {
        throw new IllegalStateException("the annotations have no " + LIST);
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        List<String> words = List.of(line.split(" "));
        actionTypesByBlock.put(words.get(0), words.subList(1, words.size()));
      }
      return actionTypesByBlock;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<? extends Annotation> type(String name) {
    try {
      return Class.forName(name, false, FlowAction.class.getClassLoader())
          .asSubclass(Annotation.class);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the annotations list " + name + ", which does not exist", e);
    }
  }
}
