package dev.switchboard.flow.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A suggestion is near, complete and in a stable order. */
class SuggestionTest {
  @Test
  void suggestsANameOneEditAway() {
    assertThat(Suggestion.clause("Suport", List.of("Billing", "Support"), "declared queues"))
        .isEqualTo("did you mean \"Support\"?");
  }

  @Test
  void countsSwappedNeighboursAsOneEdit() {
    assertThat(Suggestion.near("teir", List.of("tier", "pier"))).containsExactly("tier");
  }

  @Test
  void keepsAllTiesSorted() {
    assertThat(Suggestion.near("Cat1", List.of("Cat3", "Cat2", "Dog")))
        .containsExactly("Cat2", "Cat3");
  }

  @Test
  void prefersTheNearest() {
    assertThat(Suggestion.near("Queue", List.of("Queues", "Quues2"))).containsExactly("Queues");
  }

  @Test
  void suggestsNothingThreeEditsAway() {
    assertThat(Suggestion.near("Sales-EU", List.of("Sales"))).isEmpty();
  }

  @Test
  void neverReplacesAWholeShortName() {
    assertThat(Suggestion.near("ab", List.of("cd"))).isEmpty();
    assertThat(Suggestion.near("vp", List.of("vip"))).containsExactly("vip");
  }

  @Test
  void listsWhatIsDeclared() {
    assertThat(Suggestion.clause("Sales-EU", List.of("Support", "Billing"), "declared queues"))
        .isEqualTo("declared queues are \"Billing\" and \"Support\"");
  }

  @Test
  void capsTheList() {
    assertThat(Suggestion.listed(List.of("g", "f", "e", "d", "c", "b", "a"), "queues"))
        .isEqualTo("queues are \"a\", \"b\", \"c\", \"d\", \"e\" and 2 others");
    assertThat(Suggestion.listed(List.of("f", "e", "d", "c", "b", "a"), "queues"))
        .endsWith("and 1 other");
  }

  @Test
  void saysWhenNothingIsDeclared() {
    assertThat(Suggestion.clause("Support", List.of(), "declared queues"))
        .isEqualTo("there are no declared queues");
  }
}
