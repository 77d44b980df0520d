package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.validate.program.Reading;
import java.util.List;

/**
 * Nothing that a customer typed or said stands inside SSML, where it could break or change what is
 * spoken.
 */
final class UntrustedSsmlRule implements Rule {
  @Override
  public List<Finding> check(ContactCenter center) {
    Untrusted untrusted = Untrusted.of(center);
    return Readings.of(center)
        .filter(r -> isMarkup(r) && untrusted.isText(r))
        .map(
            r ->
                warning(
                    Readings.origin(r),
                    Readings.words(r)
                        + " comes from the customer and is put into SSML as it is; speak it as"
                        + " text, or have a Lambda function escape it"))
        .toList();
  }

  private static boolean isMarkup(Reading reading) {
    if (reading.pointer().endsWith("/SSML")) {
      return true;
    }
    return reading.pointer().endsWith("/Parameters/Text")
        && reading.step().text("Text").contains("<speak>");
  }
}
