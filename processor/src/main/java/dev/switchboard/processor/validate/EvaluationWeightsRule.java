package dev.switchboard.processor.validate;

import dev.switchboard.processor.model.ContactCenter;
import dev.switchboard.processor.model.PartModel;
import dev.switchboard.processor.model.PlainModel;
import dev.switchboard.processor.model.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The weights of an evaluation form stand where its scoring reads them, and make 100 percent there.
 */
final class EvaluationWeightsRule implements Rule {
  private static final double ALL = 100;

  /** Thirds can't be written exactly. */
  private static final double NEAR = 0.5;

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
    Optional<Sourced<String>> scoring = form.structure().text("scoring");
    boolean sections = scoring.filter(s -> s.value().equals("SECTION_ONLY")).isPresent();
    double sum = 0;
    boolean any = false;
    for (PartModel part : form.parts()) {
      Optional<Sourced<Double>> weight =
          part.structure().number("weight").filter(w -> w.value() != 0);
      if (weight.isEmpty()) {
        continue;
      }
      boolean read = scoring.isPresent() && isSection(part) == sections;
      if (!read) {
        findings.add(
            warning(
                weight.get().origin(),
                form.words()
                    + ", "
                    + part.words()
                    + ": its weight is not read, since the form "
                    + scoring
                        .map(s -> "is scored by its " + (sections ? "sections" : "questions"))
                        .orElse("has no scoring")
                    + "; remove it, or change scoring"));
      } else if (!sections || form.structure().parts().contains(part)) {
        sum += weight.get().value();
        any = true;
      }
    }
    if (any && Math.abs(sum - ALL) > NEAR) {
      findings.add(
          warning(
              scoring.orElseThrow().origin(),
              form.words()
                  + ": the weights of its "
                  + (sections ? "sections" : "questions")
                  + " make "
                  + String.format(Locale.ROOT, sum == Math.rint(sum) ? "%.0f" : "%.1f", sum)
                  + " percent; make them 100"));
    }
  }

  private static boolean isSection(PartModel part) {
    return part.structure().type().annotation().equals("EvaluationSection");
  }
}
