package dev.switchboard.endtoend;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Lambda's runtime API on loopback: hands events to one function, takes its answers.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">Lambda runtime
 *     API</a>
 */
final class RuntimeApi implements AutoCloseable {
  private static final String PATH = "/2018-06-01/runtime/";

  /** How long Lambda says that an invocation may take; the functions themselves stop earlier. */
  private static final Duration TIME = Duration.ofSeconds(60);

  private final HttpServer server;
  private final ExecutorService workers =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "runtime-api");
            thread.setDaemon(true);
            return thread;
          });
  private final BlockingQueue<Invocation> waiting = new LinkedBlockingQueue<>();
  private volatile Invocation current;

  private record Invocation(String event, CompletableFuture<Answer> answer) {}

  /**
   * What came of an invocation.
   *
   * @param failed whether the function reported an error instead of an answer
   * @param body the answer, or the error
   */
  record Answer(boolean failed, String body) {}

  RuntimeApi() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(workers);
    server.createContext(PATH, this::handle);
    server.start();
  }

  /** What {@code AWS_LAMBDA_RUNTIME_API} is for the function. */
  String address() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  /** Hands an event to the function. */
  CompletableFuture<Answer> invoke(String event) {
    var invocation = new Invocation(event, new CompletableFuture<>());
    waiting.add(invocation);
    return invocation.answer();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String asked = exchange.getRequestURI().getPath().substring(PATH.length());
    if (asked.equals("invocation/next")) {
      next(exchange);
    } else {
      boolean failed = asked.endsWith("/error");
      Invocation asking = asked.equals("init/error") ? waiting.poll() : current;
      respond(exchange, 202, "{\"status\": \"OK\"}");
      if (asking != null) {
        asking.answer().complete(new Answer(failed, body));
      }
    }
  }

  private void next(HttpExchange exchange) throws IOException {
    try {
      current = waiting.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      exchange.close();
      return;
    }
    var headers = exchange.getResponseHeaders();
    headers.set("Lambda-Runtime-Aws-Request-Id", UUID.randomUUID().toString());
    headers.set(
        "Lambda-Runtime-Deadline-Ms", String.valueOf(System.currentTimeMillis() + TIME.toMillis()));
    headers.set("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:us-east-1:1:function:f");
    headers.set("Content-Type", "application/json");
    respond(exchange, 200, current.event());
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
    workers.shutdownNow();
  }
}
