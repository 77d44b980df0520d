package dev.switchboard.runtime.connect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.switchboard.environment.Security.ContactLens;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The content of a flow or module with placeholders: {@code ${queue:Orders}} stands for a
 * resource's ARN, {@code ${brandName}} for an environment's value. ARNs are put in as tokens, so
 * that rendering a flow costs no call to the CDK; CloudFormation joins them at deployment.
 */
public final class FlowTemplate {
  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\$\\{([A-Za-z][A-Za-z0-9_.-]*(?::[A-Za-z0-9_.-]+)?)}");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String name;
  private final String content;
  private final Function<String, String> values;
  private final Map<String, IConnectResource> references = new TreeMap<>();

  private FlowTemplate(String name, String content, Function<String, String> values) {
    this.name = name;
    this.content = content;
    this.values = values;
  }

  /**
   * A template.
   *
   * @param name what messages call it, such as its file's name
   * @param content the JSON
   * @param values the environment's values by name; null for one that it lacks
   */
  public static FlowTemplate of(String name, String content, Function<String, String> values) {
    return new FlowTemplate(name, compact(name, content, Optional.empty()), values);
  }

  /** A template that analyses contacts only as an environment allows it. */
  public static FlowTemplate of(
      String name, String content, Function<String, String> values, ContactLens contactLens) {
    return new FlowTemplate(name, compact(name, content, Optional.of(contactLens)), values);
  }

  /** A template without environment values. */
  public static FlowTemplate of(String name, String content) {
    return of(name, content, value -> null);
  }

  /** What a reference stands for, such as {@code queue:Orders}. */
  public FlowTemplate with(String reference, IConnectResource resource) {
    references.put(reference, resource);
    return this;
  }

  /** The JSON, with placeholders. */
  public String content() {
    return content;
  }

  /** What messages call it. */
  String name() {
    return name;
  }

  /** What references stand for. */
  Map<String, IConnectResource> references() {
    return references;
  }

  /**
   * The content with every placeholder replaced.
   *
   * @throws IllegalArgumentException if one stands for nothing
   */
  public String render() {
    return replace(
        (key, qualified) -> {
          IConnectResource resource = references.get(key);
          if (resource == null) {
            throw new IllegalArgumentException(
                name
                    + " refers to ${"
                    + key
                    + "}, which nothing stands for; known are "
                    + new TreeSet<>(references.keySet()));
          }
          return qualified ? resource.getResourceArn() : resource.getContentArn();
        });
  }

  /** The content with environment values replaced and references left as they are. */
  String renderValues() {
    return replace((key, qualified) -> "${" + (qualified ? itself(key) : key) + "}");
  }

  /** The ARN of each reference of {@link #renderValues}, by key. */
  Map<String, String> arns() {
    Map<String, String> arns = new TreeMap<>();
    references.forEach(
        (key, resource) -> {
          arns.put(key, resource.getContentArn());
          if (PLACEHOLDER
              .matcher(content)
              .results()
              .anyMatch(m -> m.group(1).equals(key) && isQualified(m))) {
            arns.put(itself(key), resource.getResourceArn());
          }
        });
    return arns;
  }

  // "module:Back" becomes "itself:module.Back".
  private static String itself(String key) {
    return "itself:" + key.replace(':', '.');
  }

  /** Whether a version or alias follows in the content, as in <code>${module:Back}:live</code>. */
  private boolean isQualified(MatchResult match) {
    return content.startsWith(":", match.end());
  }

  private String replace(Reference reference) {
    return PLACEHOLDER
        .matcher(content)
        .replaceAll(
            match -> {
              String key = match.group(1);
              return Matcher.quoteReplacement(
                  key.contains(":") ? reference.arn(key, isQualified(match)) : value(key));
            });
  }

  private String value(String key) {
    String value = values.apply(key);
    if (value == null) {
      throw new IllegalArgumentException(
          name + " reads ${" + key + "}, but the environment has no value of that name");
    }
    return new String(JsonStringEncoder.getInstance().quoteAsString(value));
  }

  // Blanks count towards CloudFormation's limit of a template.
  private static String compact(String name, String content, Optional<ContactLens> contactLens) {
    try {
      JsonNode tree = JSON.readTree(content);
      contactLens
          .filter(settings -> Analysis.isIn(content))
          .ifPresent(settings -> new Analysis(name, settings).applyTo(tree));
      return JSON.writeValueAsString(tree);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(name + " is not JSON: " + e.getOriginalMessage(), e);
    }
  }

  @FunctionalInterface
  private interface Reference {
    String arn(String key, boolean qualified);
  }
}
