package com.example.acme.customers;

import com.example.acme.shared.ConnectEvent;
import com.example.acme.shared.FlowFunction;
import com.example.acme.shared.InvalidEventException;
import com.example.acme.shared.PersonalData;
import com.example.acme.shared.Secrets;
import com.example.acme.shared.Settings;
import com.example.acme.shared.Tables;
import com.example.acme.shared.TimeBudget;
import java.time.Duration;
import java.util.Map;

/** Finds the customer behind a contact by the number they call from. */
public final class CustomerLookupHandler extends FlowFunction<CustomerLookupAnswer> {
  /** What the flows' blocks wait: their {@code timeoutSeconds}. */
  static final Duration FLOW_TIME = Duration.ofSeconds(4);

  private final CustomerTable customers;
  private final PersonalData personalData;

  /** The function in Lambda. */
  public CustomerLookupHandler() {
    this(Settings.ofProcess());
  }

  private CustomerLookupHandler(Settings settings) {
    this(
        new CustomerTable(Tables.client(), settings.required("CUSTOMER_TABLE")),
        new PersonalData(Secrets.text(settings.required("PSEUDONYM_SECRET"))),
        FLOW_TIME);
  }

  CustomerLookupHandler(CustomerTable customers, PersonalData personalData, Duration flowTime) {
    super(flowTime);
    this.customers = customers;
    this.personalData = personalData;
  }

  @Override
  protected CustomerLookupAnswer answer(ConnectEvent event, TimeBudget budget) throws InvalidEventException {
    String number =
        event
            .customerAddress()
            .orElseThrow(() -> new InvalidEventException("the contact has no customer endpoint"));
    return customers
        .item(number, false, budget)
        .map(Customer::of)
        .map(CustomerLookupAnswer::found)
        .orElseGet(() -> CustomerLookupAnswer.nobody("unknown"));
  }

  @Override
  protected CustomerLookupAnswer invalid() {
    return CustomerLookupAnswer.nobody("invalid");
  }

  @Override
  protected CustomerLookupAnswer unavailable() {
    return CustomerLookupAnswer.nobody("unavailable");
  }

  @Override
  protected Map<String, String> annotations(ConnectEvent event, CustomerLookupAnswer answer) {
    return Map.of(
        "tier", answer.tier(), "customer", event.customerAddress().map(personalData::pseudonym).orElse(""));
  }
}
