package dev.switchboard.runtime.connect;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A local server that plays Amazon Connect, Amazon S3 and the address that CloudFormation wants its
 * answer at. What it answers has the shapes that the services' references record.
 *
 * @see <a href="https://docs.aws.amazon.com/connect/latest/APIReference/Welcome.html">Amazon
 *     Connect API reference</a>
 */
final class ConnectApi implements AutoCloseable {
  /** The path that CloudFormation is answered at. */
  static final String ANSWER = "/answer";

  /** The path below which Amazon S3 is. */
  static final String S3 = "/s3";

  private static final String NO_OBJECT =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Error><Code>NoSuchKey</Code>"
          + "<Message>The specified key does not exist.</Message></Error>";

  private final HttpServer server;
  private final Map<String, String> objects = new HashMap<>();
  private final Map<String, String> results = new HashMap<>();
  private final Deque<Failure> failures = new ArrayDeque<>();
  private final List<String> calls = new ArrayList<>();
  private int refusedAnswers;
  private int answers;
  private String answer;

  private record Failure(int status, String type, String body) {}

  ConnectApi() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Forgets everything. */
  synchronized void reset() {
    objects.clear();
    results.clear();
    failures.clear();
    calls.clear();
    refusedAnswers = 0;
    answers = 0;
    answer = null;
  }

  /** Puts an object into a bucket. */
  synchronized void object(String bucket, String key, String text) {
    objects.put(S3 + "/" + bucket + "/" + key, text);
  }

  /** Lets the next calls to Amazon Connect fail. */
  synchronized void failNext(int times, int status, String type, String body) {
    for (int i = 0; i < times; i++) {
      failures.add(new Failure(status, type, body));
    }
  }

  /** Refuses the next answers to CloudFormation. */
  synchronized void refuseAnswers(int times) {
    refusedAnswers = times;
  }

  /** What Amazon Connect answers a call to a path. */
  synchronized void result(String path, String body) {
    results.put(path, body);
  }

  /** The calls to Amazon Connect so far: method, path and body. */
  synchronized List<String> calls() {
    return List.copyOf(calls);
  }

  /** What CloudFormation was answered last. */
  synchronized String answer() {
    return answer;
  }

  /** How often CloudFormation was answered, refused answers included. */
  synchronized int answers() {
    return answers;
  }

  private synchronized void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    if (path.equals(ANSWER)) {
      answers++;
      if (answers > refusedAnswers) {
        answer = body;
        respond(exchange, 200, "");
      } else {
        respond(exchange, 503, "");
      }
    } else if (path.startsWith(S3 + "/")) {
      String object = objects.get(exchange.getRequestURI().getPath());
      respond(exchange, object == null ? 404 : 200, object == null ? NO_OBJECT : object);
    } else {
      calls.add(exchange.getRequestMethod() + " " + path + (body.isEmpty() ? "" : " " + body));
      Failure failure = failures.poll();
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      if (failure == null) {
        respond(exchange, 200, results.getOrDefault(path, "{}"));
      } else {
        exchange.getResponseHeaders().set("x-amzn-errortype", failure.type());
        respond(exchange, failure.status(), failure.body());
      }
    }
  }

  private static void respond(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
