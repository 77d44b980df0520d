package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.InstanceModel;
import dev.switchboard.processor.model.Sourced;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** An approved origin is a scheme and a host, and an instance has at most two security keys. */
final class InstanceAccessRule implements Rule {
  private static final int LONGEST_ORIGIN = 267;
  private static final int MOST_KEYS = 2;
  private static final Pattern ORIGIN = Pattern.compile("https://[A-Za-z0-9.*-]+(:[0-9]{1,5})?");

  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (InstanceModel instance : center.all(InstanceModel.class)) {
      Set<String> seen = new HashSet<>();
      for (Sourced<String> origin : instance.approvedOrigins()) {
        String value = origin.value();
        if (!seen.add(value)) {
          findings.add(
              error(
                  origin.origin(),
                  instance.words() + ": origin \"" + value + "\" is there twice; keep one"));
        } else if (!value.contains("${")
            && (!ORIGIN.matcher(value).matches() || value.length() > LONGEST_ORIGIN)) {
          findings.add(
              error(
                  origin.origin(),
                  instance.words()
                      + ": \""
                      + value
                      + "\" is no origin; write scheme and host alone, such as"
                      + " \"https://crm.example.com\""));
        }
      }
      if (instance.securityKeys().size() > MOST_KEYS) {
        findings.add(
            error(
                instance.securityKeys().get(MOST_KEYS).origin(),
                instance.words()
                    + " has "
                    + instance.securityKeys().size()
                    + " security keys; use at most "
                    + MOST_KEYS));
      }
    }
    return findings;
  }
}
