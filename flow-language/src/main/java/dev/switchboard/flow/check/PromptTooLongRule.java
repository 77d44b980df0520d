package dev.switchboard.flow.check;

import dev.switchboard.flow.content.FlowAction;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A prompt has at most 6,000 characters, of which at most 3,000 are spoken: tags are not. */
final class PromptTooLongRule implements ActionRule {
  private static final int MOST = 6_000;
  private static final int MOST_SPOKEN = 3_000;
  private static final Pattern TAG = Pattern.compile("<[^<>]*>");

  @Override
  public List<FlowFinding> check(FlowSubject flow, FlowAction action) {
    return SpokenText.of(action).stream().flatMap(t -> check(flow, action, t).stream()).toList();
  }

  private Optional<FlowFinding> check(FlowSubject flow, FlowAction action, SpokenText text) {
    int spoken =
        text.isSsml() ? TAG.matcher(text.text()).replaceAll("").length() : text.text().length();
    if (text.text().length() <= MOST && spoken <= MOST_SPOKEN) {
      return Optional.empty();
    }
    String problem =
        spoken > MOST_SPOKEN
            ? " speaks " + spoken + " characters; shorten it to at most " + MOST_SPOKEN
            : " has " + text.text().length() + " characters; shorten it to at most " + MOST;
    return Optional.of(
        error(
            text.pointer(),
            flow.where(action)
                + ": "
                + flow.words().parameter(action.identifier(), text.path())
                + problem));
  }
}
