package dev.switchboard.annotations;

/** Where an agent's calls ring. */
public enum PhoneType {
  /** In the browser. */
  SOFT_PHONE,
  /** On a phone of its own. */
  DESK_PHONE
}
