package dev.switchboard.processor.read;

import dev.switchboard.annotations.NumberType;
import dev.switchboard.processor.model.Declaration;
import dev.switchboard.processor.model.PhoneNumberModel;
import dev.switchboard.processor.model.ResourceModel;

/** Reads {@link dev.switchboard.annotations.PhoneNumber}. */
final class PhoneNumberReader implements ResourceReader {
  @Override
  public ResourceModel read(
      Context context, Marked type, Written annotation, Declaration declaration) {
    return new PhoneNumberModel(
        declaration,
        annotation.text("description", ""),
        annotation.text("countryCode", ""),
        annotation.constant("type", NumberType.DID),
        annotation.text("prefix", ""),
        annotation.writtenLink("flow"));
  }
}
