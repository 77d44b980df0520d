package dev.switchboard.annotations;

/** The channels of Amazon Connect, spelled as routing profiles spell them. */
public enum Channel {
  /** Telephone calls, and in-app, web and video calls. */
  VOICE,
  /** Chat, SMS and messaging apps. */
  CHAT,
  /** Tasks. */
  TASK,
  /** Email. */
  EMAIL
}
