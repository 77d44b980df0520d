package dev.switchboard.flow.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys of those namespaces whose keys Amazon defines; the keys of others are up to who fills
 * them.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/connect-attrib-list.html">List of
 *     contact attributes</a>
 */
final class ReferenceKeys {
  private static final Set<String> ENDPOINT = Set.of("Address", "Type", "DisplayName");

  private static final Map<String, Set<String>> KEYS =
      Map.ofEntries(
          Map.entry("AdditionalEmailRecipients", Set.of("CcList", "ToList")),
          Map.entry("Agent", Set.of("UserName", "FirstName", "LastName", "ARN")),
          Map.entry("CustomerEndpoint", ENDPOINT),
          Map.entry("SystemEndpoint", ENDPOINT),
          Map.entry("Email", Set.of("EmailMessage")),
          Map.entry("ExternalTool", Set.of("ResultData", "InvocationId")),
          Map.entry("LambdaInvocation", Set.of("ResultData", "InvocationId")),
          Map.entry(
              "Lex",
              Set.of(
                  "IntentName",
                  "DialogState",
                  "Slots",
                  "SessionAttributes",
                  "IntentConfidence",
                  "SentimentResponse",
                  "AlternativeIntents")),
          Map.entry("Lex.IntentConfidence", Set.of("Score")),
          Map.entry("Lex.SentimentResponse", Set.of("Label", "Scores")),
          Map.entry("Metrics", Set.of("Queue", "Agents", "Contact")),
          Map.entry(
              "Metrics.Queue",
              Set.of("Name", "ARN", "Size", "OldestContactAge", "EstimatedWaitTime")),
          Map.entry(
              "Metrics.Agents",
              Set.of(
                  "Online",
                  "Available",
                  "Staffed",
                  "AfterContactWork",
                  "Busy",
                  "Missed",
                  "NonProductive")),
          Map.entry("Metrics.Contact", Set.of("EstimatedWaitTime", "PositionInQueue")),
          Map.entry("Modules", Set.of("Input", "Result", "ResultData")),
          Map.entry("Queue", Set.of("Name", "ARN", "OutboundCallerId")),
          Map.entry("Queue.OutboundCallerId", Set.of("Address", "Type")),
          Map.entry("Views", Set.of("Action", "ViewResultData")));

  private static final Pattern REFERENCE =
      Pattern.compile("\\$\\.([A-Za-z]\\w*)((?:\\.[A-Za-z]\\w*)+)");

  private ReferenceKeys() {}

  /**
   * A key that Amazon does not define.
   *
   * @param namespace where it is looked for, such as {@code Queue.OutboundCallerId}
   * @param key the key
   * @param known the keys there are
   */
  record Unknown(String namespace, String key, Set<String> known) {}

  /** The keys in a text that Amazon does not define, in order. */
  static List<Unknown> unknownIn(String text) {
    List<Unknown> unknown = new ArrayList<>();
    if (text.indexOf('$') >= 0) {
      Matcher reference = REFERENCE.matcher(text);
      while (reference.find()) {
        unknown(reference.group(1), reference.group(2).substring(1).split("\\."))
            .ifPresent(unknown::add);
      }
    }
    return unknown;
  }

  private static Optional<Unknown> unknown(String root, String[] keys) {
    String namespace = root;
    for (String key : keys) {
      Set<String> known = KEYS.get(namespace);
      if (known == null) {
        return Optional.empty();
      }
      if (!known.contains(key)) {
        return Optional.of(new Unknown(namespace, key, known));
      }
      namespace += "." + key;
    }
    return Optional.empty();
  }
}
