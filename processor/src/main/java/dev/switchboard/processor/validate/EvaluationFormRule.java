package dev.switchboard.processor.validate;

import dev.switchboard.flow.check.Suggestion;
import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.Link;
import dev.switchboard.processor.model.PartModel;
import dev.switchboard.processor.model.PlainModel;
import dev.switchboard.processor.model.PropertyStructure;
import dev.switchboard.processor.model.Sourced;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An evaluation form is one that Amazon Connect accepts: ids that are unique, sections two deep,
 * options that exist, ranges that do not overlap.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/connect/latest/APIReference/API_CreateEvaluationForm.html">CreateEvaluationForm</a>
 */
final class EvaluationFormRule implements Rule {
  private static final int DEEPEST = 2;
  private static final int MOST = 100;
  private static final String ID = "[a-zA-Z0-9._-]{1,40}";

  @Override
  public List<Finding> check(ContactCenter center) {
    List<Finding> findings = new ArrayList<>();
    for (PlainModel resource : center.all(PlainModel.class)) {
      if (resource.is("EvaluationForm") && !resource.declaration().isExisting()) {
        check(resource, findings);
      }
    }
    return findings;
  }

  private void check(PlainModel form, List<Finding> findings) {
    Map<String, PartModel> byId = new HashMap<>();
    for (PartModel part : form.parts()) {
      PartModel other = byId.putIfAbsent(part.id(), part);
      if (other != null) {
        findings.add(
            error(
                part.structure().origin(),
                words(form, part)
                    + ": "
                    + other.typeName()
                    + " has the same id; rename one of the types, or add @Identity"));
      } else if (!part.id().matches(ID)) {
        findings.add(
            error(
                part.structure().origin(),
                words(form, part)
                    + ": its id has other characters than letters, digits, . _ - or more than 40;"
                    + " add @Identity"));
      }
      question(form, part, findings);
    }
    depth(form, form.structure(), 1, findings);
    count(form, true, findings);
    count(form, false, findings);
  }

  private void depth(PlainModel form, PropertyStructure around, int depth, List<Finding> findings) {
    for (PartModel part : around.parts()) {
      if (isSection(part)) {
        if (depth > DEEPEST) {
          findings.add(
              error(
                  part.structure().origin(),
                  words(form, part)
                      + " is in a subsection; sections are nested two deep, so move it out"));
        }
        depth(form, part.structure(), depth + 1, findings);
      }
    }
  }

  private void count(PlainModel form, boolean sections, List<Finding> findings) {
    List<PartModel> parts =
        form.parts().stream().filter(part -> isSection(part) == sections).toList();
    if (parts.size() > MOST) {
      findings.add(
          error(
              parts.get(MOST).structure().origin(),
              form.words()
                  + " has "
                  + parts.size()
                  + (sections ? " sections" : " questions")
                  + "; use at most "
                  + MOST));
    }
  }

  private void question(PlainModel form, PartModel part, List<Finding> findings) {
    PropertyStructure question = part.structure();
    Set<String> options = options(form, part, findings);
    question.text("defaultOption").ifPresent(o -> option(form, part, part, o, options, findings));
    question.texts("defaultOptions").forEach(o -> option(form, part, part, o, options, findings));
    for (PropertyStructure answer : question.nested("automation")) {
      answer.text("option").ifPresent(o -> option(form, part, part, o, options, findings));
      answer.texts("options").forEach(o -> option(form, part, part, o, options, findings));
    }
    for (PropertyStructure enablement : question.nested("enablement")) {
      for (PropertyStructure condition : enablement.nested("when")) {
        asked(form, condition)
            .ifPresent(
                other -> {
                  Set<String> known = ids(other);
                  condition
                      .texts("options")
                      .forEach(o -> option(form, part, other, o, known, findings));
                });
      }
    }
    if (part.structure().type().annotation().equals("NumericQuestion")) {
      numeric(form, part, findings);
    }
  }

  private static Optional<PartModel> asked(PlainModel form, PropertyStructure condition) {
    return condition
        .link("question")
        .map(Link::typeName)
        .flatMap(name -> form.parts().stream().filter(p -> p.typeName().equals(name)).findFirst());
  }

  private Set<String> options(PlainModel form, PartModel part, List<Finding> findings) {
    Set<String> seen = new LinkedHashSet<>();
    for (PropertyStructure option : part.structure().nested("options")) {
      option
          .text("id")
          .filter(id -> !seen.add(id.value()))
          .ifPresent(
              id ->
                  findings.add(
                      error(
                          id.origin(),
                          words(form, part)
                              + ": option \""
                              + id.value()
                              + "\" is there twice; give each an id of its own")));
    }
    return seen;
  }

  private static Set<String> ids(PartModel question) {
    Set<String> ids = new LinkedHashSet<>();
    question
        .structure()
        .nested("options")
        .forEach(o -> o.text("id").map(Sourced::value).ifPresent(ids::add));
    return ids;
  }

  private void option(
      PlainModel form,
      PartModel part,
      PartModel of,
      Sourced<String> option,
      Set<String> known,
      List<Finding> findings) {
    if (!known.contains(option.value())) {
      findings.add(
          error(
              option.origin(),
              words(form, part)
                  + ": "
                  + (of == part ? "it" : of.words())
                  + " has no option \""
                  + option.value()
                  + "\"; "
                  + Suggestion.clause(option.value(), known, "its options")));
    }
  }

  private void numeric(PlainModel form, PartModel part, List<Finding> findings) {
    double min = part.structure().number("min").map(Sourced::value).orElse(0.0);
    double max = part.structure().number("max").map(Sourced::value).orElse(min);
    if (min > max) {
      findings.add(
          error(
              part.structure().origin("min"), words(form, part) + ": min is above max; swap them"));
      return;
    }
    List<double[]> ranges = new ArrayList<>();
    for (PropertyStructure option : part.structure().nested("options")) {
      double from = option.number("min").map(Sourced::value).orElse(min);
      double to = option.number("max").map(Sourced::value).orElse(max);
      if (from > to || from < min || to > max) {
        findings.add(
            error(
                option.origin("min"),
                words(form, part)
                    + ": range "
                    + (long) from
                    + " to "
                    + (long) to
                    + " is not within "
                    + (long) min
                    + " to "
                    + (long) max
                    + "; correct it"));
      } else if (ranges.stream().anyMatch(r -> from <= r[1] && r[0] <= to)) {
        findings.add(
            error(
                option.origin("min"),
                words(form, part)
                    + ": range "
                    + (long) from
                    + " to "
                    + (long) to
                    + " overlaps another; let each answer be in one range"));
      }
      ranges.add(new double[] {from, to});
    }
  }

  private static boolean isSection(PartModel part) {
    return part.structure().type().annotation().equals("EvaluationSection");
  }

  private static String words(PlainModel form, PartModel part) {
    return form.words() + ", " + part.words();
  }
}
