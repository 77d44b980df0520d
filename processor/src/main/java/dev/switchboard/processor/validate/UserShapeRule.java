package dev.switchboard.processor.validate;

import dev.switchboard.annotations.Channel;
import dev.switchboard.annotations.PhoneType;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.Sourced;
import dev.switchboard.processor.model.UserModel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A user that is created has all that Amazon Connect needs to know of it, in the form that it
 * takes.
 */
final class UserShapeRule implements Rule {
  private static final int MOST_PROFILES = 10;
  private static final int LONGEST_FIRST_NAME = 255;
  private static final int LONGEST_LAST_NAME = 300;
  private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{1,14}");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (UserModel user : center.all(UserModel.class)) {
      if (!user.declaration().isExisting()) {
        profiles(user, findings);
        identity(user, findings);
        phones(user, findings);
        channels(user, findings);
      }
    }
    return findings;
  }

  private void profiles(UserModel user, List<Finding> findings) {
    if (user.routingProfile().isEmpty()) {
      findings.add(
          error(
              user.declaration().origin(),
              user.words() + " has no routing profile; add routingProfile"));
    }
    int profiles = user.securityProfiles().size();
    if (profiles == 0 || profiles > MOST_PROFILES) {
      findings.add(
          error(
              profiles == 0
                  ? user.declaration().origin()
                  : user.securityProfiles().get(MOST_PROFILES).origin(),
              user.words()
                  + " has "
                  + (profiles == 0 ? "no" : profiles)
                  + " security profiles; give it 1 to "
                  + MOST_PROFILES));
    }
  }

  private void identity(UserModel user, List<Finding> findings) {
    UserModel.Identity identity = user.identity();
    length(user, "first name", identity.firstName(), LONGEST_FIRST_NAME, findings);
    length(user, "last name", identity.lastName(), LONGEST_LAST_NAME, findings);
    form(user, "e-mail address", identity.email(), EMAIL, "ann@example.com", findings);
    form(user, "second e-mail address", identity.secondaryEmail(), EMAIL, "a@b.com", findings);
    form(user, "mobile number", identity.mobile(), E164, "${supervisorMobile}", findings);
  }

  private void phones(UserModel user, List<Finding> findings) {
    UserModel.Phone phone = user.phone();
    phone(user, "its phone", phone.type().value(), phone.deskPhoneNumber(), findings);
    seconds(user, phone.afterContactWorkSeconds(), findings);
  }

  private void channels(UserModel user, List<Finding> findings) {
    Set<Channel> seen = EnumSet.noneOf(Channel.class);
    for (UserModel.OnChannel channel : user.channels()) {
      Channel name = channel.channel().value();
      if (!seen.add(name)) {
        findings.add(
            error(
                channel.origin(),
                user.words() + ": channel " + name + " is there twice; keep one"));
      }
      channel
          .phone()
          .ifPresent(
              type ->
                  phone(
                      user,
                      "its phone on channel " + name,
                      type.value(),
                      channel.deskPhoneNumber(),
                      findings));
      channel.afterContactWorkSeconds().ifPresent(s -> seconds(user, s, findings));
      channel.afterCallbackWorkSeconds().ifPresent(s -> seconds(user, s, findings));
    }
  }

  private void phone(
      UserModel user, String what, PhoneType type, Sourced<String> number, List<Finding> findings) {
    if (type == PhoneType.DESK_PHONE && number.value().isEmpty()) {
      findings.add(
          error(
              number.origin(),
              user.words()
                  + ": "
                  + what
                  + " is a desk phone without a number; add deskPhoneNumber, an environment"
                  + " value"));
    }
    form(user, "desk phone number", number, E164, "${annsDeskPhone}", findings);
  }

  private void seconds(UserModel user, Sourced<Long> seconds, List<Finding> findings) {
    if (seconds.value() < 0) {
      findings.add(
          error(
              seconds.origin(),
              user.words()
                  + ": after contact work lasts "
                  + seconds.value()
                  + " seconds; use 0 or more"));
    }
  }

  private void length(
      UserModel user, String what, Sourced<String> text, int longest, List<Finding> findings) {
    if (text.value().length() > longest && !text.value().contains("${")) {
      findings.add(
          error(
              text.origin(),
              user.words()
                  + ": "
                  + what
                  + " has "
                  + text.value().length()
                  + " characters; use at most "
                  + longest));
    }
  }

  private void form(
      UserModel user,
      String what,
      Sourced<String> text,
      Pattern form,
      String example,
      List<Finding> findings) {
    String value = text.value();
    if (!value.isEmpty() && !value.contains("${") && !form.matcher(value).matches()) {
      findings.add(
          error(
              text.origin(),
              user.words()
                  + ": \""
                  + value
                  + "\" is no "
                  + what
                  + "; write one such as \""
                  + example
                  + "\""));
    }
  }
}
