package com.example.acme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The same sources give the same bytes, in whatever order they come and whichever JDK compiles them. */
class SameBytesIT {
  @Test
  void inAnyOrder() {
    assertSame(compile(Javac.own(), false, "forward"), compile(Javac.own(), true, "backward"));
  }

  @Test
  void onAnyJdk() {
    Optional<Javac> newest = Javac.newest();
    Assumptions.assumeTrue(newest.isPresent(), "there is no JDK 25 beside this one; set JAVA_HOME_25");
    assertSame(
        written(compile(Javac.own(), false, "own-jdk")),
        written(compile(newest.get(), true, "newest-jdk")));
  }

  private static Map<String, byte[]> compile(Javac javac, boolean backward, String name) {
    Path main = Project.example().resolve("src/main");
    Path output = Folder.empty(Project.scratch("same-bytes").resolve(name));
    List<Path> sources =
        new ArrayList<>(Folder.files(main.resolve("java"), file -> file.toString().endsWith(".java")));
    if (backward) {
      Collections.reverse(sources);
    }
    Command command =
        javac.compile(sources, main.resolve("resources"), Project.root().resolve("config"), output);
    assertThat(command.exitCode()).as(command.output()).isZero();
    return Folder.contents(output);
  }

  /** What Switchboard wrote; the bytes of a class are each compiler's own affair. */
  private static Map<String, byte[]> written(Map<String, byte[]> files) {
    files.keySet().removeIf(file -> file.endsWith(".class"));
    return files;
  }

  private static void assertSame(Map<String, byte[]> one, Map<String, byte[]> other) {
    assertThat(one.keySet())
        .isEqualTo(other.keySet())
        .contains(
            "META-INF/switchboard/contact-center.json",
            "META-INF/switchboard/flows/SalesInbound.json",
            "com/example/acme/FlowsStack.java");
    assertThat(one.keySet().stream().filter(file -> !Arrays.equals(one.get(file), other.get(file))))
        .isEmpty();
  }
}
