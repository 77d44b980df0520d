package dev.switchboard.flow.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The block annotations and {@code actions.json} agree on every fact; where they do not, somebody
 * looked and wrote down why.
 */
class AgreementTest {
  static Stream<ReferenceAction> actions() {
    return ReferenceAction.published().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("actions")
  void agreesOn(ReferenceAction action) {
    List<String> differences =
        new ArrayList<>(ActionComparison.differences(action, Catalogue.standard()));
    differences.removeAll(ReviewedDeviations.of(action.type()));

    assertThat(differences).isEmpty();
  }

  @Test
  void everyReviewedDeviationIsStillOne() {
    List<String> gone = new ArrayList<>();
    for (String type : ReviewedDeviations.types()) {
      List<String> reviewed = new ArrayList<>(ReviewedDeviations.of(type));
      actions()
          .filter(a -> a.type().equals(type))
          .forEach(a -> reviewed.removeAll(ActionComparison.differences(a, Catalogue.standard())));
      reviewed.forEach(d -> gone.add(type + ": " + d));
    }
    assertThat(gone).isEmpty();
  }

  @Test
  void coversEveryPublishedActionAndNoOther() {
    List<String> published = actions().map(ReferenceAction::type).toList();
    List<String> covered =
        published.stream().filter(t -> !Catalogue.standard().shapes(t).isEmpty()).toList();
    System.out.println(
        "actions with a block annotation: " + covered.size() + " of " + published.size());

    assertThat(published).hasSize(71);
    assertThat(covered).isEqualTo(published);
    assertThat(new TreeSet<>(Catalogue.standard().actionTypes()))
        .isEqualTo(new TreeSet<>(published));
  }
}
