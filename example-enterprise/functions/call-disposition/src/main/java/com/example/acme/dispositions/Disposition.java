package com.example.acme.dispositions;

import java.util.Arrays;
import java.util.Optional;

/** How a contact ended, by the names that flows pass. */
enum Disposition {
  RESOLVED("resolved"),
  ESCALATED("escalated"),
  CALLBACK_REQUESTED("callback-requested"),
  VOICEMAIL_LEFT("voicemail-left"),
  ABANDONED("abandoned"),
  SURVEYED("surveyed");

  private final String text;

  Disposition(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  static Optional<Disposition> named(String text) {
    return Arrays.stream(values()).filter(d -> d.text.equals(text)).findFirst();
  }
}
