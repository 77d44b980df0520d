package dev.switchboard.processor.model;

import dev.switchboard.annotations.NumberType;
import dev.switchboard.annotations.meta.Resource;
import java.util.Optional;

/** A phone number; see {@link dev.switchboard.annotations.PhoneNumber}. */
public record PhoneNumberModel(
    Declaration declaration,
    Sourced<String> description,
    Sourced<String> countryCode,
    Sourced<NumberType> type,
    Sourced<String> prefix,
    Optional<Link> flow)
    implements ResourceModel {
  /** Whether it is a number of elsewhere that is brought in, rather than claimed. */
  public boolean isBroughtIn() {
    return declaration.more().filter(more -> more.value("source").isPresent()).isPresent();
  }

  @Override
  public Resource kind() {
    return Resource.PHONE_NUMBER;
  }

  @Override
  public Sourced<String> name() {
    return new Sourced<>(declaration.id(), declaration.origin());
  }
}
