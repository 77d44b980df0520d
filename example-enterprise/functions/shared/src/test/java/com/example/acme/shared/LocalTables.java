package com.example.acme.shared;

import com.amazonaws.services.dynamodbv2.local.embedded.DynamoDBEmbedded;
import com.amazonaws.services.dynamodbv2.local.shared.access.AmazonDynamoDBLocal;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** DynamoDB Local in this process, empty at first. */
public final class LocalTables implements AutoCloseable {
  private final AmazonDynamoDBLocal server;
  private final DynamoDbClient client;

  private LocalTables() {
    server = DynamoDBEmbedded.create(null, true);
    client = server.dynamoDbClient();
  }

  /** Starts it; a platform without its native library skips the test, and says so. */
  public static LocalTables start() {
    Assumptions.assumeTrue(hasNativeLibrary(), "DynamoDB Local has no native library for this platform");
    return new LocalTables();
  }

  private static boolean hasNativeLibrary() {
    String suffix = System.mapLibraryName("x").replaceFirst("^(lib)?x", "");
    boolean published = System.getProperty("os.arch").matches("amd64|x86_64");
    String[] files = new File(System.getProperty("sqlite4java.library.path", "absent")).list();
    return published && files != null && Arrays.stream(files).anyMatch(file -> file.endsWith(suffix));
  }

  /** Makes a table with a string key. */
  public LocalTables table(String name, String key) {
    client.createTable(
        request ->
            request
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(List.of(hash(key)))
                .attributeDefinitions(List.of(string(key))));
    return this;
  }

  private static KeySchemaElement hash(String key) {
    return KeySchemaElement.builder().attributeName(key).keyType(KeyType.HASH).build();
  }

  private static AttributeDefinition string(String name) {
    return AttributeDefinition.builder().attributeName(name).attributeType(ScalarAttributeType.S).build();
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
}
