package dev.switchboard.cli.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A live instance is read from a local server that pages, throttles and breaks. */
class InstanceFetchTest {
  private static final Path RECORDED = Path.of("src/test/resources/instance");
  private static final String INSTANCE = "5a7b1c9e-0f3d-4c2a-9b8e-6d1f2a3b4c5d";

  @TempDir Path folder;

  private final VirtualTime time = new VirtualTime();
  private final List<String> told = new ArrayList<>();
  private ConnectServer server;

  @BeforeAll
  static void credentials() {
    System.setProperty("aws.accessKeyId", "local");
    System.setProperty("aws.secretAccessKey", "local");
  }

  @AfterAll
  static void noCredentials() {
    System.clearProperty("aws.accessKeyId");
    System.clearProperty("aws.secretAccessKey");
  }

  @BeforeEach
  void start() throws IOException {
    server = new ConnectServer(RECORDED);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void whatIsFetchedIsWhatWasRecorded() throws IOException {
    assertThat(fetch()).isEmpty();

    ApiResponses fetched = ApiResponses.read(folder.resolve("backup"));
    ApiResponses recorded = ApiResponses.read(RECORDED);
    for (ApiKind kind : ApiKind.values()) {
      assertThat(fetched.all(kind)).as(kind.words()).isEqualTo(recorded.all(kind));
    }
    for (ApiChild child : ApiChild.values()) {
      for (ApiResource parent : recorded.all(child.parent())) {
        assertThat(fetched.children(child, parent.id()))
            .as(child.call())
            .isEqualTo(recorded.children(child, parent.id()));
      }
    }
    for (ApiList list : ApiList.values()) {
      assertThat(fetched.list(list)).as(list.call()).isEqualTo(recorded.list(list));
    }
    assertThat(fetched.instance()).isEqualTo(recorded.instance());
  }

  @Test
  void nothingIsAskedForButToRead() throws IOException {
    fetch();

    assertThat(server.requests())
        .allMatch(r -> r.startsWith("GET ") || r.equals("POST /phone-number/list"))
        .anyMatch(r -> r.contains("nextToken=2"));
  }

  @Test
  void noSecondSeesMoreCallsThanAmazonConnectAllows() throws IOException {
    fetch();

    assertThat(time.elapsedSeconds()).isGreaterThan(server.requests().size() / 2.0 - 2);
    assertThat(told).anyMatch(t -> t.startsWith("describe-queue: 4 of 4"));
  }

  @Test
  void aThrottledCallIsMadeAgain() throws IOException {
    server.throttleEvery(5);

    assertThat(fetch()).isEmpty();
    assertThat(ApiResponses.read(folder.resolve("backup")).all(ApiKind.QUEUE))
        .isEqualTo(ApiResponses.read(RECORDED).all(ApiKind.QUEUE));
  }

  @Test
  void anInterruptedRunGoesOnWhereItStopped() throws IOException {
    server.breakAfter(30);
    assertThatThrownBy(this::fetch).isInstanceOf(IOException.class);
    Map<String, String> before = files();
    List<String> asked = server.requests().subList(0, 30);

    server.close();
    server = new ConnectServer(RECORDED);
    fetch();

    assertThat(before).hasSizeGreaterThan(10);
    assertThat(
            server.requests().stream()
                .filter(r -> r.contains("-of-operation"))
                .filter(asked::contains))
        .isEmpty();
    Path whole = folder.resolve("whole");
    server.close();
    server = new ConnectServer(RECORDED);
    fetch(whole);
    assertThat(files()).isEqualTo(files(whole));
  }

  @Test
  void aCompleteFolderIsReadAnew() throws IOException {
    fetch();
    Path stale = folder.resolve("backup/describe-queue/deleted-meanwhile.json");
    Files.writeString(stale, "{}");
    Path others = folder.resolve("backup/notes.txt");
    Files.writeString(others, "kept");
    int first = server.requests().size();
    fetch();

    assertThat(server.requests()).hasSize(2 * first);
    assertThat(stale).doesNotExist();
    assertThat(others).exists();
  }

  @Test
  void whatMayNotBeReadIsToldAndTheRestIsRead() throws IOException {
    server.deny("/users/");

    assertThat(fetch())
        .containsOnlyKeys("describe-user", "list-user-proficiencies")
        .containsValue("AccessDeniedException (HTTP status 403): User is not authorized");
    assertThat(ApiResponses.read(folder.resolve("backup")).unread()).containsKey("describe-user");
    assertThat(ApiResponses.read(folder.resolve("backup")).all(ApiKind.USER)).hasSize(2);
  }

  @Test
  void anInstanceThatIsNotThereIsSaidToBe() {
    assertThatThrownBy(() -> fetch("11111111-2222-3333-4444-555555555555"))
        .hasMessageContaining("can't be read: ResourceNotFoundException (HTTP status 404)");
  }

  @Test
  void aFolderOfAnotherInstanceIsLeftAlone() throws IOException {
    fetch();

    assertThatThrownBy(() -> fetch("11111111-2222-3333-4444-555555555555"))
        .hasMessageContaining("holds the responses of instance " + INSTANCE);
  }

  private Map<String, String> fetch() throws IOException {
    return fetch(folder.resolve("backup"));
  }

  private Map<String, String> fetch(Path backup) throws IOException {
    return fetch(INSTANCE, backup);
  }

  private Map<String, String> fetch(String instance) throws IOException {
    return fetch(instance, folder.resolve("backup"));
  }

  private Map<String, String> fetch(String instance, Path backup) throws IOException {
    try (var connection =
        new SignedConnection(
            Optional.of("eu-central-1"), Optional.empty(), Optional.of(URI.create(server.url())))) {
      return InstanceFetch.run(
          new PatientConnection(connection, new Pace(2, 2, time), time, new Random(7)),
          instance,
          backup,
          told::add);
    }
  }

  private Map<String, String> files() throws IOException {
    return files(folder.resolve("backup"));
  }

  private static Map<String, String> files(Path root) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> tree = Files.walk(root)) {
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }
}
