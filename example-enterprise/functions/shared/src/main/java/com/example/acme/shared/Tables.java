package com.example.acme.shared;

import java.net.URI;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/** Makes the client of the tables, once for each function instance. */
public final class Tables {
  private Tables() {}

  /**
   * A client of the region that Lambda runs in. It uses the JDK's own HTTP: the one that starts fastest, and a function on
   * the call path starts while somebody waits.
   */
  public static DynamoDbClient client() {
    return builder().build();
  }

  /** A client of another endpoint, such as one in a test. */
  static DynamoDbClientBuilder at(URI endpoint) {
    return builder().endpointOverride(endpoint);
  }

  private static DynamoDbClientBuilder builder() {
    return DynamoDbClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder());
  }
}
