package dev.switchboard.annotations;

/** The typeface of a workspace. */
public enum WorkspaceFont {
  /** Arial. */
  ARIAL,
  /** Courier New. */
  COURIER_NEW,
  /** Georgia. */
  GEORGIA,
  /** Times New Roman. */
  TIMES_NEW_ROMAN,
  /** Trebuchet. */
  TREBUCHET,
  /** Verdana. */
  VERDANA
}
