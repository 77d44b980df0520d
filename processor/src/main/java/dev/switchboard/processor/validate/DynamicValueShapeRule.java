package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.DynamicValue;
import dev.switchboard.processor.model.ValueSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A set of values that change without a deployment has a name and values, and the constant of each
 * value says the reference that flows read.
 */
final class DynamicValueShapeRule implements Rule {
  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,29}");
  private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,49}");

  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (ValueSet set : center.valueSets()) {
      if (!NAME.matcher(set.name().value()).matches()) {
        findings.add(
            error(
                set.name().origin(),
                set.words()
                    + ": the name goes into references and identifiers; give a small letter and"
                    + " then at most 29 letters and digits"));
        continue;
      }
      if (set.values().isEmpty()) {
        findings.add(
            error(
                set.origin(),
                set.words()
                    + ": has no value; declare a constant with @DynamicText, @DynamicNumber,"
                    + " @DynamicSwitch or @DynamicChoice"));
      }
      set.values().stream()
          .filter(value -> set.key(value).filter(key -> KEY.matcher(key).matches()).isEmpty())
          .forEach(value -> findings.add(misnamed(set, value)));
    }
    return findings;
  }

  private Finding misnamed(ValueSet set, DynamicValue value) {
    String says = value.reference().value();
    return error(
        value.reference().origin(),
        set.words(value)
            + ": "
            + (says.isEmpty()
                ? "is no constant with a text"
                : "says \"" + says + "\", under which flows don't find it")
            + "; write \""
            + set.reference(key(value))
            + "\"");
  }

  /** The key that was meant: the end of the reference, else the constant's name. */
  private static String key(DynamicValue value) {
    String says = value.reference().value();
    String end = says.substring(Math.max(says.lastIndexOf('.'), says.lastIndexOf('_')) + 1);
    return KEY.matcher(end).matches() && !end.equals(says) ? end : camelCase(value.field());
  }

  private static String camelCase(String constant) {
    StringBuilder name = new StringBuilder();
    for (String word : constant.split("_+")) {
      String small = word.toLowerCase(Locale.ROOT);
      name.append(
          name.length() == 0 || small.isEmpty()
              ? small
              : Character.toUpperCase(small.charAt(0)) + small.substring(1));
    }
    return name.toString();
  }
}
