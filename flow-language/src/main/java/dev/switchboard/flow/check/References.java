package dev.switchboard.flow.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code $.} references of the flow language, which are read when a contact runs.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/adminguide/connect-attrib-list.html">List of
 *     contact attributes</a>
 */
public final class References {
  /** Roots that are values themselves. */
  private static final Set<String> VALUES =
      Set.of(
          "AwsRegion",
          "Channel",
          "ContactId",
          "CustomerId",
          "Description",
          "InitialContactId",
          "InitiationMethod",
          "InstanceARN",
          "LanguageCode",
          "Name",
          "PreviousContactId",
          "StoredCustomerInput",
          "Tags",
          "TextToSpeechVoiceId");

  /** Roots that hold values and are none themselves. */
  private static final Set<String> NAMESPACES =
      Set.of(
          "AdditionalEmailRecipients",
          "Agent",
          "AgenticCX",
          "Attributes",
          "Capabilities",
          "Case",
          "Customer",
          "CustomerEndpoint",
          "DataTableList",
          "DataTables",
          "DeliveryReceipts",
          "Email",
          "External",
          "ExternalTool",
          "FlowAttributes",
          "LambdaInvocation",
          "Lex",
          "Loop",
          "Media",
          "MediaStreams",
          "Metrics",
          "Modules",
          "OutboundCommunication",
          "Queue",
          "References",
          "SegmentAttributes",
          "SystemEndpoint",
          "Task",
          "Views",
          "Wisdom");

  private static final Pattern ROOT =
      Pattern.compile("\\$\\.([A-Za-z_]\\w*)|\\$\\.?\\[\\s*['\"]([^'\"]+)['\"]\\s*]");
  private static final Pattern WHOLE =
      Pattern.compile("`?\\$(?:\\.?\\[[^\\]]*]|\\.[^.\\[\\]\\s$]+)+`?");

  private References() {}

  private static final Set<String> ROOTS = sortedRoots();

  /** The roots that Amazon documents, sorted. */
  public static Set<String> roots() {
    return ROOTS;
  }

  private static Set<String> sortedRoots() {
    Set<String> roots = new TreeSet<>(VALUES);
    roots.addAll(NAMESPACES);
    return Collections.unmodifiableSet(roots);
  }

  /** Whether a text is one reference and nothing else. */
  public static boolean isReference(String text) {
    return text.indexOf('$') >= 0 && WHOLE.matcher(text).matches();
  }

  /** Whether a text has a reference somewhere. */
  public static boolean contains(String text) {
    return text.indexOf('$') >= 0 && ROOT.matcher(text).find();
  }

  /** The root of each reference in a text, in order, such as {@code Attributes}. */
  public static List<String> rootsIn(String text) {
    if (text.indexOf('$') < 0) {
      return List.of();
    }
    List<String> roots = new ArrayList<>();
    Matcher matcher = ROOT.matcher(text);
    while (matcher.find()) {
      roots.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
    }
    return roots;
  }

  /** Whether a reference names a namespace only, such as {@code $.External}, which is no value. */
  public static boolean isNamespace(String reference) {
    return reference.startsWith("$.") && NAMESPACES.contains(reference.substring(2));
  }

  /**
   * Whether a text has a {@code ${name}} placeholder, whose value is known once there is an
   * environment.
   */
  public static boolean hasPlaceholder(String text) {
    int start = text.indexOf("${");
    return start >= 0 && text.indexOf('}', start) > 0;
  }
}
