package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.PhoneNumberModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A phone number that is claimed has a country that exists, and a prefix in E.164 form if any. */
final class PhoneNumberShapeRule implements Rule {
  private static final Pattern PREFIX = Pattern.compile("\\+\\d{1,15}");

  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (PhoneNumberModel number : center.all(PhoneNumberModel.class)) {
      if (!number.declaration().isExisting()) {
        if (!number.isBroughtIn()) {
          country(number).ifPresent(findings::add);
        }
        String prefix = number.prefix().value();
        if (!prefix.isEmpty() && !prefix.contains("${") && !PREFIX.matcher(prefix).matches()) {
          findings.add(
              error(
                  number.prefix().origin(),
                  number.words()
                      + ": prefix \""
                      + prefix
                      + "\" is not in E.164 form; write it like \"+1206\""));
        }
      }
    }
    return findings;
  }

  private Optional<Finding> country(PhoneNumberModel number) {
    String country = number.countryCode().value();
    List<String> known = List.of(Locale.getISOCountries());
    if (country.contains("${") || known.contains(country)) {
      return Optional.empty();
    }
    String upper = country.toUpperCase(Locale.ROOT);
    String remedy =
        known.contains(upper)
            ? "did you mean \"" + upper + "\"?"
            : "use an ISO 3166 code of two capitals, such as \"US\"";
    return Optional.of(
        error(
            number.countryCode().origin(),
            number.words()
                + (country.isEmpty()
                    ? " names no country"
                    : ": no country has the code \"" + country + "\"")
                + "; "
                + remedy));
  }
}
