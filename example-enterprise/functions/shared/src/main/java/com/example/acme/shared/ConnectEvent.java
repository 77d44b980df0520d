package com.example.acme.shared;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.Optional;

/**
 * What Amazon Connect passes to a function, as far as these functions read it. Every part may be absent: a task has no
 * customer endpoint, a contact that was not queued yet has no queue.
 *
 * @see <a href="https://docs.aws.amazon.com/connect/latest/adminguide/connect-lambda-functions.html">Invoke Lambda
 *     functions</a>
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ConnectEvent(@JsonProperty("Name") String name, @JsonProperty("Details") Details details) {

  /** The contact, and the parameters that the flow's block passes. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Details(
      @JsonProperty("ContactData") ContactData contactData, @JsonProperty("Parameters") Map<String, String> parameters) {}

  /** The contact. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record ContactData(
      @JsonProperty("ContactId") String contactId,
      @JsonProperty("InitialContactId") String initialContactId,
      @JsonProperty("Channel") String channel,
      @JsonProperty("InitiationMethod") String initiationMethod,
      @JsonProperty("CustomerEndpoint") Endpoint customerEndpoint,
      @JsonProperty("Queue") Queue queue,
      @JsonProperty("Attributes") Map<String, String> attributes) {}

  /** Where the customer is reached: a telephone number for calls. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Endpoint(@JsonProperty("Address") String address, @JsonProperty("Type") String type) {}

  /** The queue that the contact is in or was sent to. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Queue(@JsonProperty("ARN") String arn, @JsonProperty("Name") String name) {}

  /** The contact's id. */
  public Optional<String> contactId() {
    return contact().map(ContactData::contactId).filter(id -> !id.isBlank());
  }

  /** The number or address of the customer. */
  public Optional<String> customerAddress() {
    return contact()
        .map(ContactData::customerEndpoint)
        .map(Endpoint::address)
        .filter(address -> !address.isBlank());
  }

  /** The name of the contact's queue. */
  public Optional<String> queueName() {
    return contact().map(ContactData::queue).map(Queue::name).filter(name -> !name.isBlank());
  }

  /** A parameter that the flow's block passes; Amazon Connect passes an empty string for a reference without value. */
  public Optional<String> parameter(String key) {
    return Optional.ofNullable(details)
        .map(Details::parameters)
        .map(parameters -> parameters.get(key))
        .filter(value -> !value.isBlank());
  }

  private Optional<ContactData> contact() {
    return Optional.ofNullable(details).map(Details::contactData);
  }
}
