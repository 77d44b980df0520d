package dev.switchboard.flow.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.flow.CorpusFlows;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every published flow is read and written back without loss. */
class RoundTripCorpusTest {
  /**
   * In these the publisher of the collection replaced a personal value after the index was made.
   */
  private static final List<String> CHANGED_AFTER_THE_INDEX =
      List.of(
          "flows/f0088-9e6fbff7.json",
          "flows/f0114-66d5865c.json",
          "flows/f0238-55202dab.json",
          "legacy/l0050-43aee004.json");

  @Test
  void publishedFlowsSurvive() throws Exception {
    List<Path> files = CorpusFlows.flows();
    int equal = 0;
    for (Path file : files) {
      FlowContent flow = FlowCodec.read(file).content();
      String canonical = CanonicalForm.of(flow);
      assertThat(CanonicalForm.of(FlowCodec.parse(FlowCodec.pretty(flow)).content()))
          .as(file.toString())
          .isEqualTo(canonical);
      assertThat(CanonicalForm.of(FlowCodec.parse(FlowCodec.compact(flow)).content()))
          .as(file.toString())
          .isEqualTo(canonical);
      assertThat(FlowCodec.pretty(FlowCodec.parse(FlowCodec.pretty(flow)).content()))
          .isEqualTo(FlowCodec.pretty(flow));
      equal++;
    }
    System.out.printf(
        "codec: %d of %d published flows parse; re-emitted, %d equal the original%n",
        equal, files.size(), equal);
    assertThat(equal).isEqualTo(files.size()).isEqualTo(212);
  }

  /**
   * The index was made by another program: that both agree shows that reading loses nothing, not
   * only writing.
   */
  @Test
  void canonicalFormsHaveTheHashesOfTheIndex() throws Exception {
    Map<String, String> hashes = indexedHashes();
    List<String> different = new ArrayList<>();
    List<Path> files = new ArrayList<>(CorpusFlows.flows());
    files.addAll(CorpusFlows.legacy());
    for (Path file : files) {
      String canonical = CanonicalForm.of(FlowCodec.read(file).content());
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
      String name = file.getParent().getFileName() + "/" + file.getFileName();
      if (!HexFormat.of().formatHex(digest).startsWith(hashes.get(name))) {
        different.add(name);
      }
    }
    assertThat(different).isEqualTo(CHANGED_AFTER_THE_INDEX);
  }

  @Test
  void everyValueOfEveryFlowHasAPlace() throws Exception {
    for (Path file : CorpusFlows.flows()) {
      ParsedFlow parsed = FlowCodec.read(file);
      List<String> lines = Files.readString(file).replace("\r\n", "\n").lines().toList();
      for (FlowAction action : parsed.content().actions()) {
        Position position = parsed.sources().position(action.pointer()).orElseThrow();
        assertThat(lines.get(position.line() - 1).charAt(position.column() - 1))
            .as("%s %s", file, position)
            .isEqualTo('{');
      }
    }
  }

  private static Map<String, String> indexedHashes() throws Exception {
    List<String> lines = Files.readAllLines(CorpusFlows.index());
    List<String> header = Arrays.asList(lines.get(0).split("\t", -1));
    Map<String, String> hashes = new HashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      hashes.put(cells[header.indexOf("file")], cells[header.indexOf("sha12")]);
    }
    return hashes;
  }
}
