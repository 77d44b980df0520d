package dev.switchboard.processor.read;

import dev.switchboard.flow.check.Severity;
import dev.switchboard.processor.model.Origin;
import dev.switchboard.processor.model.Suppression;
import dev.switchboard.processor.validate.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * What comes up while reading, besides the model: findings, suppressions, and what could not be
 * read.
 */
final class Readings {
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> unreadable = new TreeSet<>();
  private final List<Origin> unreadableValues = new ArrayList<>();
  private final Map<String, List<Suppression>> suppressions = new LinkedHashMap<>();

  /** Something is wrong with how it is written. */
  void error(String rule, String message, Origin origin) {
    findings.add(new Finding(rule, Severity.ERROR, message, origin));
  }

  /** Something looks wrong. */
  void warning(String rule, String message, Origin origin) {
    findings.add(new Finding(rule, Severity.WARNING, message, origin));
  }

  /**
   * A value on the element can't be read: a type that another processor still has to generate, or a
   * mistake that javac reports.
   */
  void unreadable(Element element) {
    unreadable.add(
        element instanceof TypeElement t ? t.getQualifiedName().toString() : element.toString());
  }

  /** The value at the origin can't be read. */
  void unreadable(Origin origin) {
    unreadable(origin.element());
    unreadableValues.add(origin);
  }

  /** Whether a value on the type can't be read. */
  boolean isUnreadable(String typeName) {
    return unreadable.contains(typeName);
  }

  /** The type carries suppressions. */
  void suppressions(String typeName, List<Suppression> list) {
    if (!list.isEmpty()) {
      suppressions.put(typeName, list);
    }
  }

  List<Finding> findings() {
    return findings;
  }

  Set<String> unreadable() {
    return unreadable;
  }

  List<Origin> unreadableValues() {
    return unreadableValues;
  }

  Map<String, List<Suppression>> suppressions() {
    return suppressions;
  }
}
