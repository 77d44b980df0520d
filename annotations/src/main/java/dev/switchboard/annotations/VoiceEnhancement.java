package dev.switchboard.annotations;

/** How an agent's voice is enhanced. */
public enum VoiceEnhancement {
  /** Not at all. */
  NONE,
  /** Other voices are taken out. */
  VOICE_ISOLATION,
  /** Noise is taken out. */
  NOISE_SUPPRESSION
}
