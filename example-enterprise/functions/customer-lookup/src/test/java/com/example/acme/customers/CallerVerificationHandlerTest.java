package com.example.acme.customers;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.encryptionsdk.AwsCrypto;
import com.amazonaws.encryptionsdk.CommitmentPolicy;
import com.amazonaws.encryptionsdk.CryptoAlgorithm;
import com.amazonaws.encryptionsdk.jce.JceMasterKey;
import com.example.acme.shared.Event;
import com.example.acme.shared.Invocation;
import com.example.acme.shared.LocalTables;
import com.example.acme.shared.PersonalData;
import com.example.acme.shared.StalledTable;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class CallerVerificationHandlerTest {
  private static final String NUMBER = "+12065550100";
  private static final String KEY_ID = "0a1b2c3d-key";
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static KeyPair keys;
  private static LocalTables tables;

  @BeforeAll
  static void start() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    keys = generator.generateKeyPair();
    tables = LocalTables.start().table("customers", "phoneNumber");
  }

  @AfterAll
  static void stop() {
    if (tables != null) {
      tables.close();
    }
  }

  @BeforeEach
  void put() {
    String hash = PinHash.of("4711".toCharArray(), new SecureRandom()).text();
    tables
        .client()
        .putItem(
            request ->
                request
                    .tableName("customers")
                    .item(
                        Map.of(
                            "phoneNumber", AttributeValue.fromS(NUMBER), "pinHash", AttributeValue.fromS(hash))));
  }

  private static CallerVerificationHandler function(DynamoDbClient client, Instant now, Duration flowTime) {
    String pem =
        "-----BEGIN PRIVATE KEY-----\n"
            + Base64.getMimeEncoder().encodeToString(keys.getPrivate().getEncoded())
            + "\n-----END PRIVATE KEY-----\n";
    return new CallerVerificationHandler(
        new CustomerTable(client, "customers"),
        EncryptedDigits.with(KEY_ID, pem),
        new PersonalData("test"),
        Clock.fixed(now, ZoneOffset.UTC),
        flowTime);
  }

  private static Invocation type(String pin, Instant now) {
    return Invocation.of(
        function(tables.client(), now, CallerVerificationHandler.FLOW_TIME),
        Event.of("inbound-call.json").with("pin", encrypted(pin)).text());
  }

  /** As Amazon Connect does it: the Encryption SDK's format, the data key wrapped with the public key. */
  private static String encrypted(String digits) {
    JceMasterKey key =
        JceMasterKey.getInstance(
            keys.getPublic(), null, EncryptedDigits.PROVIDER, KEY_ID, EncryptedDigits.WRAPPING);
    AwsCrypto crypto =
        AwsCrypto.builder()
            .withCommitmentPolicy(CommitmentPolicy.ForbidEncryptAllowDecrypt)
            .withEncryptionAlgorithm(CryptoAlgorithm.ALG_AES_256_GCM_IV12_TAG16_HKDF_SHA256)
            .build();
    byte[] message = crypto.encryptData(key, digits.getBytes(StandardCharsets.UTF_8)).getResult();
    return Base64.getEncoder().encodeToString(message);
  }

  @Test
  void verifiesTheRightPin() {
    assertThat(type("4711", NOON).answer()).hasToString("{status=verified, attemptsLeft=3}");
  }

  @Test
  void countsWrongPinsAcrossCallsAndLocksOut() {
    assertThat(type("0000", NOON).answer()).hasToString("{status=refused, attemptsLeft=2}");
    assertThat(type("0001", NOON).answer()).hasToString("{status=refused, attemptsLeft=1}");
    assertThat(type("0002", NOON).answer()).hasToString("{status=locked, attemptsLeft=0}");
    assertThat(type("4711", NOON).answer()).hasToString("{status=locked, attemptsLeft=0}");
  }

  @Test
  void opensTheLockAfterAWhile() {
    type("0000", NOON);
    type("0001", NOON);
    type("0002", NOON);
    Instant later = NOON.plusSeconds(CallerVerificationHandler.ATTEMPTS.lockSeconds());
    assertThat(type("4711", later).answer()).containsEntry("status", "verified");
  }

  @Test
  void aRightPinForgetsTheWrongOnes() {
    type("0000", NOON);
    type("0001", NOON);
    type("4711", NOON);
    assertThat(type("0000", NOON).answer()).hasToString("{status=refused, attemptsLeft=2}");
  }

  @Test
  void refusesACallerWithoutAPin() {
    String event =
        Event.of("inbound-call.json").with("pin", encrypted("4711")).text().replace(NUMBER, "+12065550111");
    assertThat(
            Invocation.of(function(tables.client(), NOON, CallerVerificationHandler.FLOW_TIME), event).answer())
        .hasToString("{status=refused, attemptsLeft=0}");
  }

  @Test
  void answersWhatIsNoEncryptedPin() {
    // No number: timestamps and durations of the log would hold four given digits now and then.
    String event = Event.of("inbound-call.json").with("pin", "not-a-ciphertext").text();
    Invocation invocation =
        Invocation.of(function(tables.client(), NOON, CallerVerificationHandler.FLOW_TIME), event);
    assertThat(invocation.answer()).containsEntry("status", "unavailable");
    assertThat(invocation.logs()).doesNotContain("not-a-ciphertext");
  }

  @Test
  void answersAMissingPin() {
    String event = Event.of("inbound-call.json").text();
    assertThat(
            Invocation.of(function(tables.client(), NOON, CallerVerificationHandler.FLOW_TIME), event).answer())
        .containsEntry("status", "invalid");
  }

  @Test
  void answersWhenTheTableStalls() throws Exception {
    try (StalledTable stalled = new StalledTable()) {
      String event = Event.of("inbound-call.json").with("pin", encrypted("4711")).text();
      assertThat(Invocation.of(function(stalled.client(), NOON, Duration.ofMillis(400)), event).answer())
          .containsEntry("status", "unavailable");
    }
  }
}
