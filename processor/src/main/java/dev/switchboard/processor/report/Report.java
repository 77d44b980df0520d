package dev.switchboard.processor.report;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.Suppression;
import dev.switchboard.processor.validate.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * What is told of the findings of one compilation, in the order of their places.
 *
 * @param told what is told
 * @param silenced how many warnings are silenced
 * @param known how many warnings the baseline hides
 */
public record Report(List<Told> told, long silenced, long known) {
  private static final Comparator<Told> BY_PLACE =
      Comparator.comparing((Told t) -> t.position().file())
          .thenComparingInt(t -> t.position().line())
          .thenComparingInt(t -> t.position().column())
          .thenComparing(Told::type)
          .thenComparing(t -> t.finding().rule())
          .thenComparing(t -> t.finding().message());

  public Report {
    told = List.copyOf(told);
  }

  /**
   * Decides what is told.
   *
   * @param findings what was found
   * @param byType the warnings that are silenced, by the type they stand on
   * @param complete whether all rules have run, so that what no warning answers to is not needed
   */
  public static Report of(
      List<Finding> findings,
      Map<String, List<Suppression>> byType,
      ContactCenter center,
      Options options,
      Set<String> rules,
      SourcePositions positions,
      boolean complete) {
    Suppressions suppressions = new Suppressions(byType, center);
    Baseline baseline =
        options.value(Options.BASELINE).map(Baseline::read).orElseGet(Baseline::none);
    Set<Finding> distinct = new LinkedHashSet<>(findings);
    distinct.removeIf(f -> hasElement(f) && positions.isMisread(f.origin().element()));
    List<Finding> once = InheritedFindings.once(distinct, center);
    List<Finding> loud =
        new ArrayList<>(once.stream().filter(f -> !suppressions.silences(f)).toList());
    long silenced = once.size() - loud.size();
    loud.addAll(suppressions.withoutReason());
    if (complete) {
      loud.addAll(suppressions.unused(rules));
    }
    loud.addAll(options.mistakes(rules));
    loud.addAll(baseline.problems());
    List<Told> placed =
        loud.stream().map(f -> told(f, options, positions)).sorted(BY_PLACE).toList();
    List<Told> told = placed.stream().filter(t -> !baseline.hides(t)).toList();
    return new Report(told, silenced, placed.size() - told.size());
  }

  /** How many errors there are. */
  public long errors() {
    return told.stream().filter(Told::isError).count();
  }

  /** How many warnings there are. */
  public long warnings() {
    return told.size() - errors();
  }

  private static Told told(Finding finding, Options options, SourcePositions positions) {
    boolean placed = hasElement(finding);
    return new Told(
        finding,
        options.severity(finding),
        placed ? type(finding.origin().element()) : "",
        placed ? positions.of(finding.origin()) : new SourcePosition("", 0, 0));
  }

  private static boolean hasElement(Finding finding) {
    return finding.origin() != null && finding.origin().element() != null;
  }

  private static String type(Element element) {
    for (Element e = element; e != null; e = e.getEnclosingElement()) {
      if (e instanceof TypeElement type) {
        return type.getQualifiedName().toString();
      }
    }
    return "";
  }
}
