package dev.switchboard.processor.validate;

import dev.switchboard.annotations.Channel;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.RoutingProfileModel;
import java.util.ArrayList;
import java.util.List;

/** An agent has one voice contact at a time, and 1 to 10 of the other channels. */
final class ConcurrencyRangeRule implements Rule {
  private static final long MOST = 10;

  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (RoutingProfileModel profile : center.all(RoutingProfileModel.class)) {
      for (RoutingProfileModel.Concurrency concurrency : profile.channels()) {
        long most = concurrency.channel().value() == Channel.VOICE ? 1 : MOST;
        long contacts = concurrency.contacts().value();
        if (contacts < 1 || contacts > most) {
          findings.add(
              error(
                  concurrency.contacts().origin(),
                  profile.words()
                      + ": "
                      + concurrency.channel().value()
                      + " has "
                      + contacts
                      + " contacts at a time; use "
                      + (most == 1 ? "1" : "1 to " + most)));
        }
      }
    }
    return findings;
  }
}
