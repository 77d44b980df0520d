package dev.switchboard.processor.validate;

import dev.switchboard.annotations.meta.Resource;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.ResourceModel;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a queue or flow has only characters that CloudWatch shows metrics under.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/monitoring-cloudwatch.html">Monitoring
 *     your instance using CloudWatch</a>
 */
final class UnwatchedNameRule implements Rule {
  private static final Set<Resource> WATCHED = EnumSet.of(Resource.QUEUE, Resource.CONTACT_FLOW);
  private static final Pattern HIDING = Pattern.compile("[^0-9A-Za-z .,_/#:$@|&{}+?%-]");

  @Override
  public List<Finding> check(ContactCenter center) {
    return center.resources().stream()
        .filter(resource -> WATCHED.contains(resource.kind()))
        .flatMap(resource -> hiding(resource).stream())
        .toList();
  }

  private List<Finding> hiding(ResourceModel resource) {
    Matcher hiding = HIDING.matcher(resource.name().value());
    return hiding.find()
        ? List.of(
            warning(
                resource.name().origin(),
                resource.words()
                    + ": CloudWatch shows no metrics under a name with '"
                    + hiding.group()
                    + "', so its alarms never go off; use letters, digits, spaces and"
                    + " . , - _ / # : $ @ | & { } + ? %"))
        : List.of();
  }
}
