package dev.switchboard.cli.center;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.environment.Environment;
import dev.switchboard.flow.content.FlowCodec;
import dev.switchboard.flow.content.FlowContent;
import dev.switchboard.flow.content.FlowFormatException;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a contact center from what the compiler wrote, as one environment resolves it. */
public final class CompiledCenter {
  /** The file that describes the whole of it, and the folders of classes that may hold it. */
  private static final List<String> PLACES =
      List.of(
          "contact-center.json",
          "META-INF/switchboard/contact-center.json",
          "classes/META-INF/switchboard/contact-center.json",
          "target/classes/META-INF/switchboard/contact-center.json");

  private static final Pattern VALUE = Pattern.compile("\\$\\{([A-Za-z][A-Za-z0-9_.-]*)}");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{\\w+:[^}]+}");

  private final Path file;
  private final JsonNode json;
  private final Optional<Environment> environment;
  private final Map<String, String> idsByType = new HashMap<>();
  private final Map<String, String> userNames = new HashMap<>();
  private final Map<String, String> elsewhere = new HashMap<>();

  private CompiledCenter(Path file, JsonNode json, Optional<Environment> environment) {
    this.file = file;
    this.json = json;
    this.environment = environment;
  }

  /**
   * The file that describes what was compiled.
   *
   * @param path that file, or a folder of classes, a build folder, a module or a JAR that holds it
   * @throws IOException if a JAR can't be read
   */
  public static Optional<Path> find(Path path) throws IOException {
    if (Files.isRegularFile(path)) {
      return path.endsWith("contact-center.json")
          ? Optional.of(path)
          : path.toString().endsWith(".jar") ? inJar(path) : Optional.empty();
    }
    return PLACES.stream().map(path::resolve).filter(Files::isRegularFile).findFirst();
  }

  /** The JAR stays open, since the flows beside the file are read later. */
  private static Optional<Path> inJar(Path jar) throws IOException {
    Path root = FileSystems.newFileSystem(jar).getPath("/");
    return PLACES.stream().map(root::resolve).filter(Files::isRegularFile).findFirst();
  }

  /**
   * The resources that were compiled.
   *
   * @param file the file that describes them
   * @param environment what resolves values and existing resources; without it both stay open
   * @throws IOException if a file can't be read
   * @throws FlowFormatException if a file is no JSON
   */
  public static List<CenterItem> read(Path file, Optional<Environment> environment)
      throws IOException, FlowFormatException {
    JsonNode json = FlowCodec.read(file).content().json();
    return new CompiledCenter(file, json, environment).items();
  }

  /**
   * Where resources and blocks were written.
   *
   * @param file the file that describes them
   * @param environment what resolves existing resources; without it they stay open
   * @throws IOException if it can't be read
   * @throws FlowFormatException if it is no JSON
   */
  public static List<WrittenResource> written(Path file, Optional<Environment> environment)
      throws IOException, FlowFormatException {
    JsonNode json = FlowCodec.read(file).content().json();
    var center = new CompiledCenter(file, json, environment);
    center.items();
    List<WrittenResource> written = new ArrayList<>();
    for (JsonNode resource : json.path("resources")) {
      List<WrittenBlock> blocks = new ArrayList<>();
      for (JsonNode block : resource.path("blocks")) {
        blocks.add(
            new WrittenBlock(
                block.path("identifier").asText(),
                block.path("annotation").asText(),
                block.path("type").asText(),
                block.path("errorHandler").asBoolean(),
                block.path("source").path("file").asText("")));
      }
      written.add(
          new WrittenResource(
              resource.path("kind").asText(),
              resource.path("id").asText(),
              resource.path("type").asText(),
              resource.path("source").path("file").asText(""),
              center.resolved(
                  CenterItem.placeholder(
                      resource.path("kind").asText(), resource.path("id").asText())),
              blocks));
    }
    return written;
  }

  /**
   * A resource in the source.
   *
   * @param kind its kind
   * @param id its logical id
   * @param type the qualified type that declares it
   * @param file the file, from the root of the sources; empty if it is not known
   * @param reference what stands for it in flows
   * @param blocks its blocks, if it is a flow
   */
  public record WrittenResource(
      String kind,
      String id,
      String type,
      String file,
      String reference,
      List<WrittenBlock> blocks) {
    /** Copies the list. */
    public WrittenResource {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * A block in the source.
   *
   * @param identifier its identifier in the flow
   * @param annotation the simple name of its annotation
   * @param type the qualified type that declares it
   * @param errorHandler whether it catches what the others of its scope leave open
   * @param file the file; empty if it is not known
   */
  public record WrittenBlock(
      String identifier, String annotation, String type, boolean errorHandler, String file) {}

  private List<CenterItem> items() throws IOException, FlowFormatException {
    for (JsonNode resource : json.path("resources")) {
      if (resource.path("kind").asText().equals(Resource.USER.key())) {
        userNames.put(resource.path("id").asText(), resolved(resource.path("name").asText()));
      }
      idsByType.put(resource.path("type").asText(), resource.path("id").asText());
      String kind = resource.path("kind").asText();
      String id = resource.path("id").asText();
      if (resource.has("awsManaged")) {
        String view = resource.path("awsManaged").asText();
        elsewhere.put(CenterItem.placeholder(kind, id), view.contains(":") ? view : view + ":1");
      } else if (resource.has("existing") && !CenterItem.COMPARED.contains(kind)) {
        String arn = arn(kind, resource.path("existing").asText(id));
        if (!arn.isEmpty()) {
          elsewhere.put(CenterItem.placeholder(kind, id), arn);
        }
      }
    }
    List<CenterItem> items = new ArrayList<>();
    for (JsonNode resource : json.path("resources")) {
      String kind = resource.path("kind").asText();
      if (CenterItem.COMPARED.contains(kind) && !resource.has("awsManaged")) {
        items.add(item(resource, kind));
      }
    }
    return items;
  }

  private CenterItem item(JsonNode resource, String kind) throws IOException, FlowFormatException {
    String id = resource.path("id").asText();
    Optional<FlowContent> flow = Optional.empty();
    if (resource.has("content")) {
      FlowContent content =
          FlowCodec.read(file.resolveSibling(resource.path("content").asText())).content();
      flow = Optional.of(Strings.replaced(content, this::resolved));
    }
    return new CenterItem(
        kind,
        id,
        resolved(resource.path("name").asText()),
        arn(kind, resource.path("existing").asText(id)),
        resource.has("existing"),
        settings(resource, kind, id),
        flow);
  }

  private String arn(String kind, String key) {
    Optional<Resource> resource =
        Arrays.stream(Resource.values()).filter(r -> r.key().equals(kind)).findFirst();
    return environment
        .flatMap(e -> resource.flatMap(r -> e.existing(r, key)))
        .flatMap(e -> e.arn().or(e::id).or(e::name))
        .orElse("");
  }

  private String resolved(String text) {
    Matcher placeholder = PLACEHOLDER.matcher(text);
    String known =
        placeholder.replaceAll(
            m -> Matcher.quoteReplacement(elsewhere.getOrDefault(m.group(), m.group())));
    return VALUE
        .matcher(known)
        .replaceAll(
            m ->
                Matcher.quoteReplacement(
                    environment.flatMap(e -> e.value(m.group(1))).orElse(m.group())));
  }

  private Map<String, String> settings(JsonNode resource, String kind, String id) {
    Map<String, String> settings = new TreeMap<>();
    put(settings, "description", resource.path("description"));
    Map<String, TreeSet<String>> references = new TreeMap<>();
    for (JsonNode reference : json.path("references")) {
      if (!reference.has("action")
          && reference.path("from").path("kind").asText().equals(kind)
          && reference.path("from").path("id").asText().equals(id)) {
        JsonNode to = reference.path("to");
        references
            .computeIfAbsent(reference.path("as").asText(), a -> new TreeSet<>())
            .add(placeholder(to.path("kind").asText(), to.path("id").asText()));
      }
    }
    references.forEach((as, to) -> settings.put(as, String.join(", ", to)));
    switch (kind) {
      case "queue" -> {
        put(settings, "maxContacts", resource.path("maxContacts"));
        put(settings, "outboundCaller.name", resource.path("outboundCallerName"));
        environment
            .flatMap(e -> e.queue(id).maxContacts())
            .ifPresent(n -> settings.put("maxContacts", String.valueOf(n)));
      }
      case "hours" -> hours(resource, settings);
      case "routingProfile" -> routingProfile(resource, settings);
      case "quickConnect" -> {
        put(settings, "user", resource.path("userReference"));
        put(settings, "phoneNumber", resource.path("phoneNumber"));
      }
      case "phoneNumber" -> {
        put(settings, "countryCode", resource.path("countryCode"));
        put(settings, "type", resource.path("numberType"));
      }
      case "flow" -> put(settings, "type", resource.path("flowType"));
      default ->
          CompiledPeople.settings(
              kind,
              resource,
              type ->
                  CenterItem.placeholder(
                      Resource.PREDEFINED_ATTRIBUTE.key(), idsByType.getOrDefault(type, type)),
              this::resolved,
              settings);
    }
    resource
        .path("tags")
        .properties()
        .forEach(t -> put(settings, "tags." + t.getKey(), t.getValue()));
    return settings;
  }

  /** Users are no items of their own, so their names stand for them. */
  private String placeholder(String kind, String id) {
    return CenterItem.placeholder(
        kind, kind.equals(Resource.USER.key()) ? userNames.getOrDefault(id, id) : id);
  }

  private void put(Map<String, String> settings, String path, JsonNode value) {
    String text = value.asText("");
    if (!text.isEmpty()) {
      settings.put(path, resolved(text));
    }
  }

  private void hours(JsonNode hours, Map<String, String> settings) {
    put(settings, "timeZone", hours.path("timeZone"));
    open(hours.path("open"), "open.", settings);
    for (JsonNode override : hours.path("overrides")) {
      String path = "overrides." + override.path("name").asText("") + ".";
      put(settings, path + "description", override.path("description"));
      put(settings, path + "from", override.path("from"));
      put(settings, path + "to", override.path("to"));
      open(override.path("open"), path, settings);
    }
  }

  private static void open(JsonNode intervals, String path, Map<String, String> settings) {
    Map<String, TreeSet<String>> days = new TreeMap<>();
    for (JsonNode interval : intervals) {
      for (JsonNode day : interval.path("days")) {
        days.computeIfAbsent(day.asText(), d -> new TreeSet<>())
            .add(interval.path("from").asText() + "-" + interval.path("to").asText());
      }
    }
    days.forEach((day, times) -> settings.put(path + day, String.join(", ", times)));
  }

  private void routingProfile(JsonNode profile, Map<String, String> settings) {
    settings.remove("queues");
    settings.putIfAbsent("description", resolved(profile.path("name").asText()));
    for (JsonNode channel : profile.path("channels")) {
      String path = "channels." + channel.path("channel").asText() + ".";
      put(settings, path + "contacts", channel.path("contacts"));
      put(settings, path + "crossChannel", channel.path("crossChannel"));
    }
    for (JsonNode queue : profile.path("queues")) {
      String id =
          idsByType.getOrDefault(queue.path("queue").asText(), queue.path("queue").asText());
      String path =
          "queues."
              + CenterItem.placeholder(Resource.QUEUE.key(), id)
              + " "
              + queue.path("channel").asText()
              + ".";
      put(settings, path + "priority", queue.path("priority"));
      put(settings, path + "delaySeconds", queue.path("delaySeconds"));
    }
  }
}
