package dev.switchboard.values;

import com.amazonaws.services.dynamodbv2.local.embedded.DynamoDBEmbedded;
import com.amazonaws.services.dynamodbv2.local.server.DynamoDBProxyServer;
import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBRequestHandler;
import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBServerHandler;
import com.amazonaws.services.dynamodbv2.local.shared.access.AmazonDynamoDBLocal;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** DynamoDB Local in this process, with tables as the stack makes them. */
public final class LocalValues implements AutoCloseable {
  private final AmazonDynamoDBLocal server;
  private final DynamoDbClient client;

  private LocalValues() {
    server = DynamoDBEmbedded.create(null, true);
    client = server.dynamoDbClient();
  }

  /** Starts it; a platform without its native library skips the test, and says so. */
  public static LocalValues start() {
    requireNativeLibrary();
    return new LocalValues();
  }

  private static void requireNativeLibrary() {
    String suffix = System.mapLibraryName("x").replaceFirst("^(lib)?x", "");
    boolean published = System.getProperty("os.arch").matches("amd64|x86_64");
    String[] files = new File(System.getProperty("sqlite4java.library.path", "absent")).list();
    Assumptions.assumeTrue(
        published && files != null && Arrays.stream(files).anyMatch(file -> file.endsWith(suffix)),
        "DynamoDB Local has no native library for this platform");
  }

  /** Makes a table. */
  public LocalValues table(String name) {
    create(client, name);
    return this;
  }

  /** Makes a table with a client. */
  public static void create(DynamoDbClient client, String name) {
    client.createTable(
        request ->
            request
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(List.of(key("set", KeyType.HASH), key("item", KeyType.RANGE)))
                .attributeDefinitions(List.of(string("set"), string("item"))));
  }

  private static KeySchemaElement key(String name, KeyType type) {
    return KeySchemaElement.builder().attributeName(name).keyType(type).build();
  }

  private static AttributeDefinition string(String name) {
    return AttributeDefinition.builder()
        .attributeName(name)
        .attributeType(ScalarAttributeType.S)
        .build();
  }

  /** The client. */
  public DynamoDbClient client() {
    return client;
  }

  @Override
  public void close() {
    client.close();
    server.shutdownNow();
  }

  /** DynamoDB Local behind HTTP, for a client that is led to it by its endpoint. */
  public static final class Served implements AutoCloseable {
    private final DynamoDBProxyServer server;
    private final URI endpoint;

    /** Starts it on a free port of this machine. */
    public Served() throws Exception {
      requireNativeLibrary();
      int port = freePort();
      server =
          new DynamoDBProxyServer(
              port,
              new LocalDynamoDBServerHandler(
                  new LocalDynamoDBRequestHandler(0, true, null, true, false), null));
      server.start();
      endpoint = URI.create("http://127.0.0.1:" + port);
    }

    private static int freePort() throws IOException {
      try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      }
    }

    /** Where it is. */
    public URI endpoint() {
      return endpoint;
    }

    @Override
    public void close() throws Exception {
      server.stop();
    }
  }
}
