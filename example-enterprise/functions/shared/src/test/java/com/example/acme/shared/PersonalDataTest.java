package com.example.acme.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PersonalDataTest {
  @Test
  void givesOneValueOnePseudonymOfAnEnvironment() {
    PersonalData staging = new PersonalData("staging key");
    assertThat(staging.pseudonym("+12065550100"))
        .isEqualTo(staging.pseudonym("+12065550100"))
        .isNotEqualTo(staging.pseudonym("+12065550101"))
        .isNotEqualTo(new PersonalData("production key").pseudonym("+12065550100"))
        .matches("[0-9a-f]{16}");
  }

  @Test
  void needsAKey() {
    assertThatThrownBy(() -> new PersonalData(" ")).hasMessage("the key of pseudonyms is blank");
  }
}
