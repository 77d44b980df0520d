package dev.switchboard.cli.instance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers as Amazon Connect does, from a folder of recorded responses: in pages, and only if asked
 * properly.
 */
public final class ConnectServer implements AutoCloseable {
  private static final String INSTANCE = "5a7b1c9e-0f3d-4c2a-9b8e-6d1f2a3b4c5d";
  private static final int PAGE = 2;

  private final ObjectMapper mapper = new ObjectMapper();
  private final HttpServer server;
  private final Path folder;
  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
  private volatile int throttleEvery = Integer.MAX_VALUE;
  private volatile int breakAfter = Integer.MAX_VALUE;
  private volatile String denied = "";

  /** A server on a free port of this machine. */
  public ConnectServer(Path folder) throws IOException {
    this.folder = folder;
    // Otherwise each answer waits for the acknowledgement of its headers.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.start();
  }

  /** Its address. */
  public String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** The requests so far: method, path and query. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  /** Refuses every n-th request as one too many. */
  void throttleEvery(int n) {
    throttleEvery = n;
  }

  /** Hangs up on every request after the n-th. */
  void breakAfter(int n) {
    breakAfter = n;
  }

  /** Denies access to paths that start so. */
  void deny(String path) {
    denied = path;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getRawPath();
    requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
    String signature = exchange.getRequestHeaders().getFirst("Authorization");
    if (requests.size() > breakAfter) {
      exchange.close();
    } else if (requests.size() % throttleEvery == 0) {
      exchange.getResponseHeaders().add("x-amzn-ErrorType", "TooManyRequestsException");
      send(exchange, 429, "{\"message\":\"Too Many Requests\"}");
    } else if (signature == null
        || !signature.startsWith("AWS4-HMAC-SHA256 Credential=")
        || !signature.contains("/eu-central-1/connect/aws4_request")) {
      exchange.getResponseHeaders().add("x-amzn-ErrorType", "InvalidSignatureException:http://x/");
      send(exchange, 403, "{\"message\":\"not signed\"}");
    } else if (!denied.isEmpty() && path.startsWith(denied)) {
      exchange.getResponseHeaders().add("x-amzn-ErrorType", "AccessDeniedException");
      send(exchange, 403, "{\"Message\":\"User is not authorized\"}");
    } else {
      Optional<JsonNode> answer = answer(exchange, path);
      if (answer.isPresent()) {
        send(exchange, 200, answer.get().toString());
      } else {
        exchange.getResponseHeaders().add("x-amzn-ErrorType", "ResourceNotFoundException");
        send(exchange, 404, "{\"Message\":\"There is no such thing\"}");
      }
    }
  }

  private Optional<JsonNode> answer(HttpExchange exchange, String path) throws IOException {
    if (path.equals("/instance/" + INSTANCE)) {
      return file("describe-instance");
    }
    if (path.equals("/phone-number/list") && exchange.getRequestMethod().equals("POST")) {
      JsonNode body = mapper.readTree(exchange.getRequestBody());
      return body.path("TargetArn").asText().endsWith(INSTANCE)
          ? page(
              file("list-phone-numbers-v2"),
              ApiKind.PHONE_NUMBER.listing().items(),
              body.path("NextToken").asText("0"),
              Integer.MAX_VALUE)
          : Optional.empty();
    }
    String token = query(exchange, "nextToken").orElse("0");
    for (ApiKind kind : ApiKind.values()) {
      if (matches(kind.listing().path(), path).isPresent()) {
        return page(file(kind.listing().call()), kind.listing().items(), token, PAGE);
      }
    }
    for (ApiChild child : ApiChild.values()) {
      Optional<String> id = matches(child.path(), path);
      if (id.isPresent()) {
        return page(file(child.call() + "/" + id.get()), child.items(), token, PAGE);
      }
    }
    for (ApiList list : ApiList.values()) {
      if (matches(list.path(), path).isPresent()) {
        String variant =
            query(exchange, "ResourceType")
                .or(() -> query(exchange, "resourceType"))
                .or(() -> query(exchange, "lexVersion"))
                .map(v -> "/" + v)
                .orElse("");
        return page(file(list.call() + variant), list.items(), token, PAGE);
      }
    }
    for (ApiKind kind : ApiKind.values()) {
      Optional<String> id = kind.detail().flatMap(d -> matches(d.path(), path));
      if (id.isPresent()) {
        return file(kind.detail().get().call() + "/" + id.get());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> matches(String template, String path) {
    String pattern =
        template
            .replaceFirst("\\?.*", "")
            .replace("{instance}", INSTANCE)
            .replace("{id}", "([^/]+)");
    Matcher matcher = Pattern.compile(pattern).matcher(path);
    return matcher.matches()
        ? Optional.of(
            matcher.groupCount() == 0
                ? ""
                : URLDecoder.decode(matcher.group(1), StandardCharsets.UTF_8))
        : Optional.empty();
  }

  private static Optional<String> query(HttpExchange exchange, String name) {
    String query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
    return List.of(query.split("&")).stream()
        .filter(p -> p.startsWith(name + "="))
        .map(p -> p.substring(name.length() + 1))
        .findFirst();
  }

  private Optional<JsonNode> file(String name) throws IOException {
    Path file = folder.resolve(name + ".json");
    return Files.exists(file)
        ? Optional.of(mapper.readTree(Files.readString(file)))
        : Optional.empty();
  }

  /** One page of a list; what was not recorded is empty. */
  private Optional<JsonNode> page(Optional<JsonNode> whole, String items, String token, int size) {
    ObjectNode page = mapper.createObjectNode();
    ArrayNode some = page.putArray(items);
    JsonNode all = whole.map(w -> w.path(items)).orElse(mapper.createArrayNode());
    int from = Integer.parseInt(token);
    for (int i = from; i < all.size() && i - from < size; i++) {
      some.add(all.get(i));
    }
    if (all.size() - from > size) {
      page.put("NextToken", String.valueOf(from + size));
    }
    return Optional.of(page);
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
