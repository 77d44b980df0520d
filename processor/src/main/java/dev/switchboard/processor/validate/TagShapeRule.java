package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.ResourceModel;
import dev.switchboard.processor.model.TagModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tags have keys and values that AWS accepts, no key twice, and no more than 50 stand on a
 * resource.
 */
final class TagShapeRule implements Rule {
  private static final int LONGEST_KEY = 128;
  private static final int LONGEST_VALUE = 256;
  private static final int MOST = 50;
  private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+");

  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (ResourceModel resource : center.resources()) {
      Set<String> keys = new HashSet<>();
      List<TagModel> tags = resource.declaration().tags();
      for (TagModel tag : tags) {
        problem(tag, keys.add(tag.key().value()))
            .ifPresent(
                p -> findings.add(error(tag.key().origin(), resource.words() + ": tag " + p)));
        if (tag.value().value().length() > LONGEST_VALUE) {
          findings.add(
              error(
                  tag.value().origin(),
                  resource.words()
                      + ": value of tag \""
                      + tag.key().value()
                      + "\" has "
                      + tag.value().value().length()
                      + " characters; use at most "
                      + LONGEST_VALUE));
        }
      }
      if (tags.size() > MOST) {
        findings.add(
            error(
                tags.get(MOST).key().origin(),
                resource.words() + " has " + tags.size() + " tags; AWS accepts at most " + MOST));
      }
    }
    return findings;
  }

  private static Optional<String> problem(TagModel tag, boolean first) {
    String key = tag.key().value();
    if (key.isEmpty() || key.length() > LONGEST_KEY) {
      return Optional.of("key has " + key.length() + " characters; use 1 to " + LONGEST_KEY);
    }
    if (key.toLowerCase(Locale.ROOT).startsWith("aws:")) {
      return Optional.of(
          "\"" + key + "\" starts with aws:, which AWS keeps for itself; use another key");
    }
    if (!KEY.matcher(key).matches()) {
      return Optional.of(
          "\""
              + key
              + "\" has characters AWS refuses; use letters, digits, spaces and _ . : / = + - @");
    }
    return first ? Optional.empty() : Optional.of("\"" + key + "\" is there twice; keep one");
  }
}
