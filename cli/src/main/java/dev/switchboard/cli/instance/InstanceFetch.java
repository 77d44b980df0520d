package dev.switchboard.cli.instance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Reads a live instance into a folder of responses. It only reads; it keeps to the rate that Amazon
 * Connect allows; and a run that was interrupted goes on where it stopped.
 */
public final class InstanceFetch {
  static final String DESCRIBE_INSTANCE = "describe-instance";
  static final String DESCRIBE_HIERARCHY = "describe-user-hierarchy-structure";

  private static final int NOT_FOUND = 404;
  private static final int TELL_EVERY = 25;
  private static final String NOT_PUBLISHED = "ContactFlowNotPublishedException";

  private final PatientConnection connection;
  private final ResponseFolder folder;
  private final String instance;
  private final Consumer<String> progress;
  private final ObjectMapper mapper = new ObjectMapper();

  private InstanceFetch(
      PatientConnection connection,
      ResponseFolder folder,
      String instance,
      Consumer<String> progress) {
    this.connection = connection;
    this.folder = folder;
    this.instance = instance;
    this.progress = progress;
  }

  /**
   * Reads an instance.
   *
   * @param connection to its region
   * @param perSecond how many calls a second
   * @param instance its id
   * @param folder where the responses are kept
   * @param progress is told what is done
   * @return the calls that were refused, and why
   * @throws IOException if the instance can't be read, or the folder not be written
   */
  public static Map<String, String> run(
      ApiConnection connection,
      int perSecond,
      String instance,
      Path folder,
      Consumer<String> progress)
      throws IOException {
    var time = Pace.Time.SYSTEM;
    var pace = new Pace(perSecond, perSecond, time);
    return run(
        new PatientConnection(connection, pace, time, new Random()), instance, folder, progress);
  }

  static Map<String, String> run(
      PatientConnection connection, String instance, Path folder, Consumer<String> progress)
      throws IOException {
    ResponseFolder responses = ResponseFolder.open(folder, instance);
    new InstanceFetch(connection, responses, instance, progress).fetch();
    responses.complete();
    progress.accept(
        connection.calls()
            + " calls, "
            + connection.retries()
            + " of them again; the responses are in "
            + folder);
    return responses.unread();
  }

  private void fetch() throws IOException {
    ObjectNode described = instance();
    one(DESCRIBE_HIERARCHY, "/user-hierarchy-structure/{instance}");
    for (ApiKind kind : ApiKind.values()) {
      Optional<ObjectNode> list =
          kind == ApiKind.PHONE_NUMBER
              ? list(kind.listing(), t -> phoneNumbers(described, t))
              : list(kind.listing(), t -> ApiCall.get(path(kind.listing().path(), ""), t));
      if (list.isPresent()) {
        details(kind, list.get().path(kind.listing().items()));
      }
    }
    for (ApiList list : ApiList.values()) {
      List<String> variants = list.variants().isEmpty() ? List.of("") : list.variants();
      for (String variant : variants) {
        String name = variant.isEmpty() ? list.call() : list.call() + "/" + variant;
        String path = path(list.path(), "").replace("{variant}", variant);
        list(new ApiKind.Listing(name, path, list.items()), token -> ApiCall.get(path, token));
      }
    }
  }

  /** Without the instance itself nothing else makes sense. */
  private ObjectNode instance() throws IOException {
    Optional<ObjectNode> known = folder.read(DESCRIBE_INSTANCE);
    if (known.isPresent()) {
      return known.get();
    }
    ApiAnswer answer =
        connection.send(ApiCall.get(path("/instance/{instance}", ""), Optional.empty()));
    if (!answer.isGood()) {
      throw new IOException(
          "instance " + instance + " can't be read: " + answer.words() + message(answer));
    }
    ObjectNode response = json(answer);
    folder.write(DESCRIBE_INSTANCE, response);
    progress.accept(
        DESCRIBE_INSTANCE
            + ": "
            + response.path("Instance").path("InstanceAlias").asText(instance));
    return response;
  }

  private static ApiCall phoneNumbers(ObjectNode described, Optional<String> token) {
    ObjectNode body =
        described.objectNode().put("TargetArn", described.path("Instance").path("Arn").asText());
    token.ifPresent(t -> body.put("NextToken", t));
    return new ApiCall("/phone-number/list", Map.of(), Optional.of(body.toString()));
  }

