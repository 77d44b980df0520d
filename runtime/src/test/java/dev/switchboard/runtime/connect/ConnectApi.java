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
 * answer at.
 */
final class ConnectApi implements AutoCloseable {
  /** The path that CloudFormation is answered at. */
  static final String ANSWER = "/answer";

  private final HttpServer server;
  private final Map<String, String> objects = new HashMap<>();
  private final Deque<Failure> failures = new ArrayDeque<>();
  private final List<String> calls = new ArrayList<>();
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

  /** Puts an object into a bucket. */
  void object(String bucket, String key, String text) {
    objects.put("/s3/" + bucket + "/" + key, text);
  }

  /** Lets the next call to Amazon Connect fail. */
  void failNext(int status, String type, String body) {
    failures.add(new Failure(status, type, body));
  }

  /** The calls to Amazon Connect so far: method, path and body. */
  synchronized List<String> calls() {
    return List.copyOf(calls);
  }

  /** What CloudFormation was answered. */
  synchronized String answer() {
    return answer;
  }

  private synchronized void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    if (path.equals(ANSWER)) {
      answer = body;
      respond(exchange, 200, "");
    } else if (path.startsWith("/s3/")) {
      respond(exchange, objects.containsKey(path) ? 200 : 404, objects.getOrDefault(path, ""));
    } else {
      calls.add(exchange.getRequestMethod() + " " + path + (body.isEmpty() ? "" : " " + body));
      Failure failure = failures.poll();
      if (failure == null) {
        respond(exchange, 200, "{}");
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
