package dev.switchboard.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.flow.check.RuleTable;
import dev.switchboard.processor.report.ReportRules;
import dev.switchboard.processor.validate.EnvironmentRules;
import dev.switchboard.processor.validate.ReadingRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What reading finds has its line in the table of rules; {@code -Dgolden.update=true} writes the
 * table anew.
 */
class ReadingRulePagesTest {
  private static final Path PAGES = Path.of("../docs/rules");

  @Test
  void theTableListsAllThatReadingFinds() throws IOException {
    Path readme = PAGES.resolve("README.md");
    List<String> ids =
        Stream.of(
                ReadingRules.IDS,
                EnvironmentRules.IDS,
                ReportRules.IDS,
                List.of("InternalError", "LateDeclaration"))
            .flatMap(List::stream)
            .toList();
    List<RuleTable.Row> rows = new ArrayList<>();
    for (String id : ids) {
      rows.add(RuleTable.Row.fromPage(id, Files.readString(PAGES.resolve(id + ".md"))));
    }
    String generated = RuleTable.replaceSection(Files.readString(readme), "reading rules", rows);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(readme, generated);
    }
    assertThat(Files.readString(readme)).isEqualTo(generated);
  }
}
