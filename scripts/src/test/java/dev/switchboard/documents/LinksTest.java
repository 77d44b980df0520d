package dev.switchboard.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Links between the project's pages lead somewhere. */
class LinksTest {
  private static final Pattern CODE = Pattern.compile("(?s)```.*?```");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s#]*)(?:#([^)\\s]*))?\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

  @Test
  void leadToFilesAndHeadingsThatAreThere() {
    List<Path> pages = ProjectFiles.endingWith(".md");
    List<String> broken = new ArrayList<>();
    for (Path page : pages) {
      String prose = CODE.matcher(ProjectFiles.text(page)).replaceAll("");
      LINK.matcher(prose)
          .results()
          .filter(link -> !link.group(1).matches("[a-z]+:.*"))
          .filter(link -> !leadsSomewhere(page, link))
          .forEach(link -> broken.add(page + ": " + link.group()));
    }
    assertThat(pages).contains(ProjectFiles.ROOT.resolve("README.md"));
    assertThat(broken).isEmpty();
  }

  private static boolean leadsSomewhere(Path page, MatchResult link) {
    Path target = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1));
    return Files.exists(target)
        && (link.group(2) == null || anchors(target).contains(link.group(2)));
  }

  /** As GitHub makes them of headings. */
  private static Set<String> anchors(Path page) {
    return HEADING
        .matcher(ProjectFiles.text(page))
        .results()
        .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N}_\\- ]", "").replace(' ', '-'))
        .collect(Collectors.toSet());
  }
}
