package dev.switchboard.annotations;

/** Where a picture of a workspace stands. */
public enum WorkspaceMediaType {
  /** The small logo of the light theme. */
  IMAGE_LOGO_LIGHT_FAVICON,
  /** The small logo of the dark theme. */
  IMAGE_LOGO_DARK_FAVICON,
  /** The wide logo of the light theme. */
  IMAGE_LOGO_LIGHT_HORIZONTAL,
  /** The wide logo of the dark theme. */
  IMAGE_LOGO_DARK_HORIZONTAL
}