  private void one(String call, String path) throws IOException {
    if (!folder.has(call)) {
      ApiAnswer answer = connection.send(ApiCall.get(path(path, ""), Optional.empty()));
      if (answer.isGood()) {
        folder.write(call, json(answer));
        progress.accept(call);
      } else if (answer.status() != NOT_FOUND) {
        refused(call, answer);
      }
    }
  }

  /** A list, all pages as one response; empty if it may not be read. */
  private Optional<ObjectNode> list(ApiKind.Listing listing, Page page) throws IOException {
    Optional<ObjectNode> known = folder.read(listing.call());
    if (known.isPresent()) {
      return known;
    }
    ObjectNode whole = null;
    ArrayNode items = mapper.createArrayNode();
    Optional<String> token = Optional.empty();
    do {
      ApiAnswer answer = connection.send(page.call(token));
      if (!answer.isGood()) {
        refused(listing.call(), answer);
        return Optional.empty();
      }
      ObjectNode response = json(answer);
      response.path(listing.items()).forEach(items::add);
      token = Optional.of(response.path("NextToken").asText("")).filter(t -> !t.isEmpty());
      whole = response;
    } while (token.isPresent());
    whole.remove("NextToken");
    whole.set(listing.items(), items);
    folder.write(listing.call(), whole);
    progress.accept(listing.call() + ": " + items.size());
    return Optional.of(whole);
  }

  private void details(ApiKind kind, JsonNode items) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    kind.detail().ifPresent(d -> parts.put(d.call(), d.path()));
    for (Map.Entry<String, String> part : parts.entrySet()) {
      int done = 0;
      for (JsonNode item : items) {
        if (folder.unread().containsKey(part.getKey())) {
          break;
        }
        detail(part.getKey(), part.getValue(), kind, id(item));
        done++;
        if (done % TELL_EVERY == 0 || done == items.size()) {
          progress.accept(part.getKey() + ": " + done + " of " + items.size());
        }
      }
    }
    for (ApiChild child : ApiChild.values()) {
      if (child.parent() == kind) {
        for (JsonNode item : items) {
          if (folder.unread().containsKey(child.call())) {
            break;
          }
          String path = path(child.path(), id(item));
          String name = child.call() + "/" + file(id(item));
          list(new ApiKind.Listing(name, path, child.items()), token -> ApiCall.get(path, token));
        }
      }
    }
  }

  private void detail(String call, String path, ApiKind kind, String id) throws IOException {
    String name = call + "/" + file(id);
    if (folder.has(name)) {
      return;
    }
    ApiAnswer answer = connection.send(ApiCall.get(path(path, id), Optional.empty()));
    if (kind == ApiKind.CONTACT_FLOW && answer.error().equals(NOT_PUBLISHED)) {
      answer = connection.send(ApiCall.get(path(path, id + ":$SAVED"), Optional.empty()));
    }
    if (answer.isGood()) {
      folder.write(name, json(answer));
    } else if (answer.status() != NOT_FOUND) { // else it was deleted meanwhile
      refused(call, answer);
    }
  }

  private void refused(String call, ApiAnswer answer) throws IOException {
    if (answer.isWorthAnotherTry()) {
      throw new IOException(
          call + ": " + answer.words() + ", time and again; run the same command later to go on");
    }
    String what = call.replaceFirst("/.*", "");
    folder.unread(what, answer.words() + message(answer));
    progress.accept(what + ": not read: " + answer.words());
  }

  private String message(ApiAnswer answer) {
    try {
      JsonNode body = mapper.readTree(answer.body());
      String message = body.path("message").asText(body.path("Message").asText(""));
      return message.isEmpty() ? "" : ": " + message;
    } catch (IOException e) {
      return ""; // what is no JSON is no message of the API
    }
  }

  private ObjectNode json(ApiAnswer answer) throws IOException {
    if (mapper.readTree(answer.body()) instanceof ObjectNode json) {
      return json;
    }
    throw new IOException("the API answered something else than JSON");
  }

  private static String id(JsonNode item) {
    return Arrays.asList("Id", "PhoneNumberId", "RuleId", "EvaluationFormId", "Name").stream()
        .map(k -> item.path(k).asText(""))
        .filter(i -> !i.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** An id as the name of a file: those that are names may hold anything. */
  private static String file(String id) {
    return id.matches("[\\w.-]+") ? id : URLEncoder.encode(id, StandardCharsets.UTF_8);
  }

  private String path(String path, String id) {
    return path.replace("{instance}", instance)
        .replace("{id}", URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20"));
  }

  @FunctionalInterface
  private interface Page {
    ApiCall call(Optional<String> token);
  }
}
