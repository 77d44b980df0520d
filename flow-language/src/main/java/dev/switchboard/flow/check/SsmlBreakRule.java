package dev.switchboard.flow.check;

import dev.switchboard.flow.content.FlowAction;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A break in SSML lasts at most 10 seconds. */
final class SsmlBreakRule implements ActionRule {
  private static final double LONGEST_SECONDS = 10;
  private static final Pattern TIME = Pattern.compile("\\s*\\+?(\\d+(?:\\.\\d+)?)(ms|s)\\s*");

  @Override
  public List<FlowFinding> check(FlowSubject flow, FlowAction action) {
    return SpokenText.of(action).stream()
        .filter(SpokenText::isSsml)
        .flatMap(
            text ->
                Ssml.read(text.text()).breaks().stream()
                    .filter(SsmlBreakRule::isTooLong)
                    .map(time -> tooLong(flow, action, text, time)))
        .toList();
  }

  private static boolean isTooLong(String time) {
    Matcher matcher = TIME.matcher(time);
    return matcher.matches()
        && Double.parseDouble(matcher.group(1)) / (matcher.group(2).equals("ms") ? 1000 : 1)
            > LONGEST_SECONDS;
  }

  private FlowFinding tooLong(FlowSubject flow, FlowAction action, SpokenText text, String time) {
    return warning(
        text.pointer(),
        flow.where(action)
            + ": "
            + flow.words().parameter(action.identifier(), text.path())
            + " has a break of "
            + time
            + ", and the longest that is spoken lasts 10s; write several breaks, or a Wait block");
  }
}
