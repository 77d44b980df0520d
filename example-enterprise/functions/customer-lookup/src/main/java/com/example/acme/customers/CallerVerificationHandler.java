package com.example.acme.customers;

import com.example.acme.shared.ConnectEvent;
import com.example.acme.shared.FlowFunction;
import com.example.acme.shared.InvalidEventException;
import com.example.acme.shared.PersonalData;
import com.example.acme.shared.Secrets;
import com.example.acme.shared.Settings;
import com.example.acme.shared.Tables;
import com.example.acme.shared.TimeBudget;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Verifies a caller by the PIN they typed: the parameter {@code pin} holds it encrypted. Attempts are counted before the
 * comparison and across calls; at the limit the customer is locked out for a while.
 */
public final class CallerVerificationHandler extends FlowFunction<CallerVerificationAnswer> {
  /** What the flows' blocks wait: their {@code timeoutSeconds}. */
  static final Duration FLOW_TIME = Duration.ofSeconds(6);

  static final Attempts ATTEMPTS = new Attempts(3, 15 * 60);

  private final CustomerTable customers;
  private final EncryptedDigits digits;
  private final PersonalData personalData;
  private final Clock clock;

  /** The function in Lambda. */
  public CallerVerificationHandler() {
    this(Settings.ofProcess());
  }

  private CallerVerificationHandler(Settings settings) {
    this(
        new CustomerTable(Tables.client(), settings.required("CUSTOMER_TABLE")),
        EncryptedDigits.with(
            settings.required("INPUT_KEY_ID"), Secrets.text(settings.required("INPUT_KEY_SECRET"))),
        new PersonalData(Secrets.text(settings.required("PSEUDONYM_SECRET"))),
        Clock.systemUTC(),
        FLOW_TIME);
  }

  CallerVerificationHandler(
      CustomerTable customers, EncryptedDigits digits, PersonalData personalData, Clock clock, Duration flowTime) {
    super(flowTime);
    this.customers = customers;
    this.digits = digits;
    this.personalData = personalData;
    this.clock = clock;
  }

  @Override
  protected CallerVerificationAnswer answer(ConnectEvent event, TimeBudget budget) throws InvalidEventException {
    String number =
        event
            .customerAddress()
            .orElseThrow(() -> new InvalidEventException("the contact has no customer endpoint"));
    String typed =
        event.parameter("pin").orElseThrow(() -> new InvalidEventException("parameter pin is missing"));
    Optional<PinHash> right =
        customers
            .item(number, true, budget)
            .flatMap((Map<String, AttributeValue> item) -> Customer.text(item, "pinHash"))
            .map(PinHash::parse);
    if (right.isEmpty()) {
      return CallerVerificationAnswer.without("refused");
    }
    Optional<Integer> attempt =
        customers.countAttempt(number, ATTEMPTS, clock.instant().getEpochSecond(), budget);
    if (attempt.isEmpty()) {
      return CallerVerificationAnswer.without("locked");
    }
    if (matches(right.get(), typed)) {
      customers.clearAttempts(number, budget);
      return new CallerVerificationAnswer("verified", Integer.toString(ATTEMPTS.limit()));
    }
    int left = ATTEMPTS.limit() - attempt.get();
    return left > 0
        ? new CallerVerificationAnswer("refused", Integer.toString(left))
        : CallerVerificationAnswer.without("locked");
  }

  private boolean matches(PinHash right, String typed) {
    char[] pin = digits.read(typed);
    try {
      return right.matches(pin);
    } finally {
      Arrays.fill(pin, '0');
    }
  }

  @Override
  protected CallerVerificationAnswer invalid() {
    return CallerVerificationAnswer.without("invalid");
  }

  @Override
  protected CallerVerificationAnswer unavailable() {
    return CallerVerificationAnswer.without("unavailable");
  }

  @Override
  protected Map<String, String> annotations(ConnectEvent event, CallerVerificationAnswer answer) {
    return Map.of("customer", event.customerAddress().map(personalData::pseudonym).orElse(""));
  }
}
