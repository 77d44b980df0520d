package com.example.acme.shared;

import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

/** Reads secrets while a function starts; they stand in no template, no variable and no package. */
public final class Secrets {
  private Secrets() {}

  /** The text of a secret. */
  public static String text(String name) {
    try (SecretsManagerClient client =
        SecretsManagerClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder()).build()) {
      return client.getSecretValue(request -> request.secretId(name)).secretString();
    }
  }
}
