package com.example.acme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The README's first contact center is short, and compiles without a finding. */
class FirstContactCenterIT {
  private static final String MARK = "<!-- first contact center -->\n```java\n";

  @Test
  void compilesWithoutAFinding() throws IOException {
    Path folder = Folder.empty(Project.scratch("first-contact-center"));
    Path source = folder.resolve("Shop.java");
    Files.writeString(source, source());
    Path output = Files.createDirectories(folder.resolve("classes"));
    Path config = Files.createDirectories(folder.resolve("config"));
    Files.writeString(config.resolve("base.json"), "{}\n");
    Files.writeString(
        config.resolve("development.json"),
        """
        {
          "environment": {
            "stackPrefix": "shop-dev",
            "awsAccount": "111111111111",
            "awsRegion": "eu-central-1"
          }
        }
        """);

    Command javac = Javac.own().compile(List.of(source), folder, config, output);

    assertThat(javac.exitCode()).as(javac.output()).isZero();
    assertThat(javac.output()).contains("1 flow,").contains("0 errors, 0 warnings");
    assertThat(output.resolve("META-INF/switchboard/flows/ShopInbound.json")).exists();
  }

  @Test
  void hasFewerThanFortyLines() throws IOException {
    assertThat(source().lines().count()).isLessThan(40);
  }

  private static String source() throws IOException {
    String readme = Files.readString(Project.root().resolve("README.md"));
    int start = readme.indexOf(MARK);
    assertThat(start).isNotNegative();
    return readme.substring(start + MARK.length(), readme.indexOf("```", start + MARK.length()));
  }
}
